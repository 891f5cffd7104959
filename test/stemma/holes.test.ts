import { expect, test } from 'vitest';
import { settle } from '../../src/defaults.ts';
import { charactersOf } from '../../src/stemma/characters.ts';
import { sharedHoles } from '../../src/stemma/holes.ts';
import { step } from '../../src/stemma/step.ts';
import { readCollationTable } from '../../src/stemma/table.ts';
import { stemmaOf, tableOf, ties } from './tables.ts';

/** One line of marks a witness, a mark a row: `?` a lacuna, `-` a gap, else a word. */
const tableFrom = (texts: Record<string, string>) => {
  const names = Object.keys(texts);
  const rows = [...(Object.values(texts)[0] as string)].map((_, row) => names.map((name) => texts[name]?.[row]));
  return tableOf([names, ...rows].map((row) => row.join(' ')).join(' | '));
};
const holesIn = (texts: Record<string, string>, least: number) =>
  sharedHoles(readCollationTable(tableFrom(texts)).table!, least).map(({ first, last, witnesses }) => [
    first,
    last,
    ...witnesses,
  ]);

test.each([
  ['both ends agree', { A: 'abcdef', B: 'a???ef', C: 'a???ef' }, [[1, 3, 1, 2]]],
  ['one end does not', { A: 'abcdef', B: 'a???ef', C: 'a????f' }, []],
  ['one witness alone', { A: 'abcdef', B: 'a???ef', C: 'abcdef' }, []],
  ['at the end of the table', { A: 'abcdef', B: 'abc???', C: 'abc???' }, [[3, 5, 1, 2]]],
  ['too short', { A: 'abcdef', B: 'a??def', C: 'a??def' }, []],
  [
    'two of them',
    { A: 'abcdef', B: '??????', C: '???def', D: '???def', E: '??????' },
    [
      [0, 2, 2, 3],
      [0, 5, 1, 4],
    ],
  ],
])('shared lacunae of three rows and more: %s', (_, texts, found) => {
  expect(holesIn(texts as Record<string, string>, 3)).toEqual(found);
});

test('to lose a stretch that others have lost is one change, to fill it two, and who has nothing of it says nothing', () => {
  const { table } = readCollationTable(
    tableFrom({ A: 'abcdefgh', B: 'a???efgh', C: 'a???efgh', D: 'ab??????', E: '????????' }),
  );
  const characters = charactersOf(table!, settle({ 'stemma.hole': 3 }));
  const [whole, torn, other, partly, none] = characters.states as [
    Int16Array,
    Int16Array,
    Int16Array,
    Int16Array,
    Int16Array,
  ];
  expect([step(characters, whole, torn), step(characters, torn, whole), step(characters, torn, other)]).toEqual([
    1, 2, 0,
  ]);
  expect([step(characters, torn, partly), step(characters, torn, none)]).toEqual([2, 0]);
});

test('where words say nothing, those who break off at the same word belong together, and not above those who go on', () => {
  const whole = 'abcdefghijklmnopqrstuvwxyz';
  const torn = `${whole.slice(0, 10)}${'?'.repeat(16)}`;
  const own = (text: string, at: number) => `${text.slice(0, at)}0${text.slice(at + 1)}`;
  const stemma = stemmaOf(
    tableFrom({ A: own(whole, 0), B: own(whole, 1), C: whole, D: own(torn, 2), E: torn, F: own(torn, 3) }),
  );
  expect(ties(stemma)).toEqual(['A-C', 'B-C', 'C-E', 'D-E', 'E-F']);
  expect(['D', 'E', 'F']).not.toContain(stemma.root);
});
