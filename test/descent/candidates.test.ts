import { expect, test } from 'vitest';
import { settle } from '../../src/defaults.ts';
import { candidatesIn } from '../../src/descent/candidates.ts';
import type { FamilyPair } from '../../src/descent/family.ts';
import { reading } from '../support/read.ts';

const TELLINGS = [0, 1, 2].map((i) => reading('The dyke gave way.', 'ABC'[i]!));

/** A and B are two states of one page, C is like both: by so much it is like each. */
function exemplarsOfC(likeA: number, likeB: number, sameOutlet = true): string {
  const pair = (a: number, b: number, verbatim: number, direction: number, same = false) =>
    ({
      traces: { a, b, taken: [0.9, 0.9], verbatim: [verbatim, verbatim], unforced: 9, hints: {} },
      bond: 'taken',
      sameOutlet: same,
      direction,
      evidence: [],
    }) as never as FamilyPair;
  const pairs = [pair(0, 1, 0.9, 2, sameOutlet), pair(0, 2, likeA, 2), pair(1, 2, likeB, 2)];
  const pairOf = (x: number, y: number) => pairs.find((p) => p.traces.a + p.traces.b === x + y)!;
  const found = candidatesIn(pairs, pairOf, TELLINGS, [], settle());
  return found
    .filter((c) => c.to === 2)
    .map((c) => 'AB'[c.from])
    .join('');
}

test('a copy that is as like to the earlier state is of that', () => {
  expect(exemplarsOfC(0.5, 0.5)).toBe('A');
  expect(exemplarsOfC(0.6, 0.5)).toBe('A');
});

test('one that is more like to the later state may be of either', () => {
  expect(exemplarsOfC(0.5, 0.6)).toBe('AB');
});

test('of two outlets neither gives way', () => {
  expect(exemplarsOfC(0.5, 0.5, false)).toBe('AB');
});
