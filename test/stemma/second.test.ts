import { describe, expect, test } from 'vitest';
import { settle } from '../../src/defaults.ts';
import { toExtendedNewick } from '../../src/exporters/trees/enewick.ts';
import type { DrawnTree } from '../../src/exporters/trees/tree.ts';
import { charactersOf } from '../../src/stemma/characters.ts';
import { passagesOf, scoreByChance } from '../../src/stemma/passages.ts';
import { secondSources } from '../../src/stemma/second.ts';
import { workOutStates } from '../../src/stemma/states.ts';
import { readCollationTable } from '../../src/stemma/table.ts';
import { treeOf } from '../../src/stemma/tree.ts';
import { stemmaOf, tableOf } from './tables.ts';

describe('passages above chance', () => {
  test('a stretch ends where it would fall, and what goes on through half the places is none', () => {
    const scores = Float64Array.from([-1, 1, 1, 0, 1, -1, -1, -1, -1, 1, -1, -1]);
    expect(passagesOf(scores, 3)).toEqual(
      [{ start: 1, end: 4, score: 3, places: 3 }].map(({ places, ...rest }) => rest),
    );
    expect(passagesOf(scores, 4)).toEqual([]);
    expect(passagesOf(Float64Array.from([1, 1, 1, -1]), 3)).toEqual([]);
  });

  test('the more often two agree anyway, the longer a stretch has to be', () => {
    expect(scoreByChance(99, 0.1, 0.01)).toBeCloseTo(Math.log(10_000) / Math.log(9), 10);
    expect(scoreByChance(99, 0.4, 0.01)).toBeGreaterThan(scoreByChance(99, 0.1, 0.01));
  });
});

/** A has two families, B with D and E, and C with F, G and H; F goes with D from row 41 to 63. Rows between keep the places apart. */
const rows = Array.from({ length: 90 }, (_, k) => {
  const own = k >= 20 && k < 32 ? 'b' : 'c';
  return `| a${k} b${k} c${k} b${k} b${k} ${own}${k} c${k} c${k} | x x x x x x x x`;
});
const faults = Array.from({ length: 20 }, (_, k) => `| y y y y y f${k} y y | x x x x x x x x`).join(' ');
const ends = '| x x x y x x x x | x x x x x x x x | x x x x x x x w';
const mixedTable = tableOf(`A B C D E F G H ${rows.join(' ')} ${faults} ${ends}`);

/** The tree is given: B, D, E and C hang on A or B as said above, F, G and H on C. */
function secondOf(text: string) {
  const characters = charactersOf(readCollationTable(text).table!, settle());
  const edges = [
    [0, 1],
    [1, 3],
    [1, 4],
    [0, 2],
    [2, 5],
    [2, 6],
    [2, 7],
  ] as const;
  const tree = treeOf(characters, edges, 0);
  workOutStates(tree);
  return secondSources(tree, 0.01);
}

describe('second sources', () => {
  test('the passage, who has it and from whom', () => {
    const found = secondOf(mixedTable);
    expect(found).toEqual([{ from: 1, to: 5, verdict: 'held', rows: [[40, 62]] }]);
  });

  test('single agreements all over the text are none', () => {
    const scattered = Array.from(
      { length: 40 },
      (_, k) => `| a${k} b${k} c${k} b${k} ${k % 5 ? 'c' : 'b'}${k} c${k} | x x x x x x`,
    );
    expect(stemmaOf(tableOf(`A B C D F G ${scattered.join(' ')}`)).second).toEqual([]);
  });
});

describe('the root', () => {
  test('nothing says which end is the beginning: open, with what it may be', () => {
    const stemma = stemmaOf(tableOf('A B C D | a b b b | c d d d | e e f f | g g h h | i i i k | l l l m'));
    expect([stemma.rootVerdict, stemma.notices.map(({ code }) => code)]).toEqual(['cannot-tell', ['stemma-root-open']]);
    expect(stemma.roots.map(({ support }) => support).reduce((sum, support) => sum + support, 0)).toBeCloseTo(1, 1);
  });

  test('a chain of four: orders of copying 1, 3, 3, 1', () => {
    const { roots } = stemmaOf(tableOf('A B C D | a b b b | c d d d | e e f f | g g h h | i i i k | l l l m'));
    expect(Object.fromEntries(roots.map(({ id, support }) => [id, support]))).toEqual({
      A: 0.125,
      B: 0.375,
      C: 0.375,
      D: 0.125,
    });
  });
});

describe('extended Newick', () => {
  const tree: DrawnTree = {
    nodes: ['A', 'B', 'C', "D's"].map((id) => ({ id, lost: false })),
    edges: [
      { from: 'A', to: 'B', changes: 1, support: 1 },
      { from: 'A', to: 'C', changes: 2, support: 1 },
      { from: 'C', to: "D's", changes: 3, support: 1 },
      { from: 'B', to: 'C', changes: null, support: null, second: true },
      { from: 'B', to: "D's", changes: null, support: null, second: true },
    ],
  };
  test('a copy with a second source stands twice, with what hangs on it once', () => {
    expect(toExtendedNewick(tree)).toBe("((C#H1,'D''s#H2')B:1,('D''s#H2':3)C#H1:2)A;");
  });
  test('without second sources it is Newick', () => {
    expect(toExtendedNewick({ ...tree, edges: tree.edges.filter(({ second }) => !second) })).toBe(
      "(B:1,('D''s':3)C:2)A;",
    );
  });
});
