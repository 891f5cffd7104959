import { expect, test } from 'vitest';
import { align } from '../../src/collate/align.ts';
import { settle } from '../../src/defaults.ts';
import { toldAlike } from '../../src/descent/told-alike.ts';
import { reading } from '../support/read.ts';

const told = (a: string, b: string): number => {
  const { tellings, pairs } = align([reading(a, 'A'), reading(b, 'B')], settle());
  return toldAlike(
    pairs.filter((p) => p.relation !== 'echo'),
    tellings[0]!,
    tellings[1]!,
  );
};

const DYKE = 'The dyke at Orsk gave way shortly after midnight on Sunday.';
const PUMPS = 'Fourteen pumps of the Hollin fire brigade worked until noon.';
const QUOTE = '“We will build the dyke again before winter,” said mayor Una Braddan.';

test.each([
  ['sentences that both tell', `${DYKE} ${PUMPS}`, `${DYKE} ${PUMPS}`, 2],
  ['a quotation that both heard counts for nothing', `${DYKE} ${QUOTE}`, `${DYKE} ${QUOTE}`, 1],
  [
    'a quotation put in other words does',
    `${DYKE} ${QUOTE}`,
    `${DYKE} “We shall raise the dyke anew by winter,” said mayor Una Braddan.`,
    2,
  ],
  [
    'what one tells in two sentences is one',
    'The dyke at Orsk gave way after midnight, and fourteen pumps of the Hollin fire brigade worked until noon.',
    'The dyke at Orsk gave way after midnight. Fourteen pumps of the Hollin fire brigade worked until noon.',
    1,
  ],
])('%s', (_, a, b, count) => {
  expect(told(a, b)).toBe(count);
});
