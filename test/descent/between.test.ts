import { expect, test } from 'vitest';
import { betweenEvidence, wentOn } from '../../src/descent/between.ts';
import type { FamilyPair } from '../../src/descent/family.ts';
import type { Innovations } from '../../src/descent/innovations.ts';

/** One telling, the other, shares of each that are taken and that stand word for word, and the direction. */
type Row = readonly [a: number, b: number, taken: [number, number], verbatim: [number, number], direction: number];

const SIGLA = ['A', 'B', 'C'];
const NOTHING: Innovations = { shared: 0, first: 0, second: 0, cut: 0, added: 0 };

function found(rows: readonly Row[], more: Partial<FamilyPair> = {}, innovations = NOTHING): string[] {
  const pairs = rows.map(
    ([a, b, taken, verbatim, direction]) =>
      ({
        traces: { a, b, taken, verbatim, runs: [] },
        bond: 'taken',
        sameOutlet: false,
        direction,
        ...more,
      }) as never as FamilyPair,
  );
  const pairOf = (x: number, y: number) =>
    pairs.find((p) => p.traces.a === Math.min(x, y) && p.traces.b === Math.max(x, y))!;
  return pairs.flatMap((p) =>
    betweenEvidence(p, 3, pairOf, SIGLA, (_, x) => (x === 1 ? innovations : NOTHING)).map((e) =>
      e.says.replace(/,.*/, ''),
    ),
  );
}

const ROOT_AND_MIDDLE: Row = [0, 1, [0.9, 0.9], [0.4, 0.4], 2];

test('who agrees with a copy against the root has his text from the copy', () => {
  const rows: Row[] = [ROOT_AND_MIDDLE, [0, 2, [0.7, 0.8], [0.1, 0.1], 2], [1, 2, [0.8, 0.9], [0.3, 0.4], -1]];
  expect(found(rows)).toEqual(['C has the wording of B where it differs from A']);
});

test('two copies of one root agree by way of it alone', () => {
  expect(found([ROOT_AND_MIDDLE, [0, 2, [0.8, 0.8], [0.4, 0.4], 2], [1, 2, [0.8, 0.8], [0.35, 0.35], 0]])).toEqual([]);
});

test('without a root that both stem from nothing is said', () => {
  const rows: Row[] = [ROOT_AND_MIDDLE, [0, 2, [0.7, 0.8], [0.1, 0.1], 0.5], [1, 2, [0.8, 0.9], [0.3, 0.4], -1]];
  expect(found(rows)).toEqual([]);
  const firm: Row[] = [ROOT_AND_MIDDLE, [0, 2, [0.7, 0.8], [0.1, 0.1], 2], [1, 2, [0.8, 0.9], [0.3, 0.4], -1]];
  expect(found(firm, { sameOutlet: true })).toEqual([]);
});

const ALIKE: Row[] = [ROOT_AND_MIDDLE, [0, 2, [0.8, 0.8], [0.4, 0.4], 2], [1, 2, [0.8, 0.8], [0.35, 0.35], 0]];

test.each([
  [
    'two slips of B',
    { shared: 2, first: 0, second: 3, cut: 0, added: 0 },
    ['C has the wording of B where it differs from A'],
  ],
  ['one may be chance', { shared: 1, first: 0, second: 0, cut: 0, added: 0 }, []],
  ['C has what B changed as A has it', { shared: 2, first: 1, second: 0, cut: 0, added: 0 }, []],
])('innovations: %s', (_, innovations, says) => {
  expect(found(ALIKE, {}, innovations)).toEqual(says);
});

test('who has a passage of the root that the one between lacks, has it not from there', () => {
  const rows: Row[] = [ROOT_AND_MIDDLE, [0, 2, [0.7, 0.8], [0.1, 0.1], 2], [1, 2, [0.8, 0.9], [0.3, 0.4], -1]];
  expect(found(rows, {}, { shared: 3, first: 1, second: 0, cut: 1, added: 0 })).toEqual([]);
});

test('whose outlet went on with a report is likelier to have begun it', () => {
  const pair = (a: number, b: number, direction: number, sameOutlet: boolean, bond = 'taken') =>
    ({ traces: { a, b }, bond, sameOutlet, direction }) as never as FamilyPair;
  const [states, copy, other] = [pair(0, 1, 2, true), pair(0, 2, -0.5, false), pair(1, 2, 0, false)];
  const pairOf = (x: number, y: number) => [states, copy, other].find((p) => p.traces.a + p.traces.b === x + y)!;
  const says = (p: FamilyPair) => wentOn(p, 3, pairOf, SIGLA).map((e) => `${SIGLA[e.exemplar]} ${e.kind}`);
  expect(says(copy)).toEqual(['A later-state']);
  expect(says(states)).toEqual([]);
  expect(says(other)).toEqual([]);
});
