import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { winnow } from '../../src/fingerprint/winnow.ts';

const of = (hashes: number[], window: number) => [...winnow(Uint32Array.from(hashes), window)];

describe('winnow', () => {
  it.each([
    [[], 4, []],
    [[7], 4, [7]],
    [[9, 3, 8], 4, [3]],
    // The example of the paper (figure 2): 77 74 42 17 98 50 17 98 8 88 67 39 77 74 42 17 98, windows of 4.
    [[77, 74, 42, 17, 98, 50, 17, 98, 8, 88, 67, 39, 77, 74, 42, 17, 98], 4, [8, 17, 39]],
    [[5, 4, 3, 2, 1], 1, [1, 2, 3, 4, 5]],
    [[4294967295, 0, 4294967295], 2, [0]],
  ])('%j with a window of %i keeps %j', (hashes, window, kept) => {
    expect(of(hashes, window)).toEqual(kept);
  });

  it('keeps the smallest of each window', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 1 }), fc.integer({ min: 1, max: 6 }), (hashes, window) => {
        const slow = new Set<number>();
        for (let i = 0; i + Math.min(window, hashes.length) <= hashes.length; i++)
          slow.add(Math.min(...hashes.slice(i, i + window)));
        expect(of(hashes, window)).toEqual([...slow].sort((a, b) => a - b));
      }),
    );
  });

  it('refuses a window of nothing', () => {
    expect(() => winnow(Uint32Array.of(1), 0)).toThrow(RangeError);
  });
});
