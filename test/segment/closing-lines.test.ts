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
The ferry leaves at noon. => paragraph
Will the town pay? The council is silent. => paragraph
`;
const MIDDLE = `
An oiled gull on the beach at Orsk. => caption
The harbour mouth at Orsk, with the new boom in place. => caption
Worried: Una Braddan with two of her children => caption
Lightning over the harbour in a picture sent in by a reader. => caption
The revolution hung in the balance. => paragraph
The ferry office in Orsk posts its prices online. => paragraph
Police in Orsk closed the road. => paragraph
Not in Orsk. => paragraph
`;
const roleOf = (text: string, line: string) =>
  segmentText(text).segments.find((s) => text.slice(s.start, s.end) === line)?.role;
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
