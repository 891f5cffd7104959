import { describe, expect, test } from 'vitest';
import { settle } from '../../src/defaults.ts';
import { charactersOf } from '../../src/stemma/characters.ts';
import { priceReturns } from '../../src/stemma/returns.ts';
import { workOutStates } from '../../src/stemma/states.ts';
import { originCost, step } from '../../src/stemma/step.ts';
import { readCollationTable } from '../../src/stemma/table.ts';
import { treeOf } from '../../src/stemma/tree.ts';
import { tableOf } from './tables.ts';

/** Rows of the chain A-B-C: B changes the first `changed`, C sets the first `right` of these right. */
function chain(rows: number, changed: number, right: number) {
  const lines = Array.from({ length: rows }, (_, row) => {
    const b = row < changed ? 'b' : 'a';
    // D, a second copy of A, departs everywhere, so that each row is a character; E is the same as A.
    return `| a${row} ${b}${row} ${row < right ? 'a' : b}${row} d${row} a${row} | x x x x x`;
  });
  const { table } = readCollationTable(tableOf(`A B C D E ${lines.join('')}`));
  const characters = charactersOf(table!, settle());
  const tree = treeOf(
    characters,
    [
      [0, 1],
      [1, 2],
      [0, 3],
      [0, 4],
    ],
    0,
  );
  workOutStates(tree);
  return { characters, priced: priceReturns(characters, tree) };
}

describe('what it costs to set a word right', () => {
  const priceIn = (changed: number, right: number) => chain(200, changed, right).priced.returnPrice;

  test('as much as to change it where nobody does', () => {
    expect([priceIn(20, 0), priceIn(0, 0)]).toEqual([1, 1]);
  });

  test('where copies do it often, less, and the less the oftener', () => {
    // Of 760 places at which an exemplar has the first text (four copies, but for 40 in C) 240 are changed.
    const priceOf = (returned: number) => {
      const change = (240 + 1) / (760 + 2);
      return Math.log((returned - Math.sqrt(returned) + change) / 41) / Math.log(change);
    };
    expect(priceIn(40, 30)).toBeCloseTo(priceOf(30), 12);
    expect(priceIn(40, 38)).toBeLessThan(priceIn(40, 30));
  });

  test('one or two set right say nothing', () => {
    expect(priceIn(40, 2)).toBe(1);
  });
});

test('only the way back to the first text is cheap, and a root pays for its faults', () => {
  const { priced } = chain(200, 40, 30);
  const [a, b] = priced.states as [Int16Array, Int16Array];
  const price = priced.returnPrice;
  expect(step(priced, a, b)).toBe(40);
  expect(step(priced, b, a)).toBeCloseTo(40 * price, 9);
  expect([originCost(priced, a), originCost(priced, b)]).toEqual([0, 40]);
});

test('where nothing is set right no text is the first', () => {
  const { characters, priced } = chain(50, 20, 0);
  const [a, b] = priced.states as [Int16Array, Int16Array];
  expect([step(priced, a, b), step(priced, b, a), originCost(priced, b)]).toEqual([20, 20, 0]);
  expect([...priced.weights]).toEqual([...characters.weights]);
});
