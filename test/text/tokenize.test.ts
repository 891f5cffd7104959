import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/text/tokenize.ts';

/** Tokens in one line: a number ends in `#`, a mark in `·`. */
const shape = (text: string): string =>
  tokenize(text)
    .map((t) => text.slice(t.start, t.end) + { word: '', number: '#', mark: '·' }[t.kind])
    .join(' ');
const norms = (text: string): string =>
  tokenize(text)
    .map((t) => t.norm)
    .join(' ');

describe('tokens', () => {
  it.each([
    ['The truce held.', 'The truce held .·'],
    ['Don’t stop the cease-fire', 'Don’t stop the cease-fire'],
    ['an 11-day siege', 'an 11# -· day siege'],
    ['the el-Marsi clan', 'the el-Marsi clan'],
    ['Danas’ party', 'Danas ’· party'],
    ['the U.S.-led force', 'the U.S. -· led force'],
    ['the U.N said at 5 a.m. today', 'the U.N said at 5# a.m. today'],
    ['J. K. Orlen', 'J .· K .· Orlen'],
    ['1,200.5 or $1.2bn', '1,200.5# or $· 1.2# bn'],
    ['20km, 5%, 11th, 1990s, 5G', '20# km ,· 5# %· ,· 11th ,· 1990s ,· 5G'],
    ['9/11 at 3:14 pm', '9/11# at 3:14# pm'],
    ['10-12 on 2021-05-24', '10# -· 12# on 2021# -· 05# -· 24#'],
    ['F-16 and COVID-19', 'F-16 and COVID-19'],
    ['violence, ”he said . “We', 'violence ,· ”· he said .· “· We'],
    ['wait... no -- never!!', 'wait ...· no --· never !!·'],
    ['«Oui», „Ja“', '«· Oui »· ,· „· Ja “·'],
    [
      'see https://news.example/a?b=1, or www.news.example.',
      'see https://news.example/a?b=1 ,· or www.news.example .·',
    ],
    ['mail desk@news.example now', 'mail desk@news.example now'],
    ['市長は3月', '市 長 は 3# 月'],
    ['Иван сказал: да', 'Иван сказал :· да'],
    ['👍🏽 🇩🇪🇫🇷 👩‍👩‍👧', '👍🏽· 🇩🇪· 🇫🇷· 👩‍👩‍👧·'],
    ['', ''],
    [' \u00a0\n', ''],
  ])('%j', (text, expected) => expect(shape(text)).toBe(expected));

  it.each([
    ['Orlen’s ORLEN', 'orlen orlen'],
    ["don’t don't DON‘T", "don't don't don ‘ t"],
    ['cease‑fire cease-fire', 'cease-fire cease-fire'],
    ['U.N. U.N u.n.’s', 'u.n. u.n. u.n.'],
    ['ca\u00adfé cafe\u0301', 'café café'],
    ['1.2bn 1.2 bn', '1.2 bn 1.2 bn'],
  ])('normal forms of %j', (text, expected) => expect(norms(text)).toBe(expected));

  it('counts its offsets in the whole text when only a part is looked at', () => {
    expect(tokenize('one two three', 4, 9)).toEqual([
      { start: 4, end: 7, kind: 'word', norm: 'two' },
      { start: 8, end: 9, kind: 'word', norm: 't' },
    ]);
  });

  it('loses nothing: between tokens stands white space only, whatever the text', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: fc.constantFrom(...'aB1.,’-\'"”“ \n%@:/w9é市👍', '\u200d', '\ud83d'), maxLength: 40 }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(at);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(at, token.start)).toMatch(/^\s*$/);
          expect(text.slice(token.start, token.end)).toMatch(/^\S+$/);
          at = token.end;
        }
        expect(text.slice(at)).toMatch(/^\s*$/);
      }),
      { numRuns: 500 },
    );
  });
});
