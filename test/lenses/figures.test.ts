import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Relation } from '../../src/model/collation.ts';
import { collationOf as collationOfTold, look, rowOf, type Told, verdicts as verdictsOf } from './figures-notation.ts';

const told = (texts: readonly string[], published: readonly string[] = []): Told[] =>
  texts.map((text, i) => ({ text, published: published[i] }));
const collationOf = (texts: readonly string[], relation: Relation | null) => collationOfTold(told(texts), relation);
const verdicts = (texts: readonly string[], relation: Relation | null, published?: readonly string[]): string =>
  verdictsOf(told(texts, published), relation);

// One comparison a line: two tellings of one thing (aligned) ⇒ the verdict on each figure, in order of the first telling.
const ALIGNED = `
A: about 1.2m people live on the delta | B: 1,200,000 people live on the delta ⇒ rounded
A: thousands marched through the old harbour town | B: some 3,500 protesters marched through the old harbour town ⇒ rounded
A: several hundred people marched to the harbour | B: about 400 people marched to the harbour ⇒ rounded
A: the repairs cost more than £2m in the end | B: the repairs cost £2.4m in the end ⇒ rounded
A: the repairs cost more than £2m in the end | B: the repairs cost £5m in the end ⇒ differ
A: power was cut between 3pm and 5pm at the harbour | B: power was cut from three to five in the afternoon at the harbour ⇒ agree
A: about 1.2m people live on the delta | B: 1,203,000 people live on the delta ⇒ rounded
A: 1,043 people left the delta | B: more than 1,000 people left the delta ⇒ rounded
A: 1,043 people left the delta | B: about 1,000 people left the delta ⇒ rounded
A: 1,043 people left the delta | B: 1,000 people left the delta ⇒ rounded
A: 980 people left the delta | B: nearly 1,000 people left the delta ⇒ rounded
A: 980 people left the delta | B: almost 1,000 people left the delta ⇒ rounded
A: 104 homes burned in the valley | B: over 100 homes burned in the valley ⇒ rounded
A: 118 homes burned in the valley | B: more than 100 homes burned in the valley ⇒ rounded
A: 96 homes burned in the valley | B: about 100 homes burned in the valley ⇒ rounded
A: 96 homes burned in the valley | B: just under 100 homes burned in the valley ⇒ rounded
A: 4,312 dockers walked out at the port | B: more than 4,000 dockers walked out at the port ⇒ rounded
A: 4,312 dockers walked out at the port | B: about 4,300 dockers walked out at the port ⇒ rounded
A: 36 trees fell in the park | B: dozens of trees fell in the park ⇒ rounded
A: 450 goats drowned in the flood | B: hundreds of goats drowned in the flood ⇒ rounded
A: 7,200 goats drowned in the flood | B: thousands of goats drowned in the flood ⇒ rounded
A: the repair cost $1.24bn in total | B: the repair cost $1.2bn in total ⇒ rounded
A: the repair cost $1.24bn in total | B: the repair cost about $1.2 billion in total ⇒ rounded
A: the repair cost £2.4m in total | B: the repair cost more than £2m in total ⇒ rounded
A: turnout reached 45.3 percent on the islands | B: turnout reached 45 percent on the islands ⇒ rounded
A: turnout reached 48% on the islands | B: turnout reached nearly half of voters on the islands ⇒ rounded
A: the wall is 6.24 metres high | B: the wall is 6.2 metres high ⇒ rounded
A: the train left at 10:17 a.m. sharp | B: the train left at about twenty past ten sharp ⇒ rounded
A: the mine closed on June 3 for good | B: the mine closed in June for good ⇒ rounded
A: the mine closed in June 2019 for good | B: the mine closed in 2019 for good ⇒ rounded
A: eleven ferries stayed in port | B: 11 ferries stayed in port ⇒ agree
A: an 11-day strike shut the port | B: a strike of eleven days shut the port ⇒ agree
A: a ten-week drought hit the farms | B: a drought of ten weeks hit the farms ⇒ agree
A: a two-week drought hit the farms | B: a drought of 14 days hit the farms ⇒ agree
A: the feud lasted ten years | B: the feud lasted a decade ⇒ agree
A: the talks took 90 minutes | B: the talks took an hour and a half ⇒ agree
A: the talks took 1.5 hours | B: the talks took 90 minutes ⇒ agree
A: two dozen sheep were stolen | B: 24 sheep were stolen ⇒ agree
A: half a million voters stayed away | B: 500,000 voters stayed away ⇒ agree
A: half of the wells ran dry | B: 50 percent of the wells ran dry ⇒ agree
A: two thirds of the wells ran dry | B: two-thirds of the wells ran dry ⇒ agree
A: one in five of the wells ran dry | B: 20% of the wells ran dry ⇒ agree
A: the fund holds $3.5bn for pensions | B: the fund holds 3.5 billion dollars for pensions ⇒ agree
A: the fund holds $3,500,000 for pensions | B: the fund holds $3.5m for pensions ⇒ agree
A: the road runs 10 miles inland | B: the road runs 16 km inland ⇒ agree
A: the road runs 100 km inland | B: the road runs 62 miles inland ⇒ agree
A: fire burned 400 hectares of scrub | B: fire burned 988 acres of scrub ⇒ agree
A: it reached 30 degrees Celsius in town | B: it reached 86 degrees Fahrenheit in town ⇒ agree
A: the bell weighs 90 kg with its clapper | B: the bell weighs 198 lb with its clapper ⇒ agree
A: the plant makes 500 megawatts at its peak | B: the plant makes 0.5 gigawatts at its peak ⇒ agree
A: 12 miners were killed in the shaft | B: twelve miners died in the shaft ⇒ agree
A: at least 12 miners were killed in the shaft | B: 12 miners were killed in the shaft ⇒ agree
A: 12 residents were killed by the slide | B: 12 people were killed by the slide ⇒ agree
A: the slide killed 12 villagers | B: 12 were killed by the slide ⇒ agree
A: the ferry sank on Monday off the cape | B: the ferry sank Monday off the cape ⇒ agree
A: the ferry sank on Monday, June 3, off the cape | B: the ferry sank on June 3 off the cape ⇒ agree
A: the ferry sank on Monday, June 3, off the cape | B: the ferry sank on Monday off the cape ⇒ agree
A: the ferry sank on 3 June 2019 off the cape | B: the ferry sank on June 3, 2019, off the cape ⇒ agree
A: the ferry sank last week off the cape | B: last week’s sinking of the ferry off the cape ⇒ agree
A: the crisis began earlier this month | B: the crisis that began this month ⇒ agree
A: the ferry left at 7pm with cars | B: the ferry left at 19:00 with cars ⇒ agree
A: the ferry left at noon with cars | B: the ferry left at 12:00 with cars ⇒ agree
A: a 32-year-old nurse led the choir | B: the nurse, aged 32, led the choir ⇒ agree
A: Orlan beat Tavik 3-1 in the final | B: Orlan beat Tavik 3–1 in the final ⇒ agree
A: 40 to 60 hours of lessons are planned | B: 40-60 hours of lessons are planned ⇒ agree
A: the bank raised its rate to 5.25 percent | B: the bank raised its rate to 5.25% ⇒ agree
A: the bank raised its rate by half a percentage point | B: the bank raised its rate by 0.5 percentage points ⇒ agree
A: 10 barns burned in the valley | B: 12 barns burned in the valley ⇒ differ
A: 100 barns burned in the valley | B: 120 barns burned in the valley ⇒ differ
A: eleven gold cups were stolen from the museum | B: twelve gold cups were stolen from the museum ⇒ differ
A: 12 miners were killed in the shaft | B: 15 miners were killed in the shaft ⇒ differ
A: the ferry carried 62 passengers to the cape | B: the ferry carried 26 passengers to the cape ⇒ differ
A: the fund holds $3.5bn for pensions | B: the fund holds $5.3bn for pensions ⇒ differ
A: turnout reached 45 percent on the islands | B: turnout reached 54 percent on the islands ⇒ differ
A: the wall is 6 metres high | B: the wall is 9 metres high ⇒ differ
A: the strike lasted 11 days at the port | B: the strike lasted 13 days at the port ⇒ differ
A: Orlan beat Tavik 3-1 in the final | B: Orlan beat Tavik 3-2 in the final ⇒ differ
A: the ferry sank on Monday off the cape | B: the ferry sank on Tuesday off the cape ⇒ differ
A: the mine closed in 2006 for good | B: the mine closed in 2007 for good ⇒ differ
A: the nurse, aged 32, led the choir | B: the nurse, aged 35, led the choir ⇒ differ
A: 12 miners were killed in the shaft | B: the toll of miners killed in the shaft has risen to 15 ⇒ updated
A: 12 miners were killed in the shaft | B: 15 miners are now known to have been killed in the shaft ⇒ updated
A: 30 people were injured in the blast | B: the number of people injured in the blast rose to 41 ⇒ updated
A: 17 people were injured in the blast | B: the number of people injured in the blast rose to 71 ⇒ updated
A: 12 miners were killed in the shaft | B: 12 miners were injured in the shaft ⇒ other-measure
A: 12 miners were killed in the shaft | B: 30 miners were injured in the shaft ⇒ single single
A: 12 miners were arrested at the gate | B: 30 miners were rescued at the gate ⇒ single single
A: 5 houses burned in the valley | B: 7 people fled the valley ⇒ single single
A: $5m went to the valley | B: 5m euros went to the valley ⇒ cannot-tell
A: support fell 5 percent in the valley | B: support fell 5 percentage points in the valley ⇒ other-measure
A: the ferry sank last week off the cape | B: the ferry sank on Monday off the cape ⇒ single single
A: the ferry sank in March off the cape | B: the ferry sank in 2019 off the cape ⇒ single single
A: 12 people were killed, including two children | B: 12 people were killed, including three children ⇒ agree differ
A: the toll rose to 15 killed, up from 12 | B: 15 people were killed ⇒ agree single
A: 12 miners were killed in the shaft | B: 15 miners were killed in the shaft, up from 12 ⇒ updated single
A: 47 cases were found in the town | B: 41 cases were found in the town, rather than 47 ⇒ updated single
A: 12 died in the slide and 30 were injured | B: 30 were injured in the slide and 12 died ⇒ agree agree
A: 12 died in the slide and 30 were injured | B: 12 died in the slide ⇒ agree single
`;

// Nothing aligned: the surroundings alone decide, and contradictions are left alone unless the words are nearly the same.
const APART = `
A: the ferry carried 1,243 crates of herring | B: on board were 1,243 crates of salted herring ⇒ agree
A: officials counted 1,243 crates of herring | B: some 1,200 crates of herring were counted by officials ⇒ rounded
A: eleven drummers opened the parade | B: eleven goats escaped from a farm ⇒ single single
A: the parade drew 5,000 people | B: 5,000 tonnes of grain rotted ⇒ single single
A: 300 police officers guarded the bridge | B: 40 police officers joined a charity run ⇒ single single
A: the premier spoke for 20 minutes | B: the ferry was 35 minutes late ⇒ single single
A: the levy rises to 7 percent | B: beer sales fell 9 percent ⇒ single single
A: the choir sang on Monday | B: the bakery closed on Tuesday ⇒ single single
A: the choir was founded in 1911 | B: the bakery burned down in 1934 ⇒ single single
A: he paid $40 for a lamp | B: she won $90 at cards ⇒ single single
A: 12 miners were killed in the north shaft of the Orlan pit | B: 15 miners were killed in the north shaft of the Orlan pit ⇒ differ
A: a 32-year-old nurse led the choir | B: a 57-year-old baker lost his shop ⇒ single single
`;

const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map(rowOf)
    .map(({ line, told: sides, expected }) => [line, sides.map(({ text }) => text), expected] as const);

describe('figures of aligned sentences', () => {
  it.each(rows(ALIGNED))('%s', (_, texts, expected) => {
    const got = verdicts(texts, 'reworded');
    expect(got).toBe(expected);
  });
  it.each(rows(ALIGNED))('in the other order: %s', (_, texts, expected) => {
    const got = verdicts([...texts].reverse(), 'reworded')
      .split(' ')
      .sort()
      .join(' ');
    expect([...new Set(got.split(' '))]).toEqual([...new Set(expected.split(' ').sort())]);
  });
});

describe('figures of sentences that nothing aligns', () => {
  it.each(rows(APART))('%s', (_, texts, expected) => {
    expect(verdicts(texts, null)).toBe(expected);
  });
});

describe('the figures lens', () => {
  it('takes a later publication for a later state of a number that grows', () => {
    const texts = ['12 miners were killed in the shaft.', '15 miners were killed in the shaft.'];
    expect(verdicts(texts, 'reworded', ['2031-05-01T08:00:00Z', '2031-05-01T18:00:00Z'])).toBe('updated');
    expect(verdicts(texts, 'reworded', ['2031-05-01T18:00:00Z', '2031-05-01T08:00:00Z'])).toBe('differ');
  });

  it('takes the only number of dead of each of two tellings of one story for one toll', () => {
    const one = 'The slide closed the road to Tavik. At least 12 people died when the slope above the quarry gave way.';
    const other =
      'The slide closed the road to Tavik. Rescuers say the slope gave way at dawn and that 14 people were killed.';
    expect(verdicts([one, other], 'same')).toBe('differ');
    expect(verdicts([one, other], null)).toBe('single single');
    const older =
      'The slide closed the road to Tavik. In 1987 a slope gave way above the same quarry and 14 people were killed.';
    expect(verdicts([one, older], 'same')).toBe('single single single');
  });

  it('holds one reading for each of many tellings', () => {
    const texts = [
      '12 miners were killed in the shaft.',
      'Twelve miners were killed in the shaft.',
      'At least 12 miners died in the shaft.',
    ];
    const [finding, ...rest] = look(collationOf(texts, 'reworded'));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      verdict: 'agree',
      readings: [{ siglum: 'A' }, { siglum: 'B' }, { siglum: 'C', hedge: 'at least' }],
    });
  });

  it('lists a figure that one telling gives twice once', () => {
    const found = look(collationOf(['12 miners were killed in the shaft. The 12 miners were killed at dawn.'], null));
    expect(found.map((f) => f.readings.length)).toEqual([1]);
  });

  it('puts every figure into exactly one finding', () => {
    const sentence = fc.constantFrom(
      '12 miners were killed in the shaft.',
      '15 miners were killed in the shaft.',
      'The strike lasted 11 days.',
      'About 1,200 people left.',
      '1,243 people left.',
      'The fund holds $3.5bn.',
      'Turnout was 45 percent.',
      'On Monday the ferry sank.',
      'Two barns burned and 30 people were injured.',
    );
    const text = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((s) => s.join(' '));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
        const found = look(collationOf(texts, 'reworded'));
        const places = found.flatMap((f) => f.readings.map((r) => `${r.siglum} ${r.start}`));
        expect(new Set(places).size).toBe(places.length);
        for (const f of found) expect(f.verdict === 'single').toBe(new Set(f.readings.map((r) => r.siglum)).size === 1);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a number that no chance gives twice', () => {
  const verdicts = (a: string, b: string, relation: Relation | null) =>
    look(collationOf([`The bridge fell. ${a}`, `The bridge fell. ${b}`], relation))
      .map((f) => f.verdict)
      .join(' ');
  it.each([
    ['A gate of 11,408 left hoarse.', 'The win was watched by 11,408.', 'agree'],
    ['It finished 3-2 after late drama.', 'Orlan beat Ketter 3-2.', 'agree'],
    ['It finished 3-2 after late drama.', 'Orlan lost 3-2 to Ketter last year.', 'single single single'],
    ['They sold 340 tickets.', 'The ferry holds 340 cars.', 'single single'],
  ])('%s | %s', (a, b, expected) => {
    expect(verdicts(a, b, 'same')).toBe(expected);
  });
  it('joins nothing in two stories', () => {
    expect(verdicts('A gate of 11,408 left hoarse.', 'The win was watched by 11,408.', null)).toBe('single single');
  });
});
