import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeGaps, encodeGaps } from '../../src/data/lexicon/gaps.ts';
import { rarity, related, root } from '../../src/data/lexicon/index.ts';
import { NeighbourTable } from '../../src/data/lexicon/neighbour-table.ts';

test.each(['the < said < minister < ferry', 'of < government < landslide'])('rarer words weigh more: %s', (line) => {
  const weights = line.split(' < ').map(rarity);
  expect(weights).toEqual([...new Set(weights)].sort((a, b) => a - b));
});

test('an unknown word, a name and a number weigh most', () => {
  expect([rarity('quellmark'), rarity('1,043'), rarity('zzz')]).toEqual([1, 1, 1]);
});

test.each([
  'assistance aid',
  'press urge',
  'repair reconstruct',
  'broad wide',
  'resume resumption',
  'travel travels',
  'eleven 11',
  'said stated',
  'labour labor',
])('related: %s', (line) => {
  const [a, b] = line.split(' ') as [string, string];
  expect(related(a, b)).toBeGreaterThanOrEqual(0.4);
  expect(related(b, a)).toBe(related(a, b));
});

test.each([
  'hot cold',
  'increase decrease',
  'men women',
  'start end',
  'monday tuesday',
  'ten eleven',
  'harbour senator',
])('not related: %s', (line) => {
  const [a, b] = line.split(' ') as [string, string];
  expect(related(a, b)).toBe(0);
});

test.each([
  ['said', 'say'],
  ['eleven', '11'],
  ['men', 'man'],
  ['cease-fire', 'ceasefir'],
  ['constructor', 'constructor'],
])('root of %s is %s', (word, base) => expect(root(word)).toBe(base));

test('gaps give back the numbers they were made of', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(2 ** 31 - 1)), (numbers) => {
      const sorted = numbers.sort((a, b) => a - b);
      const back: number[] = [];
      decodeGaps(encodeGaps(sorted), (n) => void back.push(n));
      expect(back).toEqual(sorted);
    }),
  );
});

test('a neighbour table gives back its edges, from both ends', () => {
  const edges = fc.uniqueArray(fc.tuple(fc.nat(30), fc.nat(30), fc.integer({ min: 1, max: 9 })), {
    selector: ([a, b]) => Math.min(a, b) * 31 + Math.max(a, b),
  });
  fc.assert(
    fc.property(edges, (list) => {
      const proper = list.filter(([a, b]) => a !== b);
      const table = new NeighbourTable(31, proper.flat(), 9);
      for (const [a, b, level] of proper)
        expect([table.strength(a, b), table.strength(b, a)]).toEqual([level / 9, level / 9]);
      let found = 0;
      for (let node = 0; node < 31; node++) table.each(node, () => void found++);
      expect(found).toBe(2 * proper.length);
    }),
  );
});
