import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeGaps, encodeGaps } from '../../src/data/lexicon/gaps.ts';
import { rarity, related, root } from '../../src/data/lexicon/index.ts';
import { PairTable } from '../../src/data/lexicon/pair-table.ts';

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

test('a pair table is a map from positive keys', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 9 }))), (entries) => {
      const table = new PairTable(entries.length);
      for (const [key, value] of entries) table.set(key, value);
      for (const [key, value] of new Map(entries)) expect(table.get(key)).toBe(value);
      expect(table.get(6000)).toBe(0);
    }),
  );
});
