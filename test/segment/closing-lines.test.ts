import { describe, expect, test } from 'vitest';
import { segmentText } from '../../src/segment/text.ts';

const BODY = `Orsk council closes the old bridge

The council of Orsk closed the old bridge on Monday after cracks were found in two of its pillars.

A ferry will carry cars from next week, the harbour office said.

Nobody was hurt.`;

/** `line => role`: what a line at the foot of a story, or in its middle, is. */
const FOOT = `
How to pack a flood bag: six tips => promo
Streets closed again on Wednesday: our map => promo
» Page 4: What the ferry will cost => promo
ALSO IN THE HERALD: Ferryman of the year => promo
From our archive – When the bridge was new => promo
Your opinion? => prompt
3 thoughts on this post => prompt
Leave behind an answer => prompt
All text is for subscribers. Contact sales@orsk.example => prompt
Write the first comment! => prompt
Got our harbour app? It costs nothing! => prompt
Subscribe from 9 crowns a month => prompt
To the comments (14) => prompt
You can hear Una's full report on Orsk Radio at six. => prompt
Our series: Ten years of the ferry => promo
In tomorrow's Herald: who pays for the bridge => promo
Also interesting: The ten oldest bridges => promo
(Orsk Radio) => credit
The value of investments can go down as well as up. => residue
Like what you read? Support us with a coffee. => prompt
Opinions expressed here are those of the author. => residue
You can hear the pillars crack at night. => paragraph
Write it down! That was what the keeper told his crew! => paragraph
The ferry leaves at noon. => paragraph
Will the town pay? The council is silent. => paragraph
`;
const MIDDLE = `
An oiled gull on the beach at Orsk. => caption
The harbour mouth at Orsk, with the new boom in place. => caption
Worried: Una Braddan with two of her children => caption
Lightning over the harbour in a picture sent in by a reader. => caption
Gulls over the harbour mouth at Orsk. U.B. => caption+credit
Palm trees bent by the wind in Orsk. Herald Pictures => caption+credit
The ferry sank in the harbour at Orsk. U.B. => paragraph
The revolution hung in the balance. => paragraph
The ferry office in Orsk posts its prices online. => paragraph
Police in Orsk closed the road. => paragraph
Not in Orsk. => paragraph
`;
/** The role of the line; where it is parted, the roles of its parts. */
function roleOf(text: string, line: string): string {
  const start = text.indexOf(line);
  const inLine = segmentText(text).segments.filter((s) => s.start >= start && s.end <= start + line.length);
  return inLine.map((s) => s.role).join('+');
}
const cases = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split(' => ') as [string, string]);

describe('at the foot of a story', () => {
  test.each(cases(FOOT))('%s is %s', (line, role) => expect(roleOf(`${BODY}\n\n${line}`, line)).toBe(role));
});

describe('in the middle of a story', () => {
  const text = (line: string) => BODY.replace('A ferry will', `${line}\n\nA ferry will`);
  test.each(cases(MIDDLE))('%s is %s', (line, role) => expect(roleOf(text(line), line)).toBe(role));
});

/** What stands behind an unfinished line at the very end => its role. */
const NOTICES = `
The Herald is printed on Fridays. To place a notice, ring the office before noon. => prompt
Letters to the editor are welcome at the counter. => prompt
The Herald costs nothing. Tell a friend, or write to us with your news by Friday. => prompt
The mayor asked the town to place a notice on the bridge, she said. => paragraph
“Write to us with your news,” the keeper's sign read. => paragraph
The crew will be home before Friday, the harbour office thinks. => paragraph
`;

describe('the last paragraph, behind a line that is no prose', () => {
  const behind = (line: string) => `${BODY}\n\nTides: high water 6.14 and 18.40\n\n${line}`;
  test.each(cases(NOTICES))('%s is %s', (line, role) => expect(roleOf(behind(line), line)).toBe(role));

  test('the lines before a notice are promos, however many', () => {
    const text = `${BODY}\n\nWeather: frost, see page 8\n\nTides: high water 6.14 and 18.40\n\nLetters to the editor are welcome at the counter.`;
    expect(roleOf(text, 'Weather: frost, see page 8')).toBe('promo');
    expect(roleOf(text, 'Tides: high water 6.14 and 18.40')).toBe('promo');
  });

  test('behind prose it is prose', () => {
    const line = 'The paper is printed on Fridays and the ferry brings it over.';
    expect(roleOf(`${BODY}\n\n${line}`, line)).toBe('paragraph');
  });
});

/** `line under the headline => role`. */
const HEAD = `
From our foreign staff => byline
By our own correspondent in Orsk => byline
Una Braddan in Orsk => byline
From Una Braddan on Tarn => byline
Orsk Radio newsroom => byline
`;

describe('under the headline', () => {
  test.each(cases(HEAD))('%s is %s', (line, role) =>
    expect(roleOf(BODY.replace('\n\n', `\n\n${line}\n\n`), line)).toBe(role),
  );

  test('a place with a date and an agency in brackets is a dateline without a dash', () => {
    expect(roleOf(BODY.replace('The council', 'Orsk, June 3 (TWS) The council'), 'Orsk, June 3 (TWS)')).toBe(
      'dateline',
    );
  });

  test('a picture without a verb between byline and lede has its words there', () => {
    const line = 'The last of the pumps at the bridge, Sunday noon.';
    expect(roleOf(BODY.replace('\n\n', `\n\nBy Una Braddan\n\n${line}\n\n`), line)).toBe('caption');
  });
});
