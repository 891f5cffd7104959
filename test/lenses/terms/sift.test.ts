import { expect, it } from 'vitest';
import { compareTellings } from '../../../src/compare.ts';
import { fromRecord } from '../../../src/readers/record.ts';

const tellings = [
  '“We have not found a buyer who would keep the furnaces burning,” said Odette Kvarn, boss of Halvorsen Glass.',
  '“We have not found a buyer who would keep the furnaces burning, unless the state steps in,” Odette Kvarn, chief of Halvorsen Glass, told reporters.',
].map((text, i) => fromRecord({ id: `t${i}`, text: `Glassworks to close\n\n${text}` }));

it('a verb and a noun with its article are no two words for one thing', () => {
  const told = compareTellings(tellings).terms.map(({ readings }) => readings.map(({ text }) => text).join(' | '));
  expect(told).toContain('boss | chief');
  expect(told.filter((pair) => pair.includes('state'))).toEqual([]);
});
