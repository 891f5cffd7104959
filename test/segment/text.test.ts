import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentText } from '../../src/segment/text.ts';

const BODY = 'The council of Lindhaven voted on Monday to close the old harbour for a year.';
const MORE = 'Mayor Ada Dorn said the work would begin in the spring and end before winter.';
const LAST = 'Fishermen have asked for help with the cost of moving their boats to Nesvik.';

/** One block a line, `role  text`; blocks are parted by blank lines. A `dateline` line is the start of the `lede` after it. */
function check(article: string, gap = '\n\n'): void {
  const rows = article
    .trim()
    .split('\n')
    .map((line) => /^\s*(\w+)\s\s(.*)$/.exec(line)!)
    .map(([, role, text]) => ({ role: role!, text: text! }));
  const text = rows
    .filter((row) => row.role !== 'dateline')
    .map((row) => (row.role === 'joined' ? row.text.replace(' ¦ ', ' ') : row.text))
    .join(gap);
  const found = segmentText(text).segments.map((s) => ({ role: s.role as string, text: text.slice(s.start, s.end) }));
  const expected = rows.flatMap(({ role, text: words }) => {
    if (role !== 'joined') return [{ role, text: words }];
    const [caption, credit] = words.split(' ¦ ');
    return [
      { role: 'caption', text: caption! },
      { role: 'credit', text: credit! },
    ];
  });
  expect(found).toEqual(expected);
}

describe('a whole article', () => {
  it('of a page pasted as text', () =>
    check(`
      nav  Home > World
      headline  Lindhaven to close its harbour for a year
      deck  Boats must move to Nesvik while the quays are rebuilt
      byline  By Jon Orlen, Staff Writer
      residue  Updated 3:14 pm, June 3, 2020
      dateline  LINDHAVEN, June 3 (Agency) —
      lede  LINDHAVEN, June 3 (Agency) — ${BODY}
      joined  Workers are lifting stones from the old quay. ¦ Eva Falk / AP
      paragraph  ${MORE}
      promo  Read\u00a0 Nesvik fears a summer of too many boats
      residue  ADVERTISEMENT
      paragraph  “It is our harbour,” she said.
      promo  Download the Lindhaven News App for breaking stories
      paragraph  ${LAST}
      credit  Reporting by Jon Orlen; editing by Eva Falk
      prompt  Leave a Comment
      residue  >
      residue  © 2020 Lindhaven Post. All rights reserved.
    `));

  it('with line breaks of every kind between its blocks', () => {
    const article = `
      headline  Lindhaven to close its harbour
      byline  By Jon Orlen
      lede  ${BODY}
      paragraph  ${MORE}
      prompt  Share this article`;
    for (const gap of ['\n', '\n\n\n', '\r\n', '\r\n\r\n', '\r', '\u2028', '\n \u00a0\n']) check(article, gap);
  });

  it('whose deck repeats a sentence of its body', () => {
    const deck = 'Dorn said the work would begin “in the spring and end before winter, if the weather allows.”';
    const text = `Harbour to close\n\n${deck}\n\nBy Jon Orlen\n\n${BODY}\n\nIt is long. In a letter, ${deck}`;
    const found = segmentText(text).segments[1]!;
    expect(found.role).toBe('deck');
    expect(text.slice(found.repeats!.start, found.repeats!.end)).toBe(`In a letter, ${deck}`);
  });

  it('that was wrapped at a fixed width', () => {
    const wrapped = [
      'Lindhaven to close its harbour',
      '',
      'The council of Lindhaven voted on Monday to close the old harbour for',
      'a year, after divers found cracks in the quay where the ferries from',
      'Nesvik come in.',
      '',
      'Mayor Ada Dorn said that the work would begin in the spring and that',
      'it would end before winter.',
    ].join('\n');
    expect(
      segmentText(wrapped).segments.map((s) => [s.role, wrapped.slice(s.start, s.end).split('\n').length]),
    ).toEqual([
      ['headline', 1],
      ['lede', 3],
      ['paragraph', 2],
    ]);
  });

  it('with a byte order mark, and one with no text at all', () => {
    expect(segmentText(`\ufeffHarbour closes\n\n${BODY}`).segments[0]).toEqual({ role: 'headline', start: 1, end: 15 });
    expect(segmentText(' \n\u00a0\n').segments).toEqual([]);
  });
});

describe('the first block', () => {
  it.each([
    ['headline', 'Harbour of Lindhaven to close'],
    ['headline', 'Will Lindhaven lose its harbour?'],
    ['headline', 'Poll: Lindhaven turns against its mayor'],
    ['headline', 'Council Votes To Close Old Harbour Of Lindhaven.'],
    ['lede', 'The council voted to close the harbour.'],
    ['lede', 'and so the harbour will be closed'],
    ['lede', '“It is our harbour,” said the mayor of Lindhaven.'],
    ['lede', 'These are the reasons for the closing of the harbour:'],
  ])('is %s: %s', (role, first) => expect(segmentText(`${first}\n\n${MORE}\n\n${LAST}`).segments[0]!.role).toBe(role));

  it('is the lede where the input states another title, and the headline where it states this one', () => {
    const text = `Ships of many kinds lay at anchor\n\n${MORE}`;
    expect(segmentText(text, { title: 'Harbour closes for a year' }).segments[0]!.role).not.toBe('headline');
    expect(segmentText(text, { title: 'Ships of many kinds at anchor' }).segments[0]!.role).toBe('headline');
  });
});

describe('a single name under the headline', () => {
  it.each([
    ['Telvar', BODY, 'byline'],
    ['Nesvik', `${BODY.slice(0, -1)} at Nesvik.`, 'lede'],
    ['Recap', BODY, 'lede'],
    ['Storm', BODY, 'lede'],
    ['Portugal', BODY, 'lede'],
    ['Telvar', 'The harbour is closed.', 'lede'],
    ['Telvar said so', BODY, 'lede'],
  ])('%s, before “%s”, is %s', (name, lede, role) => {
    const text = `Harbour closes for a year\n\n${name}\n\n${lede}\n\n${MORE}`;
    expect(segmentText(text).segments[1]!.role).toBe(role);
  });

  it('is the agency that the text is from', () =>
    expect(segmentText(`Harbour closes for a year\n\nTelvar\n\n${BODY}\n\n${MORE}`).metadata.agency).toBe('Telvar'));
});

describe('what it states of itself', () => {
  const told = (text: string) => segmentText(`${text}\n\n${MORE}\n\n${LAST}`).metadata;
  it.each([
    [
      'Harbour closes\n\nBy Associated Press',
      { title: 'Harbour closes', byline: 'Associated Press', agency: 'Associated Press' },
    ],
    ['Harbour closes\n\nBy Jon Orlen | June 3, 2020', { byline: 'Jon Orlen' }],
    ['Harbour closes\n\nBy Orban', { agency: 'Orban' }],
    ['Harbour closes\n\nPosted by Dinah', { byline: 'Dinah', agency: undefined }],
    ['Harbour closes\n\nPublished 3 June 2020', { published: '2020-06-03' }],
    ['Harbour closes\n\nLast updated: June 4, 2020 at 9:15 a.m.', { modified: '2020-06-04' }],
    ['LINDHAVEN (Reuters) - The harbour will close.', { agency: 'Reuters' }],
    ['LINDHAVEN (CNN) — The harbour will close.', { agency: undefined }],
    ['Harbour closes\n\nPublished 3/4/2020', { published: undefined }],
  ])('%j', (text, expected) => {
    const found: Record<string, unknown> = { ...told(text) };
    for (const [name, value] of Object.entries(expected)) expect(found[name]).toBe(value);
  });

  it('takes no agency from a photo credit, and one from a credit of the text', () => {
    expect(segmentText(`${BODY}\n\nBoats lie at the quay. Eva Falk / AP\n\n${MORE}`).metadata.agency).toBeUndefined();
    const credited = segmentText(`${BODY}\n\n${MORE}\n\nThe Associated Press contributed to this report.`).metadata;
    expect(credited).toMatchObject({ agency: 'Associated Press', from: { agency: 'credit' } });
  });
});

it('covers every character but white space, in order and without overlap, whatever the text', () => {
  const line = fc.constantFrom(
    BODY,
    MORE,
    'Leave a Comment',
    'By Jon Orlen',
    '>',
    'Harbour closes',
    'LINDHAVEN –',
    'Eva Falk / AP',
    'Boats lie still. (AP)',
    'Read more',
    '',
    ' ',
    'Home > World',
    '9:15 p.m.',
    'FILE - A quay.',
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\n\n'), (lines, gap) => {
      const text = lines.join(gap);
      let at = 0;
      for (const { role, start, end } of segmentText(text).segments) {
        expect(text.slice(at, start)).toMatch(/^[\s|]*$/);
        expect(end).toBeGreaterThan(start);
        at = role === 'dateline' ? start : end;
      }
      expect(text.slice(at)).toMatch(/^\s*$/);
    }),
    { numRuns: 300 },
  );
});
