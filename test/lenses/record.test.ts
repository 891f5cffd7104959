import { describe, expect, it } from 'vitest';
import { settle } from '../../src/defaults.ts';
import { record } from '../../src/lenses/record.ts';
import type { Collation, Relation, SentencePair } from '../../src/model/collation.ts';
import { fromRecord } from '../../src/readers/record.ts';
import { findingId } from '../../src/text/hash.ts';
import { readTelling } from '../../src/text/read-telling.ts';
import { siglum } from '../../src/text/siglum.ts';

/** Introduces the people of the tables, so that their last names are known. */
const CAST = 'Mayor Ann Carver and Prime Minister Joren Maas spoke with Finance Minister Lena Borg.';

function collationOf(texts: readonly string[], relation: Relation | null): Collation {
  const tellings = texts.map((text, i) =>
    readTelling(fromRecord({ id: `t${i}`, text: `Dispatch from the north coast\n\n${CAST} ${text}` }), siglum(i)),
  );
  const refs = tellings.map((t, telling) => ({ telling, sentence: t.body[1]! }));
  const pairs: SentencePair[] = relation
    ? refs.flatMap((a, i) => refs.slice(i + 1).map((b) => ({ a, b, relation, score: 0.9, moved: false })))
    : [];
  return { tellings, pairs, units: [], unique: [] };
}

const look = (texts: readonly string[], relation: Relation | null = null) =>
  record.look(collationOf(texts, relation), {
    settings: settle(),
    id: (kind, places) => findingId(kind, places, (s) => s),
    notice: () => {},
  });

// One sentence a line ⇒ each entry as kind status: its words; "–" is none.
const READ = `
Carver will visit Tavik on Friday ⇒ visit planned: Carver will visit Tavik on Friday
Carver is to visit the flooded village next week ⇒ visit planned: Carver is to visit the flooded village next week
Carver flew to Tavik on Tuesday ⇒ visit past: Carver flew to Tavik on Tuesday
Carver headed to Tavik on Tuesday ⇒ visit under-way: Carver headed to Tavik on Tuesday
Carver is travelling to Tavik ⇒ visit under-way: Carver is travelling to Tavik
Carver is due in Tavik on Tuesday ⇒ visit planned: Carver is due in Tavik on Tuesday
Maas said that Carver would be leaving on Monday for Tavik ⇒ visit planned: Carver would be leaving on Monday for Tavik
Carver will not visit Tavik ⇒ visit ruled-out: Carver will not visit Tavik
Carver may visit Tavik ⇒ –
Carver did not visit Tavik ⇒ –
Her visits to Tavik are rare ⇒ –
Will Carver visit Tavik? ⇒ –
If she wins, Carver will visit Tavik ⇒ –
Carver met Maas on Monday ⇒ meeting past: Carver met Maas on Monday
Carver will meet with Maas ⇒ meeting planned: Carver will meet with Maas
Carver would meet both sides ⇒ meeting planned: Carver would meet both sides
Carver held talks with Maas ⇒ meeting past: Carver held talks with Maas
Carver will not meet with any smugglers ⇒ meeting ruled-out: Carver will not meet with any smugglers
The council meets again on May 6 ⇒ meeting planned: The council meets again on May 6
Carver came to believe that the Tavik road was safe ⇒ –
He read a message that Carver left for Joren Maas ⇒ –
Carver was going to resign ⇒ –
Carver is going to resign ⇒ commitment planned: Carver is going to resign
Carver met the deadline ⇒ –
Her plan met with opposition ⇒ –
Carver asked residents to save water ⇒ request requested: Carver asked residents to save water
Residents are being asked to save water ⇒ request requested: Residents are being asked to save water
Carver urged Maas to act ⇒ request requested: Carver urged Maas to act
Carver called on Maas to resign ⇒ request requested: Carver called on Maas to resign
Carver called for new elections ⇒ request requested: Carver called for new elections
Carver appealed for calm ⇒ request requested: Carver appealed for calm
Carver asked whether it was safe ⇒ –
Carver asked about the dam ⇒ –
Carver did not ask Maas to resign ⇒ –
Carver could ask Maas to resign ⇒ –
Demands for water rose ⇒ –
Carver pledged 5 million crowns for the dam ⇒ commitment planned: Carver pledged 5 million crowns for the dam
Carver has promised to repair the dam ⇒ commitment planned: Carver has promised to repair the dam
Carver vowed that nobody would lose a home ⇒ commitment planned: Carver vowed that nobody would lose a home
The city will provide tents ⇒ –
The government will provide tents ⇒ commitment planned: The government will provide tents
Carver said she would resign ⇒ commitment planned: she would resign
Carver said she would not resign ⇒ commitment ruled-out: she would not resign
The government would not comment ⇒ –
The storm will reach Tavik ⇒ –
The promised dam was never built ⇒ –
Carver broke her campaign promises ⇒ –
Carver flew to Tavik to revive the talks ⇒ visit past: Carver flew to Tavik to revive the talks; aim planned: to revive the talks
Carver aims to reopen the school ⇒ aim planned: to reopen the school
One aim was to bring back the ferry ⇒ aim planned: One aim was to bring back the ferry
Carver ruled out a tax on boats ⇒ aim ruled-out: Carver ruled out a tax on boats
The government was not considering a tax on boats ⇒ aim ruled-out: The government was not considering a tax on boats
Carver has no plans to resign ⇒ aim ruled-out: Carver has no plans to resign
The time is not for a new treaty ⇒ aim ruled-out: The time is not for a new treaty
I want to thank you all ⇒ –
All marches are banned until Friday ⇒ ban in-force: All marches are banned until Friday
The company was barred from the site ⇒ ban in-force: The company was barred from the site
The government banned all marches ⇒ ban in-force: The government banned all marches
The government will ban all marches ⇒ ban planned: The government will ban all marches
Customs found banned drugs ⇒ –
In a statement, Carver said the dam was safe ⇒ statement past: In a statement, Carver said
Carver said in an interview that the dam was safe ⇒ statement past: Carver said in an interview
Carver told reporters the dam was safe ⇒ statement past: Carver told reporters
Carver announced a review of the dam ⇒ statement past: Carver announced
Carver is expected to announce a review ⇒ statement planned: Carver is expected to announce a review
Carver said the dam was safe ⇒ –
`;

const rows = READ.trim()
  .split('\n')
  .map((line) => line.split(' ⇒ ') as [string, string]);

describe('the record in one sentence', () => {
  it.each(rows)('%s', (sentence, expected) => {
    const found = look([/[.?]$/.test(sentence) ? sentence : `${sentence}.`]);
    expect(found.map((f) => `${f.kind} ${f.status}: ${f.says}`).join('; ') || '–').toBe(expected);
  });
});

describe('the record lens', () => {
  it('gives each coordinated aim an entry of its own', () => {
    const found = look([
      'Carver headed to Tavik to press Maas to build on the truce, start a flow of aid and lay the ground for talks.',
    ]);
    expect(found.filter((f) => f.kind === 'aim').map((f) => f.says)).toEqual([
      'to build on the truce',
      'start a flow of aid',
      'lay the ground for talks',
    ]);
  });

  it('gives each person of a meeting an entry of his own', () => {
    const found = look([
      'Carver’s discussions with Prime Minister Joren Maas and Finance Minister Lena Borg will focus on the dam.',
    ]);
    const meetings = found.filter((f) => f.kind === 'meeting');
    expect(meetings.map((f) => [f.status, f.says, f.actor])).toEqual(
      [
        ['planned', 'Prime Minister Joren Maas', null],
        ['planned', 'Finance Minister Lena Borg', null],
      ].map(([status, says]) => [status, says, meetings[0]!.actor]),
    );
  });

  it('names the one who acts', () => {
    const found = look(['Carver urged Maas to act.', 'Residents were urged to save water.']);
    expect(found.map((f) => f.actor)).toEqual(['Ann Carver', null]);
  });

  it('joins what two tellings say alike', () => {
    const [row, ...rest] = look(
      ['Carver will visit Tavik on Friday.', 'Ann Carver is to visit Tavik on Friday.'],
      'reworded',
    );
    expect(rest).toEqual([]);
    expect(row).toMatchObject({
      kind: 'visit',
      status: 'planned',
      agreement: 'agree',
      actor: 'Ann Carver',
      evidence: [{ siglum: 'A' }, { siglum: 'B' }],
    });
  });

  it('is mixed where two tellings give one thing two states', () => {
    const [row] = look(['Carver will visit Tavik on Friday.', 'Carver visited Tavik on Friday.'], 'reworded');
    expect(row).toMatchObject({
      status: 'mixed',
      agreement: 'differ',
      evidence: [{ status: 'planned' }, { status: 'past' }],
    });
  });

  it('says where two tellings name two who act', () => {
    const [row] = look(['Carver will visit Tavik on Friday.', 'Borg will visit Tavik on Friday.'], 'reworded');
    expect(row).toMatchObject({
      agreement: 'other-actor',
      evidence: [{ actor: 'Ann Carver' }, { actor: 'Lena Borg' }],
    });
  });

  it.each([
    ['The council ruled out a ban on lorries.', 'The council refused to ban lorries.', 'ban ruled-out agree'],
    ['Carver pledged to rebuild the dam.', 'Carver promised to rebuild the dam.', 'commitment planned agree'],
    ['Carver asked Maas to close the dam.', 'Carver urged Maas to close the dam.', 'request requested agree'],
    ['Carver called on Maas to close the dam.', 'Carver appealed to Maas to close the dam.', 'request requested agree'],
    ['Carver aims to rebuild the dam.', 'Carver promised to rebuild the dam.', 'aim planned agree'],
    ['Carver asked Maas for a meeting.', 'Carver invited Maas to talks.', 'meeting requested agree'],
    ['Carver will visit Tavik on Friday.', 'Carver cancelled a visit to Tavik.', 'visit mixed differ'],
  ])('joins %s and %s', (a, b, expected) => {
    expect(look([a, b], 'reworded').map((r) => `${r.kind} ${r.status} ${r.agreement}`)).toContain(expected);
  });

  it('does not join requests of two who are named, in places that are not aligned', () => {
    const found = look(['Carver asked Maas to close the dam.', 'Borg asked Maas to close the dam.']);
    expect(found.map((f) => f.agreement)).toEqual(['single', 'single']);
  });

  it('keeps a request and its refusal apart', () => {
    const found = look(['Parents called on Carver to resign.', 'Carver dismissed calls to resign.'], 'reworded');
    expect(found.map((f) => `${f.kind} ${f.status} ${f.agreement}`)).toContain('request ruled-out single');
  });

  it('keeps statements of two people apart', () => {
    const found = look(['Carver told reporters the dam was safe.', 'Borg told reporters the dam was safe.']);
    expect(found.map((f) => f.agreement)).toEqual(['single', 'single']);
  });
});
