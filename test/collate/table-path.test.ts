import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixpoints } from '../../src/collate/fixpoints.ts';
import { type Costs, heaviestPath } from '../../src/collate/path.ts';

type Move = 'join' | 'word' | 'column';

/** What a path is worth: a gap costs once for each run of passed words or columns, a weak join beside one costs more; free columns are not seen. */
function weightOf(
  moves: readonly Move[],
  weights: readonly (readonly number[])[],
  { gap, weak, apart, free }: Costs,
): number {
  let [word, column, sum] = [0, 0, 0];
  const steps: { move: Move; worth: number }[] = [];
  for (const move of moves) {
    if (move !== 'column' || !free?.[column]) steps.push({ move, worth: weights[word]?.[column] ?? 0 });
    if (move !== 'column') word++;
    if (move !== 'word') column++;
  }
  steps.forEach(({ move, worth }, at) => {
    const sides = [steps[at - 1], steps[at + 1]];
    if (move !== 'join' && sides[0]?.move !== move) sum -= gap;
    if (move !== 'join') return;
    sum += worth;
    if (worth <= weak) for (const side of sides) if (side && side.move !== 'join') sum -= apart;
  });
  return sum;
}

/** The weight of the heaviest path by trying every path. */
function byForce(weights: readonly (readonly number[])[], columns: number, costs: Costs): number {
  const go = (i: number, j: number, moves: readonly Move[]): number => {
    if (i === weights.length && j === columns) return weightOf(moves, weights, costs);
    const tries = [];
    if (i < weights.length && j < columns) tries.push(go(i + 1, j + 1, [...moves, 'join']));
    if (i < weights.length) tries.push(go(i + 1, j, [...moves, 'word']));
    if (j < columns) tries.push(go(i, j + 1, [...moves, 'column']));
    return Math.max(...tries);
  };
  return go(0, 0, []);
}

/** The best way to go that joins just the words that `path` joins: passed words and columns in either order. */
function bestWith(path: Int32Array, weights: readonly (readonly number[])[], columns: number, costs: Costs): number {
  const stretches: Move[][][] = [];
  let [words, last] = [0, -1];
  const passed = (count: number): Move[][] => {
    const [w, c] = [Array<Move>(words).fill('word'), Array<Move>(count).fill('column')];
    return w.length && c.length
      ? [
          [...w, ...c],
          [...c, ...w],
        ]
      : [[...w, ...c]];
  };
  for (const column of path) {
    if (column < 0) words++;
    else {
      stretches.push(passed(column - last - 1).map((moves) => [...moves, 'join']));
      [words, last] = [0, column];
    }
  }
  stretches.push(passed(columns - last - 1));
  const all = stretches.reduce<Move[][]>((heads, tails) => heads.flatMap((h) => tails.map((t) => [...h, ...t])), [[]]);
  return Math.max(...all.map((moves) => weightOf(moves, weights, costs)));
}

describe('heaviestPath', () => {
  it('is as heavy as the heaviest of all paths, and monotone', () => {
    const cell = fc.integer({ min: -3, max: 4 });
    const grid = fc
      .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }))
      .chain(([n, m]) =>
        fc.tuple(
          fc.constant(m),
          fc.array(fc.array(cell, { minLength: m, maxLength: m }), { minLength: n, maxLength: n }),
        ),
      );
    const costs = fc.record({
      gap: fc.nat(2),
      weak: fc.integer({ min: -1, max: 1 }),
      apart: fc.nat(2),
      free: fc.uint8Array({ minLength: 4, maxLength: 4, max: 1 }),
    });
    fc.assert(
      fc.property(grid, costs, ([columns, weights], taken) => {
        const path = new Int32Array(weights.length).fill(-7);
        const box = { fromWord: 0, toWord: weights.length, fromColumn: 0, toColumn: columns };
        heaviestPath(box, (at) => Float64Array.from(weights[at]!), taken, path);
        const joined = [...path].filter((column) => column >= 0);
        expect(joined).toEqual([...new Set(joined)].sort((x, y) => x - y));
        expect(bestWith(path, weights, columns, taken)).toBe(byForce(weights, columns, taken));
      }),
      { numRuns: 1500, seed: 5 },
    );
  });
});

describe('fixpoints', () => {
  const at = (columns: readonly number[], words: readonly number[]) =>
    fixpoints(Int32Array.from(words), (id) => (columns.indexOf(id) < 0 ? undefined : columns.indexOf(id))).map(
      (f) => `${f.word}>${f.column}`,
    );
  it.each<[string, number[], number[], string[]]>([
    ['the same order', [1, 2, 3], [1, 2, 3], ['0>0', '1>1', '2>2']],
    ['a word twice in the text is none', [1, 2, 3], [1, 2, 2, 3], ['0>0', '3>2']],
    ['what has moved is left out', [1, 2, 3, 4, 5], [4, 1, 2, 3], ['1>0', '2>1', '3>2']],
    ['one alone is left out', [1, 2, 3], [9, 2, 8], []],
    ['nothing shared', [1, 2], [3, 4], []],
  ])('%s', (_, columns, words, expected) => expect(at(columns, words)).toEqual(expected));
});
