import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measure } from './brute-force.ts';
import { type Given, pairsOf, passage } from './fingerprint.ts';

const EXACT = 1e-12;

/** Texts made of a few passages, so that many share much and many shares lie at a threshold. */
const texts = fc
  .array(
    fc.array(
      fc.tuple(fc.constantFrom('a', 'b', 'c', 'the'), fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 })),
      { maxLength: 4 },
    ),
    { maxLength: 14 },
  )
  .map((list) =>
    list.map((parts) => parts.map(([name, from, length]) => passage(name, from, from + length)).join(' ')),
  );

const asArticles = (list: readonly string[]): Given[] =>
  list.map((text, i) => ({ id: `n${String(i).padStart(2, '0')}`, text }));

function byDefinition(articles: readonly Given[], jaccard: number, containment: number) {
  return articles.flatMap((one, i) =>
    articles.slice(i + 1).flatMap((other) => {
      const found = measure(one.text, other.text);
      const isPair = found.jaccard >= jaccard - 1e-9 || found.containment >= containment - 1e-9;
      return isPair && found.containment > 0 ? [{ a: one.id, b: other.id, ...found }] : [];
    }),
  );
}

const threshold = fc.constantFrom(0.01, 0.1, 0.25, 1 / 3, 0.5, 0.6, 0.8, 0.95, 1);

test('exactly the pairs that the definition has, with exactly its measures', () => {
  fc.assert(
    fc.property(texts, threshold, fc.oneof(threshold, fc.constant(2)), (list, jaccard, containment) => {
      const articles = asArticles(list);
      const found = pairsOf(articles, { jaccard, containment });
      const expected = byDefinition(articles, jaccard, containment);
      expect(found.map(({ a, b }) => `${a} ${b}`)).toEqual(expected.map(({ a, b }) => `${a} ${b}`));
      found.forEach((pair, i) => {
        expect(Math.abs(pair.jaccard - expected[i]!.jaccard)).toBeLessThan(EXACT);
        expect(Math.abs(pair.containment - expected[i]!.containment)).toBeLessThan(EXACT);
      });
    }),
    { numRuns: 300 },
  );
});

test('the order of the articles changes nothing', () => {
  fc.assert(
    fc.property(texts, fc.integer(), (list, seed) => {
      const articles = asArticles(list).map((article, i) => ({ ...article, outlet: `outlet ${i % 2}` }));
      const other = [...articles].sort((x, y) => ((x.text.length * 31 + seed) % 7) - ((y.text.length * 31 + seed) % 7));
      expect(pairsOf(other, { jaccard: 0.2 })).toEqual(pairsOf(articles, { jaccard: 0.2 }));
    }),
    { numRuns: 100 },
  );
});

test('a copy cut to a tenth is found by containment, and by it alone', () => {
  const articles = [
    { id: 'long', text: passage('a', 1, 400) },
    { id: 'cut', text: passage('a', 101, 140) },
    { id: 'other', text: passage('b', 1, 400) },
  ];
  expect(pairsOf(articles)).toEqual([]);
  expect(pairsOf(articles, { containment: 0.9 })).toEqual([{ a: 'cut', b: 'long', jaccard: 36 / 396, containment: 1 }]);
});

test('the measures at a threshold: 20 of 40 is a pair at .5', () => {
  const articles = [
    { id: 'x', text: passage('a', 1, 34) },
    { id: 'y', text: `${passage('a', 1, 24)} ${passage('b', 1, 10)}` },
  ];
  expect(pairsOf(articles)).toEqual([{ a: 'x', b: 'y', jaccard: 20 / 40, containment: 20 / 30 }]);
  expect(pairsOf(articles, { jaccard: 0.51 })).toEqual([]);
});

test('texts of fewer than five words are in no pair', () => {
  expect(
    pairsOf([
      { id: 'x', text: 'one two three four' },
      { id: 'y', text: 'one two three four' },
    ]),
  ).toEqual([]);
});
