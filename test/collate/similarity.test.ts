import fc from 'fast-check';
import { expect, test } from 'vitest';
import { predict } from '../../src/collate/boosted.ts';
import { FEATURES, features } from '../../src/collate/features.ts';
import { kinOf } from '../../src/collate/kin.ts';
import { matchesOf } from '../../src/collate/matches.ts';
import { dice, holds, runs, shared, withinEdits } from '../../src/collate/overlap.ts';
import { distinct, profile, WordIds } from '../../src/collate/profile.ts';
import { similarity } from '../../src/collate/similarity.ts';
import { tokenize } from '../../src/text/tokenize.ts';

const FERRY = 'The ferry ran aground in thick fog near the harbour.';

test.each([
  [FERRY, 'In thick fog, the ferry went aground close to the harbour.'],
  ['Police arrested two men after the robbery.', 'Two men were arrested by police following the robbery.'],
  ['The minister resigned on Friday.', 'On Friday, the minister quit.'],
])('the same in other words scores .6 or more: %s', (a, b) => {
  expect(similarity(a, b)).toBeGreaterThanOrEqual(0.6);
});

test.each([
  [FERRY, 'A bakery on the square sold out of plum cake by noon.'],
  ['The minister resigned on Friday.', 'Rain is expected in the north.'],
])('unrelated sentences score under .2: %s', (a, b) => {
  expect(similarity(a, b)).toBeLessThan(0.2);
});

test('a sentence is most like itself', () => {
  expect(similarity(FERRY, FERRY)).toBeGreaterThan(0.9);
});

test('scores lie in 0..1, whichever sentence comes first', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      const score = similarity(a, b);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(similarity(b, a)).toBe(score);
    }),
  );
});

test('every feature is a number and has a name', () => {
  const ids = new WordIds();
  const [a, b] = [FERRY, 'Four'].map((text) => profile(text, tokenize(text), ids)) as [never, never];
  const found = features(a, b, ids, matchesOf(a, b, kinOf(ids)), matchesOf(b, a, kinOf(ids)));
  expect(found.length).toBe(FEATURES.length);
  expect(found.every(Number.isFinite)).toBe(true);
});

test('trees add up their leaves', () => {
  const model = {
    base: 1,
    trees: [
      [0, 0.5, 1, -1, 10, 0, -1, 20, 0],
      [-1, 0.25, 0],
    ],
  };
  expect(predict(model, Float64Array.of(0.5))).toBe(11.25);
  expect(predict(model, Float64Array.of(0.6))).toBe(21.25);
});

const idLists = fc.array(fc.nat(12), { maxLength: 15 });
test('set counts agree with sets', () => {
  fc.assert(
    fc.property(idLists, idLists, (xs, ys) => {
      const [a, b] = [distinct(xs), distinct(ys)];
      const both = [...new Set(xs)].filter((x) => ys.includes(x)).length;
      expect([...a]).toEqual([...new Set(xs)].sort((x, y) => x - y));
      expect(shared(a, b)).toBe(both);
      expect(dice(a, b)).toBe(a.length + b.length ? (2 * both) / (a.length + b.length) : 1);
      for (let id = 0; id < 13; id++) expect(holds(a, id)).toBe(xs.includes(id));
    }),
  );
});

test.each([
  ['1 2 3', '1 2 3', { longest: 3, subsequence: 3, edits: 0 }],
  ['1 2 3 4', '3 4 1 2', { longest: 2, subsequence: 2, edits: 4 }],
  ['1 2 3', '1 9 3', { longest: 1, subsequence: 2, edits: 1 }],
  ['', '1 2', { longest: 0, subsequence: 0, edits: 2 }],
])('runs of "%s" and "%s"', (a, b, expected) => {
  const ids = (line: string) => Int32Array.from(line.split(' ').filter(Boolean), Number);
  expect(runs(ids(a), ids(b))).toEqual(expected);
});

test('edits within a bound are those that the full table finds', () => {
  fc.assert(
    fc.property(idLists, idLists, fc.nat(15), (xs, ys, most) => {
      const [a, b] = [Int32Array.from(xs), Int32Array.from(ys)];
      expect(withinEdits(a, b, most)).toBe(runs(a, b).edits <= most);
    }),
  );
});
