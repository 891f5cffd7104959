import { describe, expect, test } from 'vitest';
import type { ReadTelling } from '../../src/model/token.ts';
import { citations } from '../../src/outlets/citations.ts';
import {
  creditsAnother,
  creditTo,
  isAgencyOwn,
  isAgencyText,
  isReprint,
  signersOf,
} from '../../src/outlets/credits.ts';
import { sameOutlet } from '../../src/outlets/same-outlet.ts';
import { fromRecord } from '../../src/readers/record.ts';
import { readTelling } from '../../src/text/read-telling.ts';

type Said = Partial<ReadTelling['telling']['metadata']>;

const BODY = 'The ferry stayed in port.\n\nNobody was hurt, the harbour office said.';

/** A telling of this name that says this of itself, with credit lines as segments behind its body. */
function telling(id: string, metadata: Said = {}, credit = ''): ReadTelling {
  const text = credit ? `${BODY}\n\n${credit}` : BODY;
  const made = fromRecord({ id, text: BODY });
  const own = { role: 'credit' as const, start: BODY.length + 2, end: text.length };
  const segments = credit && !credit.startsWith('(') ? [...made.segments, own] : fromRecord({ id, text }).segments;
  return readTelling(
    { ...made, text, segments, metadata: { ...made.metadata, ...metadata, from: metadata.from ?? {} } },
    'A',
  );
}

describe('whom a telling credits', () => {
  const hollin = telling('hollin-post.txt');
  test.each([
    ['a line that names the source', telling('forum.txt', {}, 'Source: Hollin Post'), 'Hollin Post'],
    ['a line of additional reporting', telling('echo.txt', {}, 'Additional reporting: Hollin Post'), 'Hollin Post'],
    ['a name in brackets at the end', telling('brief.txt', {}, '(HollinPost)'), 'HollinPost'],
    ['a byline that joins two', telling('echo.txt', { byline: 'Echo Staff and Hollin Post' }), 'Hollin Post'],
    ['a credit for a photo', telling('echo.txt', {}, 'Photo: Hollin Post'), undefined],
    ['another outlet', telling('echo.txt', {}, 'Source: Orsk Gazette'), undefined],
    ['its own name', telling('hollin-post-two.txt', {}, 'Source: Hollin Post'), undefined],
  ])('%s', (_, copy, credit) => {
    expect(creditTo(copy, hollin)).toBe(credit);
  });

  test('an agency that is joined to the own name under the headline', () => {
    const joined = telling('echo.txt', { deck: 'Orsk Echo with Northern News Agency' });
    expect(isReprint(joined)).toBe(true);
    expect(creditsAnother(joined, hollin)).toBe(true);
  });

  test('the account that posts is no agency', () => {
    expect(isReprint(telling('forum.txt', { agency: 'Admin' }))).toBe(false);
  });
});

describe('the text of an agency', () => {
  const dateline = { agency: 'NW', from: { agency: 'dateline' } };
  test.each([
    ['in the dateline, under its reporters', { ...dateline, byline: 'UNA BRADDAN and Olle Frisk' }, '', true],
    ['under a desk', { ...dateline, byline: 'Herald Staff' }, '', false],
    ['with an outlet that prints it', { ...dateline, byline: 'Una Braddan', outlet: 'Herald' }, '', false],
    ['in the byline alone', { agency: 'NW', byline: 'NW', from: { agency: 'byline' } }, '', false],
    ['in the dateline, with a sign-off', dateline, 'Reporting by Una Braddan; Editing by Olle Frisk', true],
    ['in the dateline alone', dateline, '', false],
    ['with credits of a host', { ...dateline, byline: 'Una Braddan' }, 'Photo: Herald', false],
  ] as const)('%s', (_, said, credit, own) => {
    const read = telling('file.txt', said, credit);
    expect(isAgencyText(read)).toBe(own);
    expect(isAgencyOwn(read)).toBe(false);
  });
});

describe('two states of one outlet', () => {
  const early = telling('lanternpress-0910.txt', { byline: 'Una Braddan' });
  test.each([
    [
      'the reporter of both, and one more',
      telling('lanternpress-1640.txt', { byline: 'UNA BRADDAN and Olle Frisk' }),
      true,
    ],
    ['a reprint keeps the reporter', telling('herald.txt', { byline: 'Una Braddan, Herald reporter' }), false],
    ['another reporter', telling('lanternpress-1640.txt', { byline: 'Olle Frisk' }), false],
    ['no byline', telling('lanternpress-1640.txt'), false],
  ])('%s', (_, late, same) => {
    expect(sameOutlet(early, late)).toBe(same);
  });

  test('the byline may stand where the line under the headline does', () => {
    expect(signersOf(telling('a.txt', { deck: 'By Una Braddan, ferry reporter' }))).toEqual(['una braddan']);
    expect(signersOf(telling('a.txt', { deck: 'Una Braddan sails again' }))).toEqual([]);
  });
});

describe('an agency and its initials', () => {
  test.each([
    ['norian-press-service.txt', 'NPS', true],
    ['norian-press.txt', 'NPS', true],
    ['halden-agency.txt', 'HNA', true],
    ['norian-press.txt', 'NPX', false],
    ['norian-press.txt', 'SNP', false],
    ['coastal-standard.txt', 'CPS', false],
  ])('%s, credited as %s', (id, agency, own) => {
    expect(isAgencyOwn(telling(id, { agency, from: { agency: 'dateline' } }))).toBe(own);
  });
});

describe('the outlet that a text names', () => {
  const from = (id: string, text: string) => readTelling(fromRecord({ id, text }), 'B');
  const cited = (text: string, id = 'echo.txt') =>
    citations(from(id, text), telling('orsk-tribune-first.txt')).map(({ start, end }) => text.slice(start, end));
  test.each([
    ['in full', 'The dyke is rotten, Orsk Tribune First reports.', ['Orsk Tribune First']],
    ['for short', 'He told the Tribune that the dyke was rotten.', ['Tribune']],
    ['another one', 'He told the Gazette that the dyke was rotten.', []],
    ['a word of its name that is no paper', 'He was the First to say that the dyke was rotten.', []],
    ['in small letters', 'He was carried to the tribune of the dyke.', []],
  ])('%s', (_, text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
  test('not its own name', () => {
    expect(cited('He told the Tribune that the dyke was rotten.', 'valley-tribune.txt')).toEqual([]);
  });
});
