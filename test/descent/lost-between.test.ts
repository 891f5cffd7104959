import { expect, test } from 'vitest';
import type { FamilyEdge } from '../../src/descent/family.ts';
import { lostBetween } from '../../src/descent/lost-between.ts';

const copies = (...to: number[]): FamilyEdge[] => to.map((to) => ({ from: 0, to, kind: 'copy', evidence: [] }));
const kept = () => 0.8;
const counts = (shared: number, first: number, second: number) => () => ({ shared, first, second, cut: 0, added: 0 });

test.each([
  ['copies changed alike, each with changes of its own', counts(2, 1, 3), [{ from: 0, children: [1, 2] }]],
  ['one change may be chance', counts(1, 2, 2), []],
  ['one may have them from the other', counts(3, 0, 2), []],
  ['or that one from this', counts(3, 2, 0), []],
])('%s', (_, innovations, expected) => {
  expect(lostBetween(copies(1, 2), innovations, kept)).toEqual(expected);
});

test('a third that is bound to one of them hangs there too; what has several sources does not', () => {
  const innovations = (_: number, x: number, y: number) =>
    x + y === 3 || x + y === 5 ? counts(2, 1, 1)() : counts(0, 2, 2)();
  expect(lostBetween(copies(1, 2, 3, 4), innovations, kept)).toEqual([{ from: 0, children: [1, 2, 3, 4] }]);
  const merged: FamilyEdge[] = [...copies(1, 2), { from: 9, to: 2, kind: 'merged', evidence: [] }];
  expect(lostBetween(merged, counts(2, 1, 1), kept)).toEqual([]);
});

test('of what was worded anew nothing is said: two may exchange a word for the same one', () => {
  expect(lostBetween(copies(1, 2), counts(5, 9, 9), () => 0.2)).toEqual([]);
});
