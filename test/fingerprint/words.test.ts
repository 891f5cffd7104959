import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ShingleReader } from '../../src/fingerprint/shingle-reader.ts';
import { wordsOf } from '../../src/fingerprint/words.ts';
import { shinglesOf } from './brute-force.ts';

test.each([
  ["Don’t panic, O'Brien", 'dont panic obrien'],
  ['1,240 boats; 5%', '1 240 boats 5'],
  ['ÉTÉ à l’île', 'été à lîle'],
  ['snake_case and e-mail', 'snake case and e mail'],
  ['Москва, 東京 x²', 'москва 東京 x²'],
  ['ΟΔΟΣ οδός', 'οδοσ οδόσ'],
  ['𝐀b 𐐀 😀 c', '𝐀b 𐐨 c'],
  [' ’ ', ''],
  ['\ud835 lone \udc00', 'lone'],
])('%s → %s', (text, words) => {
  expect(
    wordsOf(text)
      .map((word) => word.text)
      .join(' '),
  ).toBe(words);
});

test('a word knows its place', () => {
  const text = '“Don’t,” said 𐐀b.';
  expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Don’t', 'said', '𐐀b']);
});

const anyText = fc.string({ unit: fc.constantFrom(..."aabbcC1é’' .,-\n😀"), maxLength: 120 });

test('a set has as many shingles as there are different runs of five words', () => {
  const reader = new ShingleReader();
  fc.assert(
    fc.property(anyText, (text) => {
      expect(reader.add(text)).toBe(shinglesOf(text).size);
    }),
    { numRuns: 400 },
  );
});

test('a batch holds the sets of its articles one after the other, and none of the batch before', () => {
  const reader = new ShingleReader();
  reader.add('a b c d e f');
  expect([...reader.take().ends]).toEqual([2]);
  reader.add('a b c d e f a b c d e f');
  reader.add('a b c d');
  reader.add('a b c d e');
  const { first, ends } = reader.take();
  expect([...ends]).toEqual([6, 6, 7]);
  expect(first[6]).toBe(first[0]);
});
