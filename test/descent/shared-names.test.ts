import { expect, test } from 'vitest';
import { sharedNames } from '../../src/descent/shared-names.ts';
import { reading } from '../support/read.ts';

const REPORT = reading(
  'A tannery burned down in Oskvelm on Wednesday, the mayor of Oskvelm, Tove Harnisk, said. / Flames reached the depot of Brinna Lines.',
);

test('a witness who names little but the rare place of a report is of kin', () => {
  const witness = reading(
    'We smelled it on Wednesday before we saw it. / In Oskvelm the bells rang all night, and nobody slept.',
  );
  expect(sharedNames(REPORT, witness)).toBeGreaterThan(0.5);
  expect(sharedNames(witness, REPORT)).toBe(sharedNames(REPORT, witness));
});

test('a day of the week alone is no kin', () => {
  expect(
    sharedNames(REPORT, reading('We smelled it on Wednesday before we saw it, and the bells of Dornhals rang.')),
  ).toBe(0);
});

test('where both name much, names alone tell nothing', () => {
  const towns = Array.from({ length: 20 }, (_, i) => `Zarnov${String.fromCharCode(97 + i)}k`).join(' and ');
  const list = reading(`The line from Oskvelm calls at ${towns}.`);
  expect(sharedNames(list, reading(`The ship from Oskvelm calls at ${towns.replaceAll('Z', 'B')}.`))).toBe(0);
});
