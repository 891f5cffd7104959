import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Pair } from '../../src/group/agglomerate.ts';
import { verified } from '../../src/group/verify.ts';

/** `0-1 .9` is a pair of items 0 and 1 with a weight of .9. */
const pairsOf = (notation: string): Pair[] =>
  [...notation.matchAll(/(\d)-(\d) ([\d.]+)/g)].map(([, a, b, weight]) => [Number(a), Number(b), Number(weight)]);

test.each([
  ['0-1 .6  0-2 .6  1-2 .6', '012', ''],
  // 2 hangs on 1 alone: a mean of .35.
  ['0-1 .9  1-2 .7', '01', '2'],
  ['0-1 .9  1-2 .7  0-2 .15', '012', ''],
  // With 3 cut off, 2 falls as well.
  ['0-1 .9  1-2 .7  2-3 .9', '01', '32'],
  // Two are joined for their own weight.
  ['0-1 .1', '01', ''],
  // Of equal ones the last goes first.
  ['0-1 .5  1-2 .5', '01', '2'],
])('%s: %j is held, %j is cut off at .4', (notation, held, cut) => {
  const items = notation.includes('3') ? [0, 1, 2, 3] : notation.includes('2') ? [0, 1, 2] : [0, 1];
  const found = verified(items, pairsOf(notation), 0.4);
  expect([found.held.join(''), found.cut.join('')]).toEqual([held, cut]);
});

/** Of eight items: a weight for each of their 28 pairs, 0 for none. */
const graphs = fc
  .array(fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 28, maxLength: 28 })
  .map((weights) => {
    const pairs: Pair[] = [];
    for (let b = 1; b < 8; b++) for (let a = 0; a < b; a++) pairs.push([a, b, weights[pairs.length]!]);
    return pairs;
  });

test('whoever is left has a mean of at least that, and the order of pairs changes nothing', () => {
  const items = [0, 1, 2, 3, 4, 5, 6, 7];
  fc.assert(
    fc.property(
      graphs.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        const { held, cut } = verified(items, all, 0.3);
        expect([...held, ...cut].sort()).toEqual(items);
        expect(verified(items, shuffled, 0.3)).toEqual({ held, cut });
        if (held.length < 3) return;
        for (const item of held) {
          const ties = all.filter(([a, b]) => held.includes(a) && held.includes(b) && (a === item || b === item));
          const mean = ties.reduce((sum, [, , weight]) => sum + weight, 0) / (held.length - 1);
          expect(mean).toBeGreaterThan(0.3 - 1e-9);
        }
      },
    ),
  );
});
