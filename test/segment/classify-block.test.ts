import { describe, expect, it } from 'vitest';
import { classifyBlock } from '../../src/segment/classify-block.ts';
import { isCorrectionNotice } from '../../src/segment/correction.ts';
import { readDateline } from '../../src/segment/dateline.ts';

describe('a block in the body', () => {
  it.each([
    ['promo', 'Read  Fear of flooding grows in Nesvik'],
    ['promo', "Read\u00a0 'We cannot wait,' say the people of Nesvik"],
    ['promo', 'Read more: Flooding in Nesvik'],
    ['promo', 'RELATED: Flooding in Nesvik'],
    ['promo', 'ALSO READ | Flooding in Nesvik'],
    ['promo', 'WATCH: Boats leave the harbour.'],
    ['promo', '(Related: Nesvik floods)'],
    ['promo', 'Download the Nesvik Post App for breaking news'],
    ['promo', 'CLICK HERE TO GET THE NESVIK POST APP'],
    ['promo', 'You may also like:'],
    ['prompt', 'Get the Nesvik Post delivered to your door'],
    ['prompt', 'Seen something? Ring our newsroom'],
    ['promo', 'Hear the full interview on Nesvik Radio at 6 p.m.'],
    ['prompt', 'Leave a Comment'],
    ['prompt', 'Comments (3)'],
    ['prompt', '12 comments'],
    ['prompt', 'Share this'],
    ['prompt', 'Subscribe to our newsletter.'],
    ['prompt', 'Sign up for our daily newsletter here'],
    ['prompt', 'Follow us on Twitter @nesvikpost'],
    ['prompt', 'Follow Jon Orlen on Twitter @orlen.'],
    ['residue', '>'],
    ['residue', '* * *'],
    ['residue', '<br/>&nbsp;'],
    ['residue', 'ADVERTISEMENT'],
    ['residue', 'Updated 3:14 pm'],
    ['residue', 'Copyright © 2021 Nesvik Post. All rights reserved.'],
    ['nav', 'Home > World > Europe'],
    ['nav', 'News | Sport | Weather | Opinion'],
    ['nav', 'Tags: harbour, boats'],
    ['credit', '(Reporting by Jon Orlen in Nesvik; Editing by Eva Falk)'],
    ['credit', 'Additional reporting by Jon Orlen and Eva Falk.'],
    ['credit', 'Jon Orlen contributed to this report.'],
    ['credit', 'Associated Press writer Jon Orlen contributed to this report.'],
    ['credit', 'Photo: Eva Falk'],
    ['credit', 'Eva Falk / Getty Images'],
    ['credit', 'Getty Images'],
    ['credit', '(AP Photo/Eva Falk)'],
    ['caption', 'Boats lie at the quay. Eva Falk / Nesvik Post'],
    ['caption', 'Boats lie at the quay (Eva Falk/AFP via Getty Images)'],
    ['caption', 'FILE - In this June 3, 2019, photo, boats lie at the quay.'],
    ['caption', 'In this image taken from video, boats lie at the quay.'],
    ['byline', 'By Jon Orlen and Eva Falk, Nesvik Post'],
  ])('is %s: %s', (role, text) => expect(classifyBlock(text, { position: 'in-body' })).toBe(role));

  it.each([
    'Read it again, he said.',
    'Read the bill before you vote, the mayor told the council.',
    'Share prices fell on Monday.',
    'Comments were few.',
    'Subscribe to that view or not, she is right.',
    'Follow the money, the old rule says.',
    'Help us, the miners shouted.',
    'Do you know the mayor? Ask anyone in our town about her.',
    'Give us the boats back.',
    'Take your time.',
    'Sign up for the draft began on Monday, the army said.',
    'Copyright law was changed last year.',
    'Reporting by the Nesvik Post found that the quay had been unsafe since May.',
    'By Monday, the water had reached the market square.',
    'By Monday',
    'By The Numbers',
    'Photo albums floated in the street.',
    'This picture of the town is wrong.',
    'In this photo album are pictures of the old town.',
    'Watch out for ice, the police warned.',
    'More boats came. More left.',
    'Home prices > wages, the sign read.',
    'Background: the talks began in May.',
    'The minister, who was in Nesvik with the mayor (left), said nothing.',
    'He is the member for Nesvik (Labour).',
    '9:15 p.m.',
    'Monday, June 3',
    '“Enough is enough.”',
    'What happens next',
    'Related companies were not named.',
    'Correction: An earlier version of this story gave a wrong number of boats.',
    'This story has been updated with the vote of the council.',
    '市長は月曜日に述べた。',
  ])('is left alone: %s', (text) => expect(classifyBlock(text, { position: 'in-body' })).toBeNull());
});

it.each([
  ['Jon Orlen', 'byline'],
  ['Jon Orlen | Nesvik Post', 'byline'],
  ['Associated Press', 'byline'],
  ['Jon Orlen, Staff Writer', 'byline'],
  ['June 3, 2020', 'residue'],
  ['World', 'nav'],
  ['A storm came in from the west', null],
])('under a headline %s is %s', (text, role) =>
  expect(classifyBlock(text, { position: 'before-body', previous: 'headline' })).toBe(role),
);

describe('a dateline', () => {
  it.each([
    ['NESVIK – ', 'The', null],
    ['NESVIK, Norland (AP) — ', 'The', 'Associated Press'],
    ['LINDHAVEN, June 3 (Agency) — ', 'The', 'Agency'],
    ['NESVIK (Reuters) - ', 'The', 'Reuters'],
    ['Nesvik, Norland — ', 'The', null],
    ['Nesvik — ', '“We', null],
    ['NESVIK, June 3. /TASS/. ', 'The', 'TASS'],
    ['(Reuters) - ', 'The', 'Reuters'],
    ['(CNN) — ', 'The', null],
    ['NESVIK--', 'The', null],
  ])('%s', (line, next, agency) => {
    const found = readDateline(`${line}${next} harbour is closed.`)!;
    expect([found.length, found.agency]).toEqual([line.trimEnd().length, agency]);
  });

  it.each([
    'Ada Dorn — the mayor — said no.',
    'Ada Dorn – who is mayor – said no.',
    'EXCLUSIVE — The harbour is closed.',
    'WATCH — The harbour is closed.',
    'The harbour - once the pride of the town - is closed.',
    'A well-known harbour is closed.',
    'Peter Falk (senior reporter): The harbour is closed.',
    'Nesvik harbour is closed — The mayor said so.',
  ])('is not in: %s', (text) => expect(readDateline(text)).toBeNull());
});

it.each([
  ['Correction: An earlier version of this story gave a wrong number.', true],
  ['This story has been updated.', true],
  ['(Corrects the number of boats in paragraph 3)', true],
  ['The correction of the harbour plan took a year.', false],
  ['This story has a long past.', false],
])('%s is a notice of correction: %s', (text, is) => expect(isCorrectionNotice(text)).toBe(is));
