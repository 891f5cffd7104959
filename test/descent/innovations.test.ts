import { expect, test } from 'vitest';
import { collateUnits } from '../../src/collate/many/units.ts';
import { innovationsOf, isHandedOn } from '../../src/descent/innovations.ts';
import { reading } from '../support/read.ts';

const ROOT =
  'Divers raised 71 crates from the sunken ferry near Orlund pier. Mayor Hedda Quist thanked the divers on Sunday.';

/** Of root, x and y, in this order. */
const counted = (x: string, y: string) => {
  const units = collateUnits([ROOT, x, y].map((text, i) => reading(text, 'ABC'[i]!)));
  return innovationsOf(units, 0, 1, 2);
};

test.each([
  ['both have one slip', '71 -> 17', '71 -> 17', { shared: 1, first: 0, second: 0, cut: 0, added: 0 }],
  ['each has its own', '71 -> 17', 'Quist -> Quest', { shared: 0, first: 1, second: 1, cut: 0, added: 0 }],
  [
    'one has a slip of its own besides',
    '71 -> 17',
    '71 -> 17; Orlund -> Arlund',
    { shared: 1, first: 0, second: 1, cut: 0, added: 0 },
  ],
  [
    'neighbouring words are one place',
    'sunken ferry -> burnt tanker',
    'sunken ferry -> burnt tanker',
    { shared: 1, first: 0, second: 0, cut: 0, added: 0 },
  ],
  [
    'what is cut in both says nothing',
    'thanked the divers  -> ',
    'thanked the divers  -> ',
    { shared: 0, first: 0, second: 0, cut: 0, added: 0 },
  ],
  [
    'what one lacks and the other has, it has not from that one',
    ' Mayor Hedda Quist thanked the divers on Sunday. -> ',
    '71 -> 17',
    { shared: 0, first: 1, second: 1, cut: 1, added: 0 },
  ],
  [
    'nor a rule of style',
    '71 -> seventy-one',
    '71 -> seventy-one',
    { shared: 0, first: 0, second: 0, cut: 0, added: 0 },
  ],
  [
    'a small word between changed ones does not part them',
    'raised 71 crates from the -> hauled 71 boxes off the',
    'raised 71 crates from the -> hauled 71 boxes off the',
    { shared: 2, first: 0, second: 0, cut: 0, added: 0 },
  ],
  [
    'nor are moved words new',
    'Mayor Hedda Quist thanked -> Hedda Quist, mayor, thanked',
    'Mayor Hedda Quist thanked -> Hedda Quist, mayor, thanked',
    { shared: 0, first: 0, second: 0, cut: 0, added: 0 },
  ],
  [
    'nor the day of publication',
    'on Sunday -> yesterday',
    'on Sunday -> yesterday',
    { shared: 0, first: 0, second: 0, cut: 0, added: 0 },
  ],
  ['another day is', 'Sunday -> Monday', 'Sunday -> Monday', { shared: 1, first: 0, second: 0, cut: 0, added: 0 }],
  ['nor a small word', 'from -> off', 'from -> off', { shared: 0, first: 0, second: 0, cut: 0, added: 0 }],
])('%s', (_, x, y, expected) => {
  const edited = (edits: string) =>
    edits.split('; ').reduce((text, edit) => text.replace(...(edit.split(' -> ') as [string, string])), ROOT);
  expect(counted(edited(x), edited(y))).toEqual(expected);
});

test('a passage that the root has not was added by one of the two', () => {
  const added = ' A crane driver called the harbour police twice.';
  expect(counted(ROOT + added, ROOT + added)).toMatchObject({ shared: 0, added: 1 });
  expect(counted(ROOT + added, ROOT)).toMatchObject({ shared: 0, added: 0 });
});

test('an addition alone may be from a source of both; with a slip in common it was handed on', () => {
  expect(isHandedOn({ shared: 0, added: 2, first: 0 })).toBe(false);
  expect(isHandedOn({ shared: 1, added: 1, first: 0 })).toBe(true);
  expect(isHandedOn({ shared: 1, added: 1, first: 1 })).toBe(false);
});
