import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collateUnits } from '../../src/collate/many/units.ts';
import { rowsOf } from '../../src/collate/table.ts';
import type { UnitCollation } from '../../src/collate/unit-collation.ts';
import { readInOrder } from '../../src/compare.ts';
import { fromRecord } from '../../src/readers/record.ts';

const read = (texts: readonly string[], ids = texts.map((_, i) => `t${String(i).padStart(3, '0')}`)) =>
  readInOrder(texts.map((text, i) => fromRecord({ id: ids[i]!, text })));

/** Each unit as its columns, one word of each telling after the other: "dam/weir/-". */
function shown({ units, cells, tellings }: UnitCollation): string[] {
  return units.map(({ members, columns }) =>
    columns
      .map((column) =>
        tellings
          .map((_, telling) => {
            const at = members.findIndex((m, i) => m.telling === telling && column[i]! >= 0);
            return at < 0 ? '-' : cells[telling]![column[at]!]!.word.norm;
          })
          .join('/'),
      )
      .join(' '),
  );
}

/** What does not depend on names and order: for each unit the texts of its members with the columns of their words. */
const nameless = ({ units, tellings }: UnitCollation): string[] =>
  units
    .map(({ members, columns }) =>
      members
        .map(
          (m, i) =>
            `${tellings[m.telling]!.text}@${m.from}: ${columns.map((c) => (c[i]! < 0 ? '' : c[i]! - m.from)).join()}`,
        )
        .sort()
        .join('\n'),
    )
    .sort();

const A = 'Divers searched the flooded quay of Ostrel all night.';
const B = 'The ferry company refused to name the captain today.';
const C = 'Nineteen people were taken off by two fishing boats.';

describe('collateUnits', () => {
  it.each<[string, string[], string[]]>([
    [
      'one wording',
      [A, A],
      ['divers/divers searched/searched the/the flooded/flooded quay/quay of/of ostrel/ostrel all/all night/night'],
    ],
    [
      'a moved sentence stands in its unit, an unshared one alone',
      [`Divers left. ${B}`, `${B} Snow fell in Ostrel.`],
      [
        'divers/- left/-',
        'the/the ferry/ferry company/company refused/refused to/to name/name the/the captain/captain today/today',
        '-/snow -/fell -/in -/ostrel',
      ],
    ],
    [
      'a word for a word, and a phrase that another has not',
      ['The old dam broke late.', 'The old weir broke late.', 'The old dam of the upper valley broke late.'],
      ['the/the/the old/old/old dam/weir/dam -/-/of -/-/the -/-/upper -/-/valley broke/broke/broke late/late/late'],
    ],
    ['an empty telling', ['', 'one'], ['-/one']],
    ['no telling', [], []],
  ])('%s', (_, texts, expected) => expect(shown(collateUnits(read(texts)))).toEqual(expected));

  it.each<[string, string[], number[][]]>([
    [
      'in another order',
      [`${A} ${B} ${C}`, `${C} ${A} ${B}`],
      [
        [0, 1],
        [0, 1],
        [0, 1],
      ],
    ],
    [
      'without its full stop',
      [`${A} ${B} ${C}`, `${A.replace('.', ',')} the${B.slice(3)} ${C}`, `${B} ${A} ${C}`],
      [
        [0, 1, 2],
        [0, 1, 2],
        [0, 1, 2],
      ],
    ],
    ['twice in one telling, told apart', [`${A} ${B} ${C} ${A}`, `${B} ${C} ${A}`], [[0], [0, 1], [0, 1], [0, 1]]],
  ])('a sentence %s', (_, texts, expected) => {
    const units = collateUnits(read(texts)).units.map((unit) => unit.members.map((m) => m.telling));
    expect(units.sort((x, y) => x.length - y.length)).toEqual(expected);
  });
});

/** Units that two tellings or more share, each member as the text it stands for: "A one / B two". */
function shared({ units, cells, tellings }: UnitCollation): string[] {
  return units
    .filter(({ members }) => members.some((m) => m.telling !== members[0]!.telling))
    .map(({ members }) =>
      members
        .map(({ telling, from, to }) => {
          const { siglum, text } = tellings[telling]!;
          return `${siglum} ${text.slice(cells[telling]![from]!.start, cells[telling]![to - 1]!.end)}`;
        })
        .join(' / '),
    );
}

const DIVERS = 'Divers from the coast guard searched the flooded quay of Ostrel for two missing welders.';
const PLUNGED = 'Divers from the coast guard combed the flooded quay of Ostrel for a pair of missing welders.';
const TUG = 'The tug lies on its side with its bow in the reeds.';
const DOOR = 'Its side door opened with its nose in a hedge of roses, the driver said.';
const CAPTAIN = 'The ferry company refused to name the captain.';

describe('a unit', () => {
  it.each<[string, string[], string[]]>([
    ['holds a sentence that was reworded', [`${DIVERS} ${TUG}`, `${PLUNGED} ${DOOR}`], [`A ${DIVERS} / B ${PLUNGED}`]],
    [
      'holds no sentences with hardly anything but function words in common',
      [`${CAPTAIN} ${TUG} ${DIVERS}`, `${CAPTAIN} ${DOOR} ${DIVERS}`],
      [`A ${CAPTAIN} / B ${CAPTAIN}`, `A ${DIVERS} / B ${DIVERS}`],
    ],
    [
      'holds one sentence of each telling: a headline stays alone',
      [`Divers search flooded quay\n\n${DIVERS} ${CAPTAIN}`, `${DIVERS} ${CAPTAIN}`],
      [`A ${DIVERS} / B ${DIVERS}`, `A ${CAPTAIN} / B ${CAPTAIN}`],
    ],
    [
      'holds a sentence without rare words where most of its words stand in the other in the same order',
      [
        `${DIVERS} That is not what we have said to them. ${CAPTAIN}`,
        `${DIVERS} That is not what they have said to them. ${CAPTAIN}`,
      ],
      [
        `A ${DIVERS} / B ${DIVERS}`,
        'A That is not what we have said to them. / B That is not what they have said to them.',
        `A ${CAPTAIN} / B ${CAPTAIN}`,
      ],
    ],
  ])('%s', (_, texts, expected) => expect(shared(collateUnits(read(texts)))).toEqual(expected));
});

const SENTENCES = [
  A,
  B,
  C,
  'Ida Brenn, the harbour master, saw smoke at noon.',
  'No one was hurt, the coast guard said',
];
const WORDS = ['boat', 'quay.', '19', 'late', 'said:', 'a', '“no”', '—', 'the', 'Ostrel'];
const telling = fc
  .tuple(
    fc.array(fc.constantFrom(...SENTENCES), { maxLength: 6 }),
    fc.array(fc.tuple(fc.nat(60), fc.option(fc.constantFrom(...WORDS))), { maxLength: 8 }),
  )
  .map(([sentences, changes]) => {
    const words = sentences.join(' ').split(' ');
    for (const [at, word] of changes) if (at < words.length) words[at] = word ?? '';
    return words.filter(Boolean).join(' ');
  });
const family = fc.array(telling, { minLength: 1, maxLength: 6 });
const RUNS = { numRuns: 300, seed: 7 };

describe('any family', () => {
  it('has every cell in one unit, once, and reads back from units and table', () => {
    fc.assert(
      fc.property(family, (texts) => {
        const collation = collateUnits(read(texts));
        const seen = collation.cells.map((cells) => new Int32Array(cells.length));
        for (const { members, columns } of collation.units)
          members.forEach(({ telling, from, to }, i) => {
            const places = columns.map((column) => column[i]!).filter((at) => at >= 0);
            expect(places).toEqual(Array.from({ length: to - from }, (_, k) => from + k));
            for (const at of places) seen[telling]![at]!++;
          });
        for (const counts of seen) expect(counts.every((count) => count === 1)).toBe(true);
        for (const { members, columns } of collation.units)
          for (const column of columns) {
            const who = members.filter((_, i) => column[i]! >= 0).map((m) => m.telling);
            expect(who.length).toBeGreaterThan(0);
            expect(new Set(who).size).toBe(who.length);
          }
        const rows = rowsOf(collation);
        collation.cells.forEach((cells, t) => {
          expect(rows.map((row) => row[t]!).filter((at) => at >= 0)).toEqual([...cells.keys()]);
        });
      }),
      RUNS,
    );
  });

  it('is the same whatever the tellings are called and in whatever order they come', () => {
    fc.assert(
      fc.property(fc.tuple(family, fc.infiniteStream(fc.nat(1e6))), ([texts, keys]) => {
        const names = texts.map((_, i) => `n${keys.next().value as number}-${i}`);
        expect(nameless(collateUnits(read(texts, names)))).toEqual(nameless(collateUnits(read(texts))));
      }),
      { numRuns: 100, seed: 7 },
    );
  });

  it('shows no variation where all tellings are the same', () => {
    fc.assert(
      fc.property(telling, (text) => {
        const { units, tellings } = collateUnits(read([text, text, text]));
        for (const { columns } of units)
          for (const column of columns) expect(column.filter((at) => at >= 0)).toHaveLength(tellings.length);
      }),
      { numRuns: 100, seed: 7 },
    );
  });
});
