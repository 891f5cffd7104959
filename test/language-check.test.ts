import { describe, expect, test } from 'vitest';
import { compareTellings } from '../src/compare.ts';
import { forLens, languageNotices, languageOf } from '../src/language-check.ts';
import type { Collation } from '../src/model/collation.ts';
import type { ReadTelling, Sentence } from '../src/model/token.ts';
import { fromRecord } from '../src/readers/record.ts';
import { validReport } from './support/report.ts';

const ENGLISH =
  'The ferry to Orrin ran twelve minutes late on Monday, the harbour master said, and it was the third time in a week that the people of the island had to wait for the boat in the rain.';
const GERMAN =
  'Die Fähre nach Orrin kam am Montag zwölf Minuten zu spät, sagte die Hafenmeisterin, und es war das dritte Mal in einer Woche, dass die Leute auf der Insel im Regen auf das Schiff warten mussten.';

describe('the language of a telling', () => {
  test.each([
    ['as stated', ENGLISH, 'en-GB', { language: 'en-GB', from: 'record' }],
    ['told by the text', GERMAN, undefined, { language: 'de', from: 'text' }],
    ['told by the text against the statement', GERMAN, 'en', { language: 'de', from: 'text' }],
    ['as stated where the text is too short to tell', 'Ferry late', 'fr', { language: 'fr', from: 'record' }],
    ['not known', 'Ferry late', undefined, { language: null, from: undefined }],
  ])('%s', (_, text, language, expected) => {
    expect(languageOf(fromRecord({ id: 'a', text, language }))).toEqual(expected);
  });
});

const telling = (siglum: string, text: string) =>
  ({ siglum, telling: fromRecord({ id: siglum, text }) }) as ReadTelling;
const english = { name: 'figures', languages: ['en'] };

test('a telling in another language is named with the lenses that leave it out', () => {
  const read = [telling('A', ENGLISH), telling('B', GERMAN), telling('C', 'Ferry late')];
  const any = { name: 'marks', languages: 'any' as const };
  expect(languageNotices(read, [english, any, { name: 'record', languages: ['en'] }])).toEqual([
    {
      level: 'warning',
      code: 'unknown-language',
      says: 'B is in another language (de): left out of figures, record; what is shared was still looked for',
      uri: 'B',
      siglum: 'B',
    },
  ]);
});

test('a lens sees the collation without such tellings', () => {
  const tellings = [telling('A', GERMAN), telling('B', ENGLISH), telling('C', ENGLISH)];
  const ref = (position: number) => ({ telling: position, sentence: { index: position } as Sentence });
  const pair = (a: number, b: number) => ({ a: ref(a), b: ref(b), relation: 'same' as const, score: 1, moved: false });
  const unit = (...members: number[]) => ({
    relation: 'same' as const,
    members: members.map(ref),
    moved: false,
    score: 1,
  });
  const collation: Collation = {
    tellings,
    pairs: [pair(0, 1), pair(1, 2)],
    units: [unit(0, 1), unit(0, 1, 2)],
    unique: [ref(0), ref(2)],
  };
  const seen = forLens(collation, english);
  expect(seen.tellings.map((t) => t.siglum)).toEqual(['B', 'C']);
  expect(seen.pairs.map((p) => [p.a.telling, p.b.telling, p.a.sentence.index])).toEqual([[0, 1, 1]]);
  expect(seen.units.map((u) => u.members.map((m) => m.telling))).toEqual([[0, 1]]);
  expect(seen.unique.map((u) => [u.telling, u.sentence.index])).toEqual([[1, 2]]);
  expect(forLens(collation, { name: 'any', languages: 'any' })).toBe(collation);
});

test('a report on tellings in two languages is made, and says so', () => {
  const report = compareTellings([fromRecord({ id: 'a', text: ENGLISH }), fromRecord({ id: 'b', text: GERMAN })]);
  validReport(report);
  expect(report.tellings.map((t) => [t.language, t.from['language']])).toEqual([
    ['en', 'text'],
    ['de', 'text'],
  ]);
  expect(report.notices.map((n) => [n.code, n.siglum])).toEqual([['unknown-language', 'B']]);
  expect(report.figures.flatMap((f) => f.readings).filter((r) => r.siglum === 'B')).toEqual([]);
});
