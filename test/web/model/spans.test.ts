import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutInto, joined, merged } from '../../../src/web/model/spans.ts';

const layer = (start: number, end: number, value: string) => ({ start, end, value });

test('a run is cut wherever a layer begins or ends', () => {
  const pieces = cutInto(10, 30, [layer(5, 15, 'a'), layer(12, 20, 'b'), layer(30, 40, 'c')]);
  expect(pieces.map((p) => `${p.start}-${p.end} ${p.values.join('')}`)).toEqual([
    '10-12 a',
    '12-15 ab',
    '15-20 b',
    '20-30 ',
  ]);
});

test('pieces cover the run in order, whatever the layers are', () => {
  const span = fc.tuple(fc.nat(50), fc.nat(50)).map(([a, b]) => layer(a, b, 'x'));
  fc.assert(
    fc.property(fc.nat(20), fc.integer({ min: 1, max: 30 }), fc.array(span), (start, length, layers) => {
      const pieces = cutInto(start, start + length, layers);
      expect(pieces[0]!.start).toBe(start);
      expect(pieces.at(-1)!.end).toBe(start + length);
      pieces.slice(1).forEach((p, i) => {
        expect(p.start).toBe(pieces[i]!.end);
      });
      for (const p of pieces)
        expect(p.values.length).toBe(layers.filter((l) => l.start <= p.start && p.end <= l.end).length);
    }),
  );
});

test('spans that touch become one', () => {
  const spans = merged([
    { start: 7, end: 9 },
    { start: 0, end: 3 },
    { start: 3, end: 5 },
    { start: 1, end: 2 },
  ]);
  expect(spans).toEqual([
    { start: 0, end: 5 },
    { start: 7, end: 9 },
  ]);
});

test.each([
  [
    ['A0 B0', 'A1 B1'],
    ['A0 B0', 'A1 B1'],
  ],
  [['A0 B0', 'A1 B0'], ['A0 B0 A1']],
  [['A0 B0', 'A1 B1', 'B0 A1'], ['A0 B0 A1 B1']],
  [[], []],
])('groups %j that share a place are one', (groups, together) => {
  const places = (group: string) => group.split(' ').map((p) => ({ siglum: p[0]!, start: Number(p[1]), end: 9 }));
  expect(joined(groups.map(places)).map((group) => group.map((p) => p.siglum + p.start).join(' '))).toEqual(together);
});
