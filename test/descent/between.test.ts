import { expect, test } from 'vitest';
import { betweenEvidence } from '../../src/descent/between.ts';
import type { FamilyPair } from '../../src/descent/family.ts';

/** One telling, the other, shares of each that are taken and that stand word for word, and the direction. */
type Row = readonly [a: number, b: number, taken: [number, number], verbatim: [number, number], direction: number];

const SIGLA = ['A', 'B', 'C'];

function found(rows: readonly Row[], more: Partial<FamilyPair> = {}): string[] {
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
  return pairs.flatMap((p) => betweenEvidence(p, 3, pairOf, SIGLA).map((e) => e.says.replace(/,.*/, '')));
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
