import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixpoints } from '../../src/collate/fixpoints.ts';
import { heaviestPath } from '../../src/collate/path.ts';

/** The weight of the heaviest path by trying every path: a gap costs once for each run of passed words or columns. */
function byForce(weights: readonly (readonly number[])[], columns: number, gap: number): number {
  const go = (i: number, j: number, state: 'join' | 'word' | 'column'): number => {
    if (i === weights.length && j === columns) return 0;
    const tries = [];
    if (i < weights.length && j < columns) tries.push(weights[i]![j]! + go(i + 1, j + 1, 'join'));
    if (i < weights.length) tries.push((state === 'word' ? 0 : -gap) + go(i + 1, j, 'word'));
    if (j < columns) tries.push((state === 'column' ? 0 : -gap) + go(i, j + 1, 'column'));
    return Math.max(...tries);
  };
  return go(0, 0, 'join');
}

function weightOf(path: Int32Array, weights: readonly (readonly number[])[], columns: number, gap: number): number {
  let sum = 0;
  let [words, passed, last] = [0, 0, -1];
  const gaps = (skipped: number, columnsPassed: number) => (skipped > 0 ? gap : 0) + (columnsPassed > 0 ? gap : 0);
  path.forEach((column, i) => {
    if (column < 0) {
      words++;
      return;
    }
    passed = column - last - 1;
    sum += weights[i]![column]! - gaps(words, passed);
    [words, last] = [0, column];
  });
  return sum - gaps(words, columns - last - 1);
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
    fc.assert(
      fc.property(grid, fc.integer({ min: 0, max: 2 }), ([columns, weights], gap) => {
        const path = new Int32Array(weights.length).fill(-7);
        const box = { fromWord: 0, toWord: weights.length, fromColumn: 0, toColumn: columns };
        heaviestPath(box, (at) => Float64Array.from(weights[at]!), gap, path);
        const joined = [...path].filter((column) => column >= 0);
        expect(joined).toEqual([...new Set(joined)].sort((x, y) => x - y));
        expect(weightOf(path, weights, columns, gap)).toBe(byForce(weights, columns, gap));
      }),
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
