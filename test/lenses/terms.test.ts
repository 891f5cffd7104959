import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settle } from '../../src/defaults.ts';
import { terms } from '../../src/lenses/terms.ts';
import type { Collation, Relation, SentencePair } from '../../src/model/collation.ts';
import { fromRecord } from '../../src/readers/record.ts';
import { findingId } from '../../src/text/hash.ts';
import { readTelling } from '../../src/text/read-telling.ts';
import { siglum } from '../../src/text/siglum.ts';

/** A collation in which the first body sentences of all tellings tell the same. Sentences may follow that only give context. */
function collationOf(texts: readonly string[], relation: Relation = 'reworded'): Collation {
  const tellings = texts.map((text, i) =>
    readTelling(fromRecord({ id: `t${i}`, text: `Dispatch from the north coast\n\n${text}` }), siglum(i)),
  );
  const refs = tellings.map((t, telling) => ({ telling, sentence: t.body[0]! }));
  const pairs: SentencePair[] = refs.flatMap((a, i) =>
    refs.slice(i + 1).map((b) => ({ a, b, relation, score: 0.9, moved: false })),
  );
  return { tellings, pairs, units: [{ relation, members: refs, moved: false, score: 0.9 }], unique: [] };
}

function termsOf(collation: Collation) {
  const text = new Map(collation.tellings.map((t) => [t.siglum, t.text]));
  const found = terms.look(collation, {
    settings: settle(),
    id: (kind, places) => findingId(kind, places, (s) => s),
    notice: () => {},
  });
  for (const reading of found.flatMap((f) => f.readings))
    expect(reading.places.map((p) => text.get(p.siglum)!.slice(p.start, p.end))).toContain(reading.text);
  return found;
}

/** Findings as "kind: reading | reading". */
const found = (texts: readonly string[], relation?: Relation) =>
  termsOf(collationOf(texts, relation)).map((f) => `${f.kind}: ${f.readings.map((r) => r.text).join(' | ')}`);

describe('terms of two aligned sentences', () => {
  it.each<[string, string, string, string[]]>([
    [
      'a person’s office',
      'On Friday Deputy Premier Ilse Tarn opened the new dam.',
      'On Friday Vice Chancellor Ilse Tarn opened the new dam.',
      ['title: Deputy Premier | Vice Chancellor'],
    ],
    [
      'a person’s office, and all names of the person',
      'On Friday Deputy Premier Ilse Tarn opened the new dam. Tarn left.',
      'On Friday Vice Chancellor Ilse Tarn opened the new dam.',
      ['title: Deputy Premier | Vice Chancellor', 'name: Deputy Premier Ilse Tarn | Tarn | Vice Chancellor Ilse Tarn'],
    ],
    [
      'a modifier keeps its head',
      'The council faced broad criticism on Monday.',
      'The council faced severe criticism on Monday.',
      ['wording: broad criticism | severe criticism'],
    ],
    [
      'a head keeps its modifier',
      'It invited regional players to the talks in Orm.',
      'It invited regional actors to the talks in Orm.',
      ['wording: regional players | regional actors'],
    ],
    [
      'nouns behind one number',
      'The ferry with 640 pupils left Orm for the far islands as dusk fell.',
      'Rain held back a boat from Orm which carried 640 children that night.',
      ['wording: pupils | children'],
    ],
    [
      'a number in other words',
      'On Friday the league barred two-time champion Ilse Tarn.',
      'On Friday the league barred double champion Ilse Tarn.',
      ['figure: two-time champion | double champion'],
    ],
    [
      'a unit measures, it names nothing',
      'The quarry firm wants to dig for 30 years.',
      'The quarry firm wants to dig beside the old shaft.',
      [],
    ],
    [
      'a noun with its verb is no word for a verb',
      'The old ferry that the traders paid 500 crowns for was sold.',
      'The old ferry that went for 500 crowns was sold.',
      [],
    ],
    [
      'a participle before its noun is no clause',
      'The island had maximum sustained winds of 90 knots.',
      'The island had top winds of 90 knots.',
      ['wording: maximum sustained | top'],
    ],
    [
      'what a hyphen ties to a number says nothing without it',
      'In Orm the skipper, 58, of Velm, was fined.',
      'In Orm the 58-year-old was fined.',
      [],
    ],
    [
      'a time behind a noun is no part of it',
      'Her rating stood at 54 percent last month, Karst papers say.',
      'Her rating stood at 54 percent in a new poll last month, Karst papers say.',
      [],
    ],
    [
      'a name that goes with another noun',
      'She won power on her promises, and last month’s poll still gave her the trust of 54 percent of voters.',
      'She won power on her promises, and her rating stood at 54 percent in a Karst poll last month.',
      [],
    ],
    [
      'a noun before a name that does not say what it is',
      'Under the plan Tarn Foods would close two mills in Orm.',
      'Tarn Foods would close two mills in Orm.',
      [],
    ],
    [
      'a verb before a name',
      'Those named to follow her include finance minister Ilse Tarn.',
      'Those named to follow her are Finance Minister Ilse Tarn.',
      [],
    ],
    [
      'a noun before a name that says what it is',
      'On Monday the grocery giant Tarn Foods closed two mills in Orm.',
      'On Monday Tarn Foods closed two mills in Orm.',
      ['name: grocery giant Tarn Foods | Tarn Foods'],
    ],
    [
      'synonyms',
      'The ship brought assistance to the island.',
      'The ship brought aid to the island.',
      ['wording: assistance | aid'],
    ],
    [
      'another word for a thing',
      'The harbour union shut the gates at noon.',
      'The harbour rabble shut the gates at noon.',
      ['wording: harbour union | harbour rabble'],
    ],
    [
      'two names of a place',
      'The envoy will visit Orm, Upper Karst, Lenn and Tarv.',
      'The envoy will visit Orm, the Free Valley, Lenn and Tarv.',
      ['name: Upper Karst | Free Valley'],
    ],
    [
      'names joined by "and" against one',
      'The envoy will visit Orm, including Karst and Velm, Lenn and Tarv.',
      'The envoy will visit Orm, the Free Valley, Lenn and Tarv.',
      ['status: Orm, including Karst and Velm | Orm, the Free Valley', 'name: Karst and Velm | Free Valley'],
    ],
    [
      'a name with more to it',
      'Aid reached Velm on Monday.',
      'Aid reached the Velm Delta on Monday.',
      ['name: Velm | Velm Delta'],
    ],
    [
      'a hyphen',
      'The cease-fire held on Monday.',
      'The ceasefire held on Monday.',
      ['spelling: cease-fire | ceasefire'],
    ],
    [
      'two spellings',
      'The harbour was closed for repairs.',
      'The harbor was closed for repairs.',
      ['spelling: harbour | harbor'],
    ],
    [
      'a figure in letters',
      'The dykes broke in an 11-day storm.',
      'The dykes broke in a storm of eleven days.',
      ['figure: 11-day | eleven days'],
    ],
    [
      'words the other way round',
      'It praised the Orm accord again.',
      'It praised the accord in Orm again.',
      ['wording: Orm accord | accord in Orm'],
    ],
    [
      'words the other way round, over a possessive and small words',
      'The parliament’s works committee will meet on Monday.',
      'The committee of parliament for works will meet on Monday.',
      ['wording: parliament’s works committee | committee of parliament for works'],
    ],
    [
      'a verb with its adverb',
      'The shop packed up on Friday after years of losses.',
      'The shop failed on Friday after years of losses.',
      ['wording: packed up | failed'],
    ],
    [
      'no verb that both have',
      'The contract runs to June, the club said.',
      'The deal runs until June, the club said.',
      ['wording: contract | deal'],
    ],
    [
      'a word beside the same figure',
      'The mayor said two guards were tied up in the cellar.',
      'The mayor said two watchmen were tied up in the cellar.',
      ['wording: two guards | two watchmen'],
    ],
    [
      'a modifier before a word that both have, whatever stands before it',
      'The council said Tarn will visit Orm next week.',
      'The council said Tarn would be leaving on Monday for brief visits to Orm next week.',
      ['wording: visit | brief visits'],
    ],
    [
      'a loaded adjective',
      'The strike lasted 12 days.',
      'The ruinous strike lasted 12 days.',
      ['wording: strike | ruinous strike'],
    ],
    [
      'a verb and its actor apart',
      'Protesters blocked the eastern road for hours.',
      'Union militants barricaded the eastern road for hours.',
      ['wording: Protesters | Union militants', 'wording: blocked | barricaded'],
    ],
    [
      'a short stretch as a whole',
      'The dyke gave way along the old road.',
      'The dyke collapsed along the old road.',
      ['wording: gave way | collapsed'],
    ],
    [
      'a person by two titles, without the verb of saying before them',
      '“The dam broke in the night,” said minister Una Braddan.',
      '“The dam broke in the night,” said president Una Braddan.',
      ['name: minister Una Braddan | president Una Braddan'],
    ],
  ])('%s', (_, a, b, expected) => expect(found([a, b])).toEqual(expected));

  it.each<[string, string, string]>([
    ['the same words', 'The dam broke on Monday.', 'The dam broke on Monday.'],
    ['only small words', 'The dam broke at the bend of a river.', 'A dam broke in the bend of the river.'],
    ['another figure', 'Police counted 19 boats in the harbour.', 'Police counted 23 boats in the harbour.'],
    ['another day', 'The dam broke on Monday after rain.', 'The dam broke on Friday after rain.'],
    ['only an ending', 'The effort failed in the end.', 'The efforts failed in the end.'],
    ['something left out', 'The dam broke after a storm from the west.', 'The dam broke.'],
    [
      'a word against a long stretch',
      'The dam broke on Monday, said the mayor.',
      'The dam broke after the worst storm that the valley had seen in forty years of records, said the mayor.',
    ],
    [
      'names that both tellings use for two things',
      'The minister flew to Orm on Monday. Lenn was next.',
      'The minister flew to Lenn on Monday. Orm was next.',
    ],
  ])('nothing from %s', (_, a, b) => expect(found([a, b])).toEqual([]));

  it('takes from an echo only what shares a word and is akin beside it', () => {
    expect(
      found(['Villagers fled a rocket onslaught last week.', 'Militia rocket attacks ended a long truce.'], 'echo'),
    ).toEqual(['wording: rocket onslaught | rocket attacks']);
    expect(
      found(['The harbour union shut the gates at noon.', 'The harbour rabble shut the gates at noon.'], 'echo'),
    ).toEqual([]);
  });
});

describe('the standing of a place', () => {
  it.each<[string, string, string, string[]]>([
    [
      'part of another, and beside it',
      'The envoy will visit Orm, including Velm, Lenn and Tarv.',
      'The envoy will visit Orm, Velm, Lenn and Tarv.',
      ['status: Orm, including Velm | Orm, Velm'],
    ],
    [
      'in another land',
      'The convoy stopped in Velm, in Orm, on Monday with grain.',
      'The convoy stopped in Velm, Karst, on Monday with grain.',
      ['status: Velm, in Orm | Velm, Karst'],
    ],
    [
      'disputed in one',
      'The minister landed in the disputed Velm Valley on Monday with aid.',
      'The minister landed in the Velm Valley on Monday with aid.',
      ['status: disputed Velm Valley | Velm Valley'],
    ],
    [
      'a breakaway republic in one',
      'The minister landed in the breakaway republic of Velm on Monday with aid.',
      'The minister landed in Velm on Monday with aid.',
      ['status: breakaway republic of Velm | Velm'],
    ],
    [
      'held in one, liberated in the other',
      'Troops shelled Karsk-held Velm on Monday at dawn.',
      'Troops shelled liberated Velm on Monday at dawn.',
      ['status: Karsk-held Velm | liberated Velm'],
    ],
  ])('%s', (_, a, b, expected) => expect(found([a, b])).toEqual(expected));

  it.each<[string, string, string]>([
    [
      'a land named in one only',
      'The convoy stopped in Velm, in Orm, on Monday with grain.',
      'The convoy stopped in Velm on Monday with grain.',
    ],
    [
      'one land in longer and shorter words',
      'The convoy stopped in Velm, in Upper Orm, on Monday with grain.',
      'The convoy stopped in Velm, Orm, on Monday with grain.',
    ],
    [
      'a word that the other telling has elsewhere',
      'The minister landed in the disputed Velm Valley on Monday with aid.',
      'The minister landed in the Velm Valley on Monday with aid. The valley is disputed.',
    ],
    [
      'what both list alike',
      'The envoy will visit Orm, including Velm, Lenn and Tarv.',
      'The envoy will visit Orm, including Velm, Lenn and Tarv soon.',
    ],
  ])('not from %s', (_, a, b) => expect(found([a, b]).filter((f) => f.startsWith('status'))).toEqual([]));
});

describe('people in one place', () => {
  it.each<[string, string, string, string[]]>([
    [
      'one name spelt in two ways',
      'Mayor Ana Brook opened the new bridge over the Orsk on Monday.',
      'Mayor Anna Brooke opened the new bridge over the Orsk on Monday.',
      ['spelling: Ana Brook | Anna Brooke'],
    ],
    [
      'two people',
      'Mayor Ana Brook opened the new bridge over the Orsk on Monday.',
      'The council leader, Tom Hale, opened the new bridge over the Orsk on Monday.',
      ['who: Mayor Ana Brook | Tom Hale'],
    ],
    [
      'one last name, and first names a letter or two apart',
      'Dr Anders Pohl opened the new bridge over the Orsk on Monday.',
      'Dr Andres Pohl opened the new bridge over the Orsk on Monday.',
      ['spelling: Anders Pohl | Andres Pohl'],
    ],
    [
      'one first name, before two people',
      'Mayor Ana Strong opened the new bridge over the Orsk on Monday.',
      'Mayor Ana Sturdy opened the new bridge over the Orsk on Monday.',
      ['name: Ana Strong | Ana Sturdy'],
    ],
    [
      'nobody whom the other telling names elsewhere',
      'Mayor Ana Brook opened the new bridge over the Orsk on Monday. Governor Tom Hale came.',
      'Governor Tom Hale opened the new bridge over the Orsk on Monday. Mayor Ana Brook came.',
      [],
    ],
  ])('%s', (_, a, b, expected) => expect(found([a, b])).toEqual(expected));
});

describe('acts and who does them, in sentences that are not aligned', () => {
  const REST = 'The dam broke on Monday.';
  it.each<[string, string, string, string[]]>([
    [
      'one rare word before heads that are akin',
      'Villagers fled a rocket onslaught last week.',
      'A long truce followed rocket attacks on the valley.',
      ['wording: rocket onslaught | rocket attacks'],
    ],
    [
      'who does it',
      'It began when the Karst Front attacked Orm with a 9-day rocket onslaught.',
      'A long truce followed rocket attacks by armed bands in the hills.',
      ['name: Karst Front | armed bands', 'wording: rocket onslaught | rocket attacks'],
    ],
    [
      'nothing where one telling has both words',
      'Villagers fled a rocket onslaught last week. The rocket attacks went on.',
      'A long truce followed rocket attacks on the valley.',
      [],
    ],
    [
      'nothing before a usual word',
      'Villagers fled a new onslaught last week.',
      'A long truce followed new attacks on the valley.',
      [],
    ],
    [
      'no actor from another clause',
      'The Karst Front said, after the rocket onslaught, that it would go on.',
      'A long truce followed rocket attacks by armed bands in the hills.',
      ['wording: rocket onslaught | rocket attacks'],
    ],
  ])('%s', (_, a, b, expected) => expect(found([`${REST} ${a}`, `${REST} ${b}`])).toEqual(expected));
});

it('matches nothing across tellings that have nothing in common', () => {
  const apart = (texts: readonly string[]) => ({ ...collationOf(texts), pairs: [], units: [] });
  const texts = [
    'Premier Ilse Tarn fled a rocket onslaught.',
    'Strongman and warlord Ilse Tarn ordered rocket attacks.',
  ];
  expect(termsOf(apart(texts))).toEqual([]);
});

describe('terms of several tellings', () => {
  it('puts into one finding what stands in the same place', () => {
    expect(
      found([
        'The ship brought assistance to the island.',
        'The ship brought aid to the island.',
        'The ship brought help to the island.',
      ]),
    ).toEqual(['wording: assistance | aid | help']);
  });

  it('adds the other places of a name where it stands by itself', () => {
    const [finding] = termsOf(
      collationOf([
        'The envoy will visit Orm, Upper Karst, Lenn and Tarv. Upper Karst is dry. The Upper Karst Council waits.',
        'The envoy will visit Orm, the Free Valley, Lenn and Tarv. Many fled Upper Velm.',
      ]),
    );
    expect(finding!.readings.map((r) => `${r.text} ${r.places.length}`)).toEqual(['Upper Karst 2', 'Free Valley 1']);
  });

  it('gathers every name of a person from the whole of a telling', () => {
    const [finding] = termsOf(
      collationOf([
        'Deputy Premier Ilse Tarn opened the dam. Tarn then left.',
        'Mrs. Tarn opened the dam. Ilse Tarn then left.',
      ]),
    );
    expect(finding!.kind).toBe('name');
    expect(finding!.readings.map((r) => `${r.text}: ${r.places.map((p) => p.siglum).join('')}`)).toEqual([
      'Deputy Premier Ilse Tarn: A',
      'Tarn: A',
      'Mrs. Tarn: B',
      'Ilse Tarn: B',
    ]);
  });

  it.each<[string, string, string, string[]]>([
    [
      'a person whom the tellings describe otherwise, in sentences that are not aligned',
      'The dam broke on Monday. Premier Ilse Tarn came at noon.',
      'The dam broke on Monday. Rain fell for days before warlord Ilse Tarn spoke.',
      ['name: Premier Ilse Tarn | warlord Ilse Tarn'],
    ],
    [
      'nobody whom all describe alike',
      'The dam broke on Monday. Premier Ilse Tarn came at noon.',
      'The dam broke on Monday. Rain fell before Premier Ilse Tarn spoke. Tarn left.',
      [],
    ],
  ])('gathers %s', (_, a, b, expected) => expect(found([a, b])).toEqual(expected));

  it.each<[string, string, string, string[]]>([
    [
      'a body in full and in initials',
      'The dam broke on Monday. The Tide Research Board had warned the town.',
      'The dam broke on Monday. Many wrote to the TRB for help.',
      ['name: Tide Research Board | TRB'],
    ],
    [
      'a ministry with its words in another order',
      'The dam broke on Monday. The Ministry of Works sent pumps.',
      'The dam broke on Monday. Pumps came from the Works Ministry at noon.',
      ['name: Ministry of Works | Works Ministry'],
    ],
    [
      'nothing where both tellings have both forms',
      'The dam broke on Monday. The Tide Research Board (TRB) had warned them. The TRB left.',
      'The dam broke on Monday. Many wrote to the TRB. The Tide Research Board left.',
      [],
    ],
  ])('names %s', (_, a, b, expected) => expect(found([a, b])).toEqual(expected));

  it('never joins two people of one last name', () => {
    expect(
      found(['Premier Ilse Tarn opened the dam on Monday.', 'Senator Olav Tarn opened the dam on Monday.']).join(),
    ).not.toMatch(/^name: .*Ilse Tarn \| .*Olav/);
  });
});

it('every reading is a phrase of its telling, whatever the words', () => {
  const words =
    'The mayor, Ilse Tarn, 19 old dams broke and flooded Orm Valley’s river-side farms in the “dry” month of'.split(
      ' ',
    );
  const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 14 }).map((list) => `${list.join(' ')}.`);
  fc.assert(
    fc.property(text, text, fc.constantFrom<Relation>('same', 'reworded', 'echo'), (a, b, relation) => {
      for (const finding of termsOf(collationOf([a, b], relation))) {
        expect(finding.readings.length).toBeGreaterThan(1);
        for (const reading of finding.readings) expect(reading.text).toMatch(/^\S(.*\S)?$/s);
      }
    }),
  );
});
