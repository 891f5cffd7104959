import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from '../../src/collate/align.ts';
import { settle } from '../../src/defaults.ts';
import { alignBodies, type Line, linked, shown, tell, unitsShown } from './family.ts';

/** One story, a sentence a letter: lower case as one paper has it, upper case as another words it. */
const STORY: Readonly<Record<string, string>> = {
  a: 'A ferry with 64 passengers on board ran aground off Hallow Point early on Tuesday after its steering failed in heavy fog.',
  A: 'The passenger ferry went aground near Hallow Point in thick fog early Tuesday when its steering gave out, with 64 people aboard.',
  b: 'Lifeboats from three harbours took everyone ashore within two hours, the coastguard said.',
  B: 'According to the coastguard, everybody was brought ashore by lifeboats from three harbours in less than two hours.',
  c: 'A cook broke her wrist when crates slid across the galley.',
  C: 'The cook fractured a wrist as crates slid through the galley.',
  d: 'The vessel had passed its yearly inspection only nine days earlier.',
  D: 'Just nine days before, the ship had passed the annual inspection.',
  e: 'Divers found a crack in the hull as long as a man, but no oil has leaked.',
  E: 'A man-sized crack in the hull was discovered by divers, though there has been no leak of oil.',
  f: 'The company, Nordwater Lines, cancelled all sailings until Friday and promised refunds.',
  F: 'Nordwater Lines has scrapped every sailing until Friday and pledged to refund tickets.',
  g: 'Schools on the island stayed closed because their teachers live on the mainland.',
  G: 'As the teachers live on the mainland, the island’s schools remained shut.',
  h: 'Tugs will try to pull her free at the next spring tide.',
  H: 'At the next spring tide, tugboats are to attempt to drag the ship free.',
  // parts of a and b in one sentence
  x: 'Lifeboats from three harbours rescued 64 passengers within two hours after a ferry ran aground in fog off Hallow Point.',
  // other figures for a and c
  y: 'A ferry with 71 passengers on board ran aground off Hallow Point early on Tuesday after its steering failed in heavy fog.',
  z: 'Five people were hurt, among them a cook who broke her wrist when crates slid across the galley.',
};
/** Another story in the same town. */
const OTHER: Readonly<Record<string, string>> = {
  p: 'The council voted to sell the old customs house at Hallow Point to a hotel group for six million.',
  q: 'Opponents handed in a petition with 2,300 names on Tuesday.',
  r: 'A bakery has rented the ground floor since 1988 and fears for its lease.',
  s: 'The mayor said the money would mend the town’s leaking roofs.',
  t: 'Building work could begin as soon as next autumn.',
};
const say = (letters: string): string[] => [...letters].map((letter) => (STORY[letter] ?? OTHER[letter])!);

describe('bodies', () => {
  test.each([
    ['verbatim', 'abc / abc', 'A1=B1 A2=B2 A3=B3'],
    ['reworded', 'abcdefgh / ABCDEFGH', 'A1=B1 A2=B2 A3=B3 A4=B4 A5=B5 A6=B6 A7=B7 A8=B8'],
    ['a block that moved', 'abcdef / efabcd', 'A1=B3 A2=B4 A3=B5 A4=B6 A5=B1! A6=B2!'],
    ['abridged', 'abcdefgh / adg', 'A1=B1 A4=B2 A7=B3'],
    ['abridged and reworded', 'abcdefgh / ADG', 'A1=B1 A4=B2 A7=B3'],
    ['merged from two', 'abcd / efgh / abgh', 'A1=C1 A2=C2 B3=C3 B4=C4'],
    ['one sentence holds parts of two', 'abcd / xcd', 'A1=B1 A2=B1 A3=B2 A4=B3'],
    ['updated figures', 'abc / ybz', 'A1=B1 A2=B2 A3=B3'],
    ['unrelated', 'abcdefgh / pqrst', ''],
    ['nothing in one of them', 'abc / ', ''],
  ])('%s: %s', (_, tellings, pairs) => {
    expect(linked(alignBodies(tellings.split('/').map((letters) => say(letters.trim()))))).toBe(pairs);
  });

  test.each([
    [
      'names only',
      'Minister Elena Varga of Karsovia met Prime Minister Tomas Ilk in Ostrava on Monday.',
      'Elena Varga and Tomas Ilk studied law together in Ostrava.',
    ],
    ['topic only', 'The strike closed the port for a week.', 'Port workers earn less than drivers.'],
    ['one frequent word', 'He said nothing more.', 'She said it would rain.'],
  ])('%s is no pair', (_, a, b) => {
    expect(linked(alignBodies([[a], [b]]))).toBe('');
  });

  test('what one speaker said is at most an echo of another speaker’s words', () => {
    const tellings = [
      ['“The bridge will be open to all traffic before the winter,” said Anna Hollis, the engineer.'],
      ['“The bridge will be open to traffic before winter comes,” said Marek Dunn, the mayor.'],
    ];
    expect(shown(alignBodies(tellings))).toBe('A1~B1');
    const oneSpeaker = tellings.map(([s]) => [s!.replace('Marek Dunn', 'Anna Hollis')]);
    expect(shown(alignBodies(oneSpeaker))).toBe('A1=B1');
  });
});

test('neighbours vouch for a weak pair where two tellings run in parallel, and only there', () => {
  const [weak, reworded] = [
    'Most passengers slept through the accident.',
    'The majority of travellers dozed while the accident occurred.',
  ];
  const between = (middle: string, letters: string) => [...say(letters.slice(0, 2)), middle, ...say(letters.slice(2))];
  expect(linked(alignBodies([between(weak, 'abcd'), between(reworded, 'ABCD')]))).toContain('A3=B3');
  expect(linked(alignBodies([between(weak, 'abcd'), between(reworded, 'pqrs')]))).toBe('');
});

/** Two reports of one landslip by two reporters, in other words; the first sentences tie the tellings together. */
const SLIP = 'A hillside slid onto the coast road at Marrow Bay on Thursday and buried three parked lorries.';
const SLIP_ELSEWHERE =
  'Three parked lorries were buried on Thursday when a hillside slid onto the coast road at Marrow Bay.';

/** Pairs of two tellings of two sentences that both start with the landslip. */
const linkedBesideSlip = (a: string[], b: string[], settings: Record<string, number> = {}): string =>
  linked(
    align(
      [
        [SLIP, ...a],
        [SLIP_ELSEWHERE, ...b],
      ].map((lines, t) =>
        tell(
          lines.map((line, i) => [i ? 'paragraph' : 'lede', line] as const),
          t,
        ),
      ),
      settle(settings),
    ),
  );

describe('independent reports', () => {
  const figure = 'The insurer Ballard puts the harm at 412,500 crowns, most of it in a workshop.';
  const wording =
    'Whoever pays, the railway and the quay need a mason for years, and Ballard reckons with 412,500 crowns and with a lawsuit.';
  test('a rare name and a figure that no other sentence has make a pair', () => {
    expect(linkedBesideSlip([figure], [wording])).toBe('A1=B1 A2=B2');
    expect(linkedBesideSlip([figure], [wording], { 'align.anchor': 0 })).toBe('A1=B1');
  });

  test('where they stand in other sentences as well they make none', () => {
    const again = 'A second claim over 412,500 crowns came from Ballard for the workshop.';
    expect(linkedBesideSlip([figure, again], [wording])).not.toContain('A2=B2');
  });

  test('a list of names in one order makes a pair, though each sentence has other matter too', () => {
    const alone = { 'align.anchor': 0 };
    const route =
      'Until Sunday the postman will reach Orrin, Stannery and Hythe by way of the moor, which doubles his hours and leaves his old van without a spare wheel, the union said.';
    const listed =
      'Asked about the winter, a councillor for Bellwick and Tarn spoke of Orrin, Stannery and Hythe as places without a pharmacy.';
    expect(linkedBesideSlip([route], [listed], alone)).toBe('A1=B1 A2=B2');
    const turned = listed.replace('Orrin, Stannery and Hythe', 'Hythe, Stannery and Orrin');
    expect(linkedBesideSlip([route], [turned], alone)).toBe('A1=B1');
  });

  test('one rare word in common is an echo, in tellings that share something, and nothing elsewhere', () => {
    const [a, b] = [
      'The beekeeper Tilde Ohm lost her hives and two sheds.',
      'Every summer the school sent its pupils to see how a beekeeper works.',
    ];
    expect(
      shown(
        alignBodies([
          [SLIP, a],
          [SLIP_ELSEWHERE, b],
        ]),
      ),
    ).toContain('A2~B2');
    expect(
      shown(
        alignBodies([
          [OTHER['p']!, a],
          [STORY['c']!, b],
        ]),
      ),
    ).toBe('');
  });
});

test('the second partner of a sentence is kept where it says what the first does not', () => {
  const both =
    'The ferry ran aground in fog off Hallow Point, and a cook broke her wrist when crates slid across the galley.';
  const parts = [
    'A ferry ran aground in fog off Hallow Point.',
    'A cook broke her wrist when crates slid across the galley.',
  ];
  expect(linked(alignBodies([[both], parts]))).toBe('A1=B1 A1=B2');
});

test('many copies of which some join two sentences give few units', () => {
  const joined = `${STORY['c']!.slice(0, -1)} and ${STORY['d']!}`;
  const family = [...Array(6)].map((_, i) => (i % 2 ? [...say('ab'), joined] : say('abcd')));
  expect(unitsShown(alignBodies(family)).length).toBeLessThanOrEqual(6);
});

describe('units', () => {
  test('hold every telling that has the sentence', () => {
    expect(unitsShown(alignBodies([say('abc'), say('bca'), say('cab')]))).toEqual(['A1 B3 C2', 'A2 B1 C3', 'A3 B2 C1']);
  });

  test('every two sentences of different tellings inside are a pair', () => {
    const collation = alignBodies([say('abcdxg'), say('ABx'), say('xcdE'), say('abCDG')]);
    const pairs = new Set(
      collation.pairs.map((p) => `${p.a.telling} ${p.a.sentence.index} ${p.b.telling} ${p.b.sentence.index}`),
    );
    const inside = collation.units.flatMap((u) =>
      u.members.flatMap((m, i) =>
        u.members.slice(i + 1).flatMap((n) => (n.telling === m.telling ? [] : [[m, n] as const])),
      ),
    );
    expect(inside.length).toBeGreaterThan(10);
    for (const [m, n] of inside)
      expect(pairs).toContain(`${m.telling} ${m.sentence.index} ${n.telling} ${n.sentence.index}`);
    const covered = new Set(
      inside.map(([m, n]) => `${m.telling} ${m.sentence.index} ${n.telling} ${n.sentence.index}`),
    );
    expect(covered).toEqual(pairs);
  });

  test('`same` where the words agree, `reworded` where they do not', () => {
    const { units } = alignBodies([say('ab'), say('aB')]);
    expect(units.map((u) => u.relation)).toEqual(['same', 'reworded']);
  });

  test('unique are the sentences without a partner', () => {
    const { unique } = alignBodies([say('abcd'), say('acpq')]);
    expect(unique.map((u) => `${u.telling}${u.sentence.index}`)).toEqual(['01', '03', '12', '13']);
  });
});

test('one telling, an empty one and none give a collation without pairs', () => {
  expect(alignBodies([]).units).toEqual([]);
  expect(alignBodies([[]]).unique).toEqual([]);
  const alone = alignBodies([say('ab')]);
  expect([alone.pairs, alone.unique.length]).toEqual([[], 2]);
});

test('the order of input changes nothing', () => {
  const family = ['abcdeg', 'ABDx', 'cabzh', 'pqa'].map(say);
  const byText = (order: readonly number[]): string[] => {
    const { units, tellings } = alignBodies(order.map((i) => family[i]!));
    return units
      .map((u) =>
        [
          u.relation,
          u.moved,
          ...u.members.map((m) => tellings[m.telling]!.text.slice(m.sentence.start, m.sentence.end)).sort(),
        ].join(' | '),
      )
      .sort();
  };
  const expected = byText([0, 1, 2, 3]);
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (order) => {
      expect(byText(order)).toEqual(expected);
    }),
  );
});

describe('roles', () => {
  const lead = STORY['a']!;
  test.each<[string, Line[], Line[], string]>([
    [
      'headline with headline',
      [['headline', 'Ferry aground off Hallow Point']],
      [['headline', 'Ferry runs aground at Hallow Point']],
      'A1=B1',
    ],
    ['headline not with body', [['headline', lead]], [['lede', lead]], ''],
    ['caption with caption', [['caption', lead]], [['caption', lead]], 'A1=B1'],
    ['caption with body is an echo', [['caption', lead]], [['lede', lead]], 'A1~B1'],
    ['promo never', [['promo', lead]], [['promo', lead]], ''],
    ['prompt never', [['prompt', lead]], [['prompt', lead]], ''],
    [
      'byline never',
      [['byline', 'By Ida Fellmore, Harbour Gazette']],
      [['byline', 'By Ida Fellmore, Harbour Gazette']],
      '',
    ],
    ['residue never', [['residue', lead]], [['lede', lead]], ''],
  ])('%s', (_, a, b, pairs) => {
    expect(shown(align([tell(a, 0), tell(b, 1)], settle()))).toBe(pairs);
  });

  test('a deck that repeats the body does not count twice', () => {
    const telling = tell(
      [
        ['deck', lead],
        ['lede', lead],
      ],
      0,
    );
    const segments = telling.segments.map((s) => (s.role === 'deck' ? { ...s, repeats: telling.segments[1]! } : s));
    const other = tell(
      [
        ['deck', lead],
        ['lede', lead],
      ],
      1,
    );
    expect(shown(align([{ ...telling, segments }, other], settle()))).toBe('A2=B2');
  });
});
