import { expect, test } from 'vitest';
import { wrongArticles } from '../../src/descent/ill-fitting.ts';
import { reading } from '../support/read.ts';

const found = (text: string) => {
  const read = reading(text);
  return wrongArticles(read).map((p) => read.text.slice(p.start, p.end));
};

test('an article that does not fit the word behind it', () => {
  expect(found('Police spoke of a assault on an dealer near a inn.')).toEqual(['a assault', 'an dealer', 'a inn']);
});

test('where spelling does not tell the sound, nothing is said', () => {
  expect(
    found('A one-off, a union, a European plan, a useful hint, an hour, an MP and an heir waited a year.'),
  ).toEqual([]);
});
