import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SAYING_CLASS_OF } from '../../src/data/saying-verb-classes.ts';
import { SAYING_FORMS } from '../../src/data/saying-verbs.ts';
import { settle } from '../../src/defaults.ts';
import { compare } from '../../src/index.ts';
import { contrasts } from '../../src/lenses/contrasts.ts';
import type { FoundBefore } from '../../src/lenses/lens.ts';
import type { Collation, Relation, SentencePair } from '../../src/model/collation.ts';
import { fromRecord } from '../../src/readers/record.ts';
import { findingId } from '../../src/text/hash.ts';
import { readTelling } from '../../src/text/read-telling.ts';
import { siglum } from '../../src/text/siglum.ts';

/** Tellings of one sentence each that tell the same. */
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

function look(collation: Collation, before?: FoundBefore) {
  const text = new Map(collation.tellings.map((t) => [t.siglum, t.text]));
  const found = contrasts.look(
    collation,
    { settings: settle(), id: (kind, places) => findingId(kind, places, (s) => s), notice: () => {} },
    before,
  );
  for (const reading of found.flatMap((f) => f.readings))
    expect(reading.places.map((p) => text.get(p.siglum)!.slice(p.start, p.end))).toContain(reading.text);
  return found;
}

/** Findings as `kind: reading | reading`, but for those of wording. */
const shown = (texts: readonly string[], relation?: Relation): string =>
  look(collationOf(texts, relation))
    .filter((f) => f.kind !== 'wording')
    .map((f) => `${f.kind}: ${f.readings.map((r) => r.text).join(' | ')}`)
    .join('; ');

/** Lines `A // B => findings`. */
const cases = (table: string): [string, string, string][] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [texts, expected] = line.split(' =>') as [string, string];
      const [a, b] = texts.split(' // ') as [string, string];
      return [a.trim(), b, expected.trim()];
    });

const SAYING = `
  Mayor Ilse Tarn said the old bridge was safe. // Mayor Ilse Tarn claimed the old bridge was safe. => saying-verb: said | claimed
  Mayor Ilse Tarn announced that the mill had lost money. // Mayor Ilse Tarn admitted that the mill had lost money. => saying-verb: announced | admitted
  Mayor Ilse Tarn told reporters that the mill doubled its output. // Mayor Ilse Tarn boasted that the mill doubled its output. => saying-verb: told | boasted
  The old bridge was safe, Mayor Ilse Tarn said. // Mayor Ilse Tarn insisted the old bridge was safe. => saying-verb: said | insisted
  Mayor Ilse Tarn said the old bridge was safe. // Mayor Ilse Tarn told the council the old bridge was safe. =>
  Mayor Ilse Tarn said the old bridge was safe. // Engineer Oren Vale claimed the old bridge was safe. =>
  Mayor Ilse Tarn said the old bridge was safe. // Mayor Ilse Tarn claimed the new harbour would pay. =>
  Mayor Ilse Tarn said the old bridge was safe. // Mayor Ilse Tarn did not claim the old bridge was safe. =>
  Mayor Ilse Tarn said the old bridge was safe. // Mayor Ilse Tarn denied the old bridge was safe. => conflict: said the old bridge was safe | denied the old bridge was safe
`;

const HEDGES = `
  The council will close the old bridge in May. // The council may close the old bridge in May. => hedge: will close | may close
  The fire killed two horses in Orsk. // The fire reportedly killed two horses in Orsk. => hedge: killed | reportedly killed
  The fire is said to have killed two horses in Orsk. // The fire killed two horses in Orsk. => hedge: is said to have killed | killed
  The council will close the old bridge on Friday. // The council is expected to close the old bridge on Friday. => hedge: will close | is expected to close
  The council might close the old bridge on Friday. // The council could close the old bridge on Friday. =>
  The council may close the old bridge on Friday. // The council plans to close the old bridge on Friday. =>
  The council may close the old bridge on Friday. // The council will not close the old bridge on Friday. =>
  The council may close the old bridge on Friday. // Will the council close the old bridge on Friday? =>
  The council may close the old bridge on Friday. // Dockers will close the gate of the old yard. =>
  At least 12 homes burned in Orsk on Friday. // On Friday 12 homes burned in Orsk. => hedge: At least 12 homes | 12 homes
  At least 12 homes burned in Orsk on Friday. // No fewer than 12 homes burned in Orsk on Friday. =>
  At least 12 homes burned in Orsk on Friday. // More than a dozen homes burned in Orsk on Friday. =>
  The ferry will sail to Orsk on Friday if the wind drops. // The ferry will sail to Orsk on Friday. => hedge: if the wind drops | The ferry will sail to Orsk on Friday
  The council asked if the ferry will sail to Orsk on Friday. // The ferry will sail to Orsk on Friday. =>
`;

const CONFLICTS = `
  Mayor Ilse Tarn admitted taking money from the ferry owners. // Mayor Ilse Tarn denied taking money from the ferry owners. => conflict: Mayor Ilse Tarn admitted taking money from the ferry owners | Mayor Ilse Tarn denied taking money from the ferry owners
  Mayor Ilse Tarn denied taking money from the ferry owners. // Mayor Ilse Tarn denied taking money from the ferry owners. =>
  Mayor Ilse Tarn warned that the ferry owners paid bribes. // Mayor Ilse Tarn denied that the ferry owners paid bribes. =>
  The council will meet the dockers on Friday. // The council will not meet the dockers on Friday. => conflict: The council will meet the dockers on Friday | The council will not meet the dockers on Friday
  The council met the dockers on Friday. // The council didn’t meet the dockers on Friday. => conflict: The council met the dockers on Friday | The council didn’t meet the dockers on Friday
  Prices at the fish market in Orsk rose on Friday. // Prices at the fish market in Orsk fell on Friday. => conflict: Prices at the fish market in Orsk rose on Friday | Prices at the fish market in Orsk fell on Friday
  The union of dockers accepted the offer of the port. // The union of dockers rejected the offer of the port. => conflict: The union of dockers accepted the offer of the port | The union of dockers rejected the offer of the port
  The council did not meet the dockers on Friday. // The council will meet the dockers on Friday. =>
  The council will not only meet the dockers on Friday. // The council will meet the dockers on Friday. =>
  The council will not meet the dockers until Friday. // The council will meet the dockers on Friday. =>
  The council did not meet the dockers on Friday. // The council refused to meet the dockers on Friday. =>
  The council did not meet the dockers on Friday. // The council met the farmers of Orsk on Friday. =>
  The council will not meet the dockers on Friday. // The council may meet the dockers on Friday. =>
  The council will not meet the dockers on Friday. // If asked, the council will meet the dockers on Friday. =>
  Prices at the fish market in Orsk rose on Friday. // Prices at the fish market in Orsk did not fall on Friday. =>
  The council closed the old bridge to cars on Friday. // The council opened the old harbour to ships on Friday. =>
`;

const SOURCES = `
  The Orsk police said the flood swept away 100 homes in the north. // The Velmar Ferry Company said the flood swept away 100 homes in the north. => attribution: The Orsk police said | The Velmar Ferry Company said
  Mayor Ilse Tarn said the flood swept away 100 homes in the north. // She said the flood swept away 100 homes in the north. =>
  Mayor Ilse Tarn said the flood swept away 100 homes in the north. // Mayor Tarn said the flood swept away 100 homes in the north. =>
  The flood swept away 100 homes in the north of Orsk. // Police said the flood swept away 100 homes in the north of Orsk. => attribution: The flood swept away 100 homes in the north of Orsk | Police said the flood swept away 100 homes in the north of Orsk
  The flood swept away 100 homes in the north of Orsk, police said. // The flood swept away 100 homes in the north of Orsk. => attribution: The flood swept away 100 homes in the north of Orsk, police said | The flood swept away 100 homes in the north of Orsk
  The flood swept away 100 homes in the north of Orsk, police said. // The flood swept away 100 homes in the north of Orsk, firemen said. =>
  Police said the flood swept away 100 homes in the north of Orsk. // The flood reportedly swept away 100 homes in the north of Orsk. =>
  Police did not say the flood swept away 100 homes in Orsk. // The flood swept away 100 homes in Orsk. =>
  Police said the flood swept away 100 homes in the north of Orsk. // The flood swept away the old bridge. =>
  Police said the flood swept away 100 homes in the north of Orsk. // “The flood swept away 100 homes in the north of Orsk.” =>
`;

const SCOPES = `
  All schools in Orsk will stay closed on Friday. // Some schools in Orsk will stay closed on Friday. => scope: All schools | Some schools
  Most of the farmers in Orsk lost their harvest. // A few farmers in Orsk lost their harvest. => scope: Most of the farmers | A few farmers
  Some schools in Orsk will stay closed on Friday. // Several schools in Orsk will stay closed on Friday. =>
  All schools in Orsk will stay closed on Friday. // Schools in Orsk will stay closed on Friday. =>
  All schools in Orsk will stay closed on Friday. // Some farmers wanted the schools of the valley to open. =>
`;

const DETAILS = `
  The council closed the old bridge on Friday after engineers found deep cracks. // The council closed the old bridge on Friday. => detail: after engineers found deep cracks | The council closed the old bridge on Friday.
  The council closed the old bridge on Friday, officials said angrily. // The council closed the old bridge on Friday, it said. =>
  The council closed the old bridge on Friday morning. // The council closed the old bridge on Friday. =>
`;

describe.each([
  ['verbs of saying', SAYING],
  ['hedges', HEDGES],
  ['conflicts', CONFLICTS],
  ['sources', SOURCES],
  ['scope', SCOPES],
  ['detail', DETAILS],
])('%s', (_name, table) => {
  it.each(cases(table))('%s // %s', (a, b, expected) => {
    expect(shown([a, b])).toBe(expected);
  });
});

describe('contrasts', () => {
  it('of what is only an echo are not looked for', () => {
    expect(
      shown(
        ['The council will meet the dockers on Friday.', 'The council will not meet the dockers on Friday.'],
        'echo',
      ),
    ).toBe('');
  });

  it('of three tellings are one finding, each wording with all its places', () => {
    const texts = ['claimed', 'said', 'said'].map((verb) => `Mayor Ilse Tarn ${verb} the old bridge was safe.`);
    const [found, ...rest] = look(collationOf(texts));
    expect(rest).toEqual([]);
    expect(found!.readings.map((r) => `${r.text}: ${r.places.map((p) => p.siglum)}`)).toEqual([
      'claimed: A',
      'said: B,C',
    ]);
    expect(found!.says).toBe('“claimed” tells it leaving open whether it is so; “said” tells it as said, no more');
    expect(found!.unit).toMatch(/^unit-[0-9a-f]{12}$/);
  });

  it('come by kind, conflicts first', () => {
    const a = collationOf([
      'The council will not meet the dockers on Friday, and all ships in Orsk lay in port.',
      'The council will meet the dockers on Friday, and some ships in Orsk lay in port.',
    ]);
    expect(look(a).map((f) => f.kind)).toEqual(['conflict', 'scope']);
  });

  it('take over figures that differ', () => {
    const collation = collationOf(['The flood hit 12 farms.', 'The flood hit 15 farms.']);
    const place = (i: number, words: string) => {
      const start = collation.tellings[i]!.text.indexOf(words);
      return { siglum: siglum(i), start, end: start + words.length };
    };
    const reading = (i: number, words: string, value: number) => ({
      ...place(i, words),
      value,
      unit: 'farms',
      of: place(i, 'farms'),
      hedge: null,
    });
    const figures = [
      { id: 'figure-1', verdict: 'differ' as const, readings: [reading(0, '12', 12), reading(1, '15', 15)] },
    ];
    const [found] = look(collation, { figures });
    expect(found).toMatchObject({ kind: 'conflict', says: 'the figures differ' });
    expect(found!.readings.map((r) => r.text)).toEqual(['12 farms', '15 farms']);
  });

  it('none between a text and itself', () => {
    const words = fc.constantFrom(
      'Police',
      'said',
      'the',
      'mill',
      'may',
      'not',
      'close',
      'all',
      'homes',
      'if',
      '12',
      ',',
      'about',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 3, maxLength: 20 }), (list) => {
        const text = `The council of Orsk ${list.join(' ')}.`;
        expect(look(collationOf([text, text.replaceAll(' ', '  ')]))).toEqual([]);
      }),
      { examples: [['said Police said Police Police Police Police'.split(' ')]] },
    );
  });

  it('are the same whichever telling comes first', () => {
    const texts = [SAYING, HEDGES, CONFLICTS, SOURCES, SCOPES].flatMap(cases);
    for (const [a, b] of texts) {
      const kinds = (list: readonly string[]) => look(collationOf(list)).map((f) => f.kind);
      expect(kinds([b, a])).toEqual(kinds([a, b]));
    }
  });
});

it('every verb with a class is one that the attributions know', () => {
  const lemmas = new Set([...SAYING_FORMS.values()].map((f) => f.lemma));
  expect([...SAYING_CLASS_OF.keys()].filter((verb) => !lemmas.has(verb))).toEqual([]);
});

it('no contrast is surer than sure', () => {
  const told = [
    'Mayor Petra Lunde told the City Mail that the town had asked for slower trains on the viaduct three times since 2019.',
    'The mayor said the town had asked three times for slower trains.',
  ];
  const { contrasts } = compare(told.map((text, i) => ({ id: 'ab'[i]!, text })));
  expect(contrasts.map((c) => c.kind)).toContain('detail');
  for (const { confidence } of contrasts) expect(confidence).toBeLessThanOrEqual(1);
});
