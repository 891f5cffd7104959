import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharedPassages } from '../../src/fingerprint/passages.ts';
import { wordsOf } from '../../src/fingerprint/words.ts';
import { passage } from './fingerprint.ts';

test('passages word for word, whatever case and marks, with their places in both texts', () => {
  const a = '“We will rebuild the old bridge,” she said. Nobody knew when the work would begin at last.';
  const b = 'She said: we will rebuild the old bridge. When the work would begin, at last, nobody knew.';
  const shared = sharedPassages(a, b, 5);
  expect(shared.map((p) => [a.slice(p.a.start, p.a.end), b.slice(p.b.start, p.b.end), p.words])).toEqual([
    ['We will rebuild the old bridge', 'we will rebuild the old bridge', 6],
    ['when the work would begin at last', 'When the work would begin, at last', 7],
  ]);
});

test('the longest of several places is taken', () => {
  const a = passage('a', 1, 12);
  const b = `${passage('a', 1, 8)} x ${passage('a', 1, 11)}`;
  const [only, ...others] = sharedPassages(a, b, 5);
  expect(others).toEqual([]);
  expect([only!.words, b.slice(only!.b.start, only!.b.end)]).toEqual([11, passage('a', 1, 11)]);
});

const text = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'F', 'g,'), { maxLength: 60 })
  .map((words) => words.join(' '));

test('every passage is the same words in both, long enough, and none overlaps the one before in the first text', () => {
  fc.assert(
    fc.property(text, text, fc.integer({ min: 2, max: 8 }), (a, b, fewest) => {
      let last = 0;
      for (const { a: one, b: other, words } of sharedPassages(a, b, fewest)) {
        const said = wordsOf(a.slice(one.start, one.end)).map((w) => w.text);
        expect(wordsOf(b.slice(other.start, other.end)).map((w) => w.text)).toEqual(said);
        expect(said).toHaveLength(words);
        expect(words).toBeGreaterThanOrEqual(fewest);
        expect(one.start).toBeGreaterThanOrEqual(last);
        last = one.end;
      }
    }),
  );
});
