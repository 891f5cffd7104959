import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inventTradition, type TraditionOptions } from '../../bench/invented-traditions.ts';
import { settle } from '../../src/defaults.ts';
import { charactersOf } from '../../src/stemma/characters.ts';
import { step } from '../../src/stemma/step.ts';
import { readCollationTable } from '../../src/stemma/table.ts';
import { signLikeness, stemmaOf, tableOf, ties } from './tables.ts';

describe('exact trees', () => {
  test('a chain: what changes stays changed', () => {
    const stemma = stemmaOf(tableOf('A B C D | a b b b | c d d d | e e f f | g g h h | i i i k | l l l m'));
    expect(ties(stemma)).toEqual(['A-B', 'B-C', 'C-D']);
    expect(stemma.lost).toEqual([]);
  });

  test('a star: each copy has errors of its own, the middle has none', () => {
    const stemma = stemmaOf(tableOf('M P Q R | a x a a | b b y b | c c c z'));
    expect(stemma.edges.map(({ from, to, changes }) => [from, to, changes])).toEqual([
      ['M', 'P', 1],
      ['M', 'Q', 1],
      ['M', 'R', 1],
    ]);
    expect(stemma.newick).toBe('(P:1,Q:1,R:1)M;');
  });

  test('a lost node stands where two copies share errors that nobody else has', () => {
    const shared = '| a a x x | b b x x | c c x x | d d x x';
    const own = '| e f e e | g g h g | i i i k | l l m l | n n n o';
    const stemma = stemmaOf(tableOf(`A B C D ${shared} ${own}`));
    expect(ties(stemma)).toEqual(['A-B', 'A-lost-1', 'C-lost-1', 'D-lost-1']);
    expect(stemma.lost).toEqual([
      { id: 'lost-1', says: 'no witness: assumed as the source of A, C and D, since none of them explains the others' },
    ]);
  });

  test('no lost node where the sharing witness is its own explanation', () => {
    const stemma = stemmaOf(tableOf('A B C D | a a x x | b b x x | c c x x | d d d y | e f e e'));
    expect(ties(stemma)).toEqual(['A-B', 'A-C', 'C-D']);
  });

  test('a witness with a lacuna hangs where the rest of it belongs', () => {
    const stemma = stemmaOf(tableOf('A B C | a b b | c d d | e f f | g h h | i i ? | k k ? | m m n'));
    expect(ties(stemma)).toEqual(['A-B', 'B-C']);
  });

  test('two copies that each cut the same sentence are no nearer for it', () => {
    const words = 'abcdefgh'.split('').map((w) => `| ${w} ${w} - ${w} -`);
    const stemma = stemmaOf(
      tableOf(`A B C D E | 1 2 2 1 1 | 3 4 4 3 3 | 5 6 6 5 5 | 7 7 7 8 8 | 9 9 9 0 0 | z z z y y ${words.join('')}`),
    );
    expect(ties(stemma)).toEqual(['A-B', 'A-D', 'B-C', 'D-E']);
  });

  test('case and accents part nobody', () => {
    const stemma = stemmaOf('A\tB\tC\nÉté\tete\tété\nmer\tmer\tmar\n');
    expect(stemma.edges.find(({ from, to }) => [from, to].sort().join() === 'A,B')?.changes).toBe(0);
  });
});

describe('direction', () => {
  const passage = 'abcdefghijkl'.split('');

  test('a passage that one side lacks was cut, not added', () => {
    const rows = passage.map((w) => `| ${w} ${w} - -`).join('');
    const stemma = stemmaOf(tableOf(`A B C D | 1 2 1 1 | 3 3 3 4 ${rows}`));
    expect(ties(stemma)).toEqual(['A-B', 'A-C', 'C-D']);
    expect(stemma.edges.find(({ to }) => to === 'C')?.from).toBe('A');
    expect(stemma.root).not.toMatch(/[CD]/);
  });

  test('to cut a passage costs little, to have one that the exemplar lacks costs more', () => {
    const { table } = readCollationTable(tableOf(`A B ${passage.map((w) => `| ${w} -`).join('')}`));
    const characters = charactersOf(table!, settle({ 'stemma.loss': 0.1, 'stemma.gain': 0.7 }));
    const [having, lacking] = characters.states as [Int16Array, Int16Array];
    expect([step(characters, having, lacking), step(characters, lacking, having)]).toEqual([0.1, 0.7]);
  });
});

describe('what a difference counts', () => {
  const costOf = (notation: string) => {
    const characters = charactersOf(readCollationTable(tableOf(notation)).table!, settle());
    return step(characters, characters.states[0]!, characters.states[1]!);
  };

  test.each([
    ['A B | a b', 1],
    ['A B | a b | c c | d e', 2],
    ['A B | a b | c d | e f | g h', 2],
    ['A B | a ? | b c', 1],
    ['A B | a - | b b | - a', 1],
  ])('%s: %s', (notation, cost) => {
    expect(costOf(notation)).toBe(cost);
  });
});

describe('what cannot be told', () => {
  test('all alike: joined without any change, and said', () => {
    const stemma = stemmaOf(tableOf('A B C | a a a | b b b'));
    expect(stemma.edges.map(({ changes, verdict }) => [changes, verdict])).toEqual([
      [0, 'cannot-tell'],
      [0, 'cannot-tell'],
    ]);
    expect(stemma.notices.map(({ code }) => code)).toEqual(['stemma-no-variation']);
  });

  test('two witnesses: one edge, and no word on who copied', () => {
    const stemma = stemmaOf(tableOf('A B | a b | c c'));
    expect(ties(stemma)).toEqual(['A-B']);
    expect(stemma.notices.map(({ code }) => code)).toEqual(['stemma-two-witnesses']);
  });

  test('a place that two others contest is not held', () => {
    // D agrees once with B and once with C.
    const stemma = stemmaOf(tableOf('A B C D | a b a b | c c d d | e f e e | g g h g'));
    const edge = stemma.edges.find(({ from, to }) => from === 'D' || to === 'D');
    expect(edge?.verdict).toBe('cannot-tell');
  });

  test('many shared errors hold', () => {
    const rows = Array.from(
      { length: 12 },
      (_, k) => `| a${k} a${k} b${k} b${k} | c${k} d${k} c${k} c${k} | e${k} e${k} e${k} f${k}`,
    );
    const stemma = stemmaOf(tableOf(`A B C D ${rows.join('')}`));
    expect(ties(stemma)).toEqual(['A-B', 'A-C', 'C-D']);
    expect(stemma.edges.map(({ verdict }) => verdict)).toEqual(['held', 'held', 'held']);
    expect(stemma.support['C -> D'] ?? stemma.support['D -> C']).toBe(1);
  });
});

const traditions = fc.record({
  seed: fc.nat(1000),
  witnesses: fc.integer({ min: 3, max: 9 }),
  words: fc.constant(60),
  lost: fc.constantFrom(0, 0.3, 0.6),
  contaminated: fc.constantFrom(0, 0.3),
  changes: fc.constant(0.05),
  cuts: fc.constant(0.1),
  variants: fc.constant(3),
});

describe('properties', () => {
  test('the order of the columns changes nothing', () => {
    fc.assert(
      fc.property(traditions, fc.nat(), (options, turn) => {
        const lines = inventTradition(options).table.replace(/\n$/, '').split('\n');
        const turned = lines.map((line) => {
          const cells = line.split('\t');
          const at = turn % cells.length;
          return [...cells.slice(at), ...cells.slice(0, at)].reverse().join('\t');
        });
        expect(stemmaOf(turned.join('\n'))).toEqual(stemmaOf(lines.join('\n')));
      }),
      { numRuns: 25 },
    );
  });

  test('every witness stands in the tree, which is one piece without a circle', () => {
    fc.assert(
      fc.property(traditions, (options) => {
        const { table, names } = inventTradition(options);
        const { edges, lost } = stemmaOf(table, { 'stemma.rounds': 0 });
        const nodes = new Set(edges.flatMap(({ from, to }) => [from, to]));
        expect([...nodes].sort()).toEqual([...names, ...lost.map(({ id }) => id)].sort());
        expect(edges).toHaveLength(nodes.size - 1);
        expect(new Set(edges.map(({ to }) => to)).size).toBe(edges.length);
        for (const { id } of lost)
          expect(edges.filter(({ from, to }) => from === id || to === id).length).toBeGreaterThan(1);
      }),
      { numRuns: 40 },
    );
  });

  test('a witness and its exact double are joined without any change', () => {
    fc.assert(
      fc.property(traditions, (options) => {
        const lines = inventTradition(options).table.replace(/\n$/, '').split('\n');
        const doubled = lines.map((line, at) => `${line}\t${at ? line.split('\t')[0] : 'double'}`);
        const first = lines[0]?.split('\t')[0];
        const { edges } = stemmaOf(doubled.join('\n'), { 'stemma.rounds': 0 });
        const edge = edges.find(({ from, to }) => [from, to].includes('double') && [from, to].includes(first ?? ''));
        expect(edge?.changes).toBe(0);
      }),
      { numRuns: 25 },
    );
  });
});

describe('invented traditions, of which the tree is known', () => {
  const like = (options: Partial<TraditionOptions> & { seed: number }) => {
    const { table, edges, names } = inventTradition({
      witnesses: 14,
      words: 400,
      lost: 0,
      contaminated: 0,
      changes: 0.03,
      cuts: 0.04,
      variants: 6,
      ...options,
    });
    const answer = stemmaOf(table, { 'stemma.rounds': 0 }).edges.map(({ from, to }) => [from, to] as const);
    return signLikeness(edges, answer, names);
  };

  test('nothing lost: every copy hangs from its exemplar', () => {
    expect([1, 2, 3].map((seed) => like({ seed, lost: 0, contaminated: 0 }))).toEqual([1, 1, 1]);
  });

  test.each([
    [0.3, 0, 0.9],
    [0.6, 0, 0.8],
    [0.3, 0.2, 0.8],
  ])('%s lost, %s with a second exemplar: at least %s', (lost, contaminated, least) => {
    const mean = [1, 2, 3].reduce((sum, seed) => sum + like({ seed, lost, contaminated }), 0) / 3;
    expect(mean).toBeGreaterThan(least);
  });

  test('where only copies survive that nobody copied, lost nodes are found more easily', () => {
    const seeds = [1, 2, 3, 4];
    const leaves = { leavesOnly: true, fertile: 3, cuts: 0.03, variants: 4 };
    const sum = seeds.reduce((all, seed) => all + like({ seed, ...leaves }), 0);
    expect(sum / seeds.length).toBeGreaterThan(0.88);
  });
});
