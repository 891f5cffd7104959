import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Item, spread } from '../../../../src/web/model/stemma/spread.ts';
import '../../../support/seed.ts';

const item = (key: string, row: number, x: number, width = 10): Item => ({ key, row, x, width });

test('an exemplar stands over the middle of its copies', () => {
  const items = [item('A', 0, 50), item('B', 1, 0), item('C', 1, 100)];
  const at = spread(
    items,
    [
      { a: 'A', b: 'B', weight: 1 },
      { a: 'A', b: 'C', weight: 1 },
    ],
    4,
  );
  expect(at.get('A')).toBeCloseTo((at.get('B')! + at.get('C')!) / 2, 3);
  expect(at.get('C')! - at.get('B')!).toBeCloseTo(14, 3);
});

test('one under the other stand upright', () => {
  const items = [item('A', 0, 50), item('B', 1, 0), item('C', 2, 100)];
  const at = spread(
    items,
    [
      { a: 'A', b: 'B', weight: 8 },
      { a: 'B', b: 'C', weight: 8 },
    ],
    4,
  );
  expect(at.get('A')).toBeCloseTo(at.get('B')!, 3);
  expect(at.get('B')).toBeCloseTo(at.get('C')!, 3);
});

test('order is kept and nothing overlaps, whatever pulls', () => {
  const drawn = fc.record({
    rows: fc.array(fc.array(fc.integer({ min: 4, max: 40 }), { minLength: 1, maxLength: 6 }), {
      minLength: 1,
      maxLength: 6,
    }),
    pulls: fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.integer({ min: 1, max: 9 })), { maxLength: 30 }),
  });
  fc.assert(
    fc.property(drawn, ({ rows, pulls }) => {
      const items = rows.flatMap((widths, row) => widths.map((width, i) => item(`${row} ${i}`, row, i, width)));
      const key = (n: number) => items[n % items.length]!.key;
      const at = spread(
        items,
        pulls.map(([a, b, weight]) => ({ a: key(a), b: key(b), weight })),
        5,
      );
      rows.forEach((widths, row) => {
        for (let i = 1; i < widths.length; i++) {
          const least = (widths[i - 1]! + widths[i]!) / 2 + 5;
          expect(at.get(`${row} ${i}`)! - at.get(`${row} ${i - 1}`)!).toBeGreaterThanOrEqual(least - 1e-6);
        }
      });
    }),
  );
});
