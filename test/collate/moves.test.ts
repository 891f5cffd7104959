import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from '../../src/collate/moves.ts';

/** `1-2*3` is place 1 with place 2, weight 3. */
const read = (line: string) =>
  line.split(' ').map((pair) => {
    const [, a, b, weight] = /^(\d+)-(\d+)(?:\*(\d+))?$/.exec(pair)!;
    return { a: Number(a), b: Number(b), weight: Number(weight ?? 1) };
  });

test.each([
  ['0-0 1-1 2-2', '0 1 2'],
  ['0-2 1-0 2-1', '1 2'],
  ['0-2*5 1-0 2-1', '0'],
  ['0-1 1-1 1-2', '0 1 2'],
  ['1-0 0-1*2', '1'],
])('%s keeps %s', (pairs, kept) => {
  expect([...inOrder(read(pairs))].sort((x, y) => x - y).join(' ')).toBe(kept);
});

test('what is kept stands in order on both sides', () => {
  const pair = fc.record({ a: fc.nat(9), b: fc.nat(9), weight: fc.integer({ min: 1, max: 5 }) });
  fc.assert(
    fc.property(fc.array(pair), (pairs) => {
      const kept = [...inOrder(pairs)].map((i) => pairs[i]!).sort((x, y) => x.a - y.a || x.b - y.b);
      for (let i = 1; i < kept.length; i++) expect(kept[i]!.b).toBeGreaterThanOrEqual(kept[i - 1]!.b);
      expect(kept.length > 0).toBe(pairs.length > 0);
    }),
  );
});
