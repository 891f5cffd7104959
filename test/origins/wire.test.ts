import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { markWire } from '../../src/origins/mark-wire.ts';
import { validReport } from '../support/report.ts';
import { AGENCY, compared, OWN, paper, REPORT } from './families.ts';

/** The finding about the telling with this id; undefined where there is none. */
const about = (report: Report, id: string) => {
  const { siglum } = report.tellings.find((t) => t.id === id)!;
  return report.wire.find((w) => w.siglum === siglum);
};
const words = (report: Report, place: { siglum: string; start: number; end: number } | null) =>
  place && report.tellings.find((t) => t.siglum === place.siglum)!.text.slice(place.start, place.end);

const CREDIT = 'By Ornwire News Agency';
const HALF = [...REPORT.slice(0, 3), ...OWN];

describe('the credit beside what the text shows, with the agency’s own telling at hand', () => {
  test.each([
    ['all of it', CREDIT, REPORT, '', 'credited', 'Ornwire News Agency', [1, 1, 1, 1, 1]],
    ['a cut', CREDIT, REPORT.slice(0, 3), '', 'credited', 'Ornwire News Agency', [1, 1, 1]],
    ['half of it', CREDIT, HALF, '', 'house-wording', 'Ornwire News Agency', [1, 1, 1, 0, 0, 0]],
    [
      'half of it, credited beside staff',
      'By Isle Sun staff and Ornwire News Agency',
      HALF,
      '',
      'credited',
      'Ornwire News Agency',
      [1, 1, 1, 0, 0, 0],
    ],
    [
      'half of it, credited at the foot',
      'By Jo Fell',
      HALF,
      '(Ornwire News Agency contributed to this report.)',
      'credited',
      'Ornwire News Agency',
      [1, 1, 1, 0, 0, 0],
    ],
    [
      'half of it, credited to agencies without a name',
      'By Isle Sun staff and agencies',
      HALF,
      '',
      'credited',
      'agencies',
      [1, 1, 1, 0, 0, 0],
    ],
    ['without a credit', 'By Una Holt', REPORT.slice(0, 4), '', 'uncredited', null, [1, 1, 1, 1]],
  ] as const)('%s', (_, byline, sentences, foot, verdict, credit, shares) => {
    const report = compared([AGENCY, paper('isle-sun.txt', byline, sentences, foot)]);
    validReport(report);
    const found = about(report, 'isle-sun.txt');
    expect(found).toMatchObject({ verdict, agency: 'Ornwire News Agency' });
    expect(words(report, found!.credit)).toBe(credit);
    expect(found!.sentences.map((s) => s.share)).toEqual(shares);
    expect(found!.sentences.map((s) => words(report, s.at))).toEqual(sentences.map((s, i) => (shares[i] ? s : null)));
    expect(about(report, AGENCY.id)).toMatchObject({ verdict: 'is-wire', share: 1, agency: 'Ornwire News Agency' });
  });

  test('both numbers are said, and against which telling', () => {
    const report = compared([AGENCY, paper('isle-sun.txt', CREDIT, HALF)]);
    expect(about(report, 'isle-sun.txt')).toMatchObject({
      share: 0.565,
      says: 'Credits Ornwire News Agency alone; 44 % of its words are not in the agency telling that was read (B), 56 % are.',
    });
  });

  test('words that were exchanged are not the agency’s', () => {
    const changed = REPORT.map((s) => s.replace('burst pipe below', 'gaping hole beneath'));
    const found = about(compared([AGENCY, paper('isle-sun.txt', CREDIT, changed)]), 'isle-sun.txt');
    // Thirteen words, of which “gaping”, “hole” and “beneath” are not there.
    expect(found!.sentences.map((s) => s.share)).toEqual([1, 1, 0.769, 1, 1]);
  });

  test('a small word alone between exchanged ones is nobody’s', () => {
    const changed = REPORT.map((s) => s.replace('found a burst pipe below the', 'spotted a torn tube under the'));
    const found = about(compared([AGENCY, paper('isle-sun.txt', CREDIT, changed)]), 'isle-sun.txt');
    // “Divers”, and the last seven of thirteen words; not “a”.
    expect(found!.sentences.map((s) => s.share)).toEqual([1, 1, 0.615, 1, 1]);
  });

  test('a report of its own on the same event is no agency copy, whatever it credits', () => {
    const own = paper('isle-sun.txt', CREDIT, [
      'Smoke drove nineteen people off the ferry Velmar at Ostrel on Monday.',
      'We saw them come ashore wet and silent, wrapped in sails and blankets.',
      'Harbour master Ida Brenn would only say that the engine had been hot.',
      ...OWN,
    ]);
    const found = about(compared([AGENCY, own]), 'isle-sun.txt');
    expect(found).toMatchObject({
      verdict: 'cannot-tell',
      share: null,
      sentences: [],
      says: 'Credits Ornwire News Agency; the agency telling that was read is another text.',
    });
  });
});

describe('an agency’s own telling that is not there', () => {
  const post = paper('orsk-post.txt', CREDIT, [...REPORT, OWN[0]!]);
  const echo = paper('town-echo.txt', CREDIT, [...REPORT.slice(0, 4), OWN[1]!, OWN[2]!]);

  test('is shown by two that credit it and share wording which neither has from the other', () => {
    const report = compared([post, echo]);
    expect(report.wire.map((w) => [w.verdict, w.sentences.map((s) => s.share)])).toEqual([
      ['credited', [1, 1, 1, 1, 0, 0]],
      ['credited', [1, 1, 1, 1, 0, 0]],
    ]);
    expect(words(report, report.wire[0]!.sentences[1]!.at)).toBe(REPORT[1]);
    expect(report.wire[0]!.sentences[1]!.at!.siglum).toBe('B');
    expect(report.wire[0]!.says).toBe(
      'Credits Ornwire News Agency, as B does; at least 70 % of its words stand there too, and neither has them from the other. The agency’s own telling was not read.',
    );
  });

  test('by one alone it is only named', () => {
    const report = compared([post, paper('quay-times.txt', 'By Una Holt', OWN)]);
    expect(report.wire).toMatchObject([
      {
        verdict: 'cannot-tell',
        share: null,
        sentences: [],
        says: 'Credits Ornwire News Agency; the agency’s own telling was not read.',
      },
    ]);
    expect(words(report, report.wire[0]!.credit)).toBe('Ornwire News Agency');
  });
});

describe('agency copy that is given as such', () => {
  const feed = { id: 'feed-17.txt', text: REPORT.join('\n\n'), outlet: 'Orn Wire' };
  const given = (records: Parameters<typeof compared>[0]) =>
    compared(records, (t) => (t.id === feed.id ? markWire(t) : t));

  test('counts as the agency’s own whatever its outlet', () => {
    const report = given([feed, paper('isle-sun.txt', 'By Una Holt', REPORT.slice(0, 4))]);
    expect(about(report, feed.id)).toMatchObject({ verdict: 'is-wire', agency: 'Orn Wire' });
    expect(about(report, 'isle-sun.txt')).toMatchObject({ verdict: 'uncredited', agency: 'Orn Wire', share: 1 });
    expect(report.tellings[0]!.from['agency']).toBe('given');
  });

  test('without the mark it is any telling', () => {
    expect(compared([feed, paper('isle-sun.txt', 'By Una Holt', REPORT.slice(0, 4))]).wire).toEqual([]);
  });
});

test('no agency, nothing said', () => {
  expect(compared([paper('a.txt', 'By Una Holt', REPORT), paper('b.txt', 'By Jo Fell', REPORT)]).wire).toEqual([]);
});
