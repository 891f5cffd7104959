import { expect, test } from 'vitest';
import { align } from '../../src/collate/align.ts';
import { settle } from '../../src/defaults.ts';
import { matterOf } from '../../src/descent/matter.ts';
import { reading } from '../support/read.ts';

const STORY =
  'The ferry Norrline stayed in the port of Orsk because an engine had burned. / Some 300 passengers slept in a school gym. / The harbour office said that nobody was hurt.';

const HOUSE = [
  'Sunset 16.20 and moonrise 19.45',
  'Puzzles are printed on weekdays, by popular demand, beside the recipes.',
  'Recipes arrive by post.',
];

/** The sentences that are left out of the second of two tellings. */
function asides(text: string): string[] {
  const tellings = [reading(STORY, 'A'), reading(text, 'B')];
  const collation = align(tellings, settle());
  return tellings[1]!.body.slice(matterOf(collation)[1]!.length).map((s) => tellings[1]!.text.slice(s.start, s.end));
}

test('what a house says for itself behind the story, from a line on that is no sentence', () => {
  expect(asides(`${STORY} / ${HOUSE.join(' / ')}`)).toEqual(HOUSE);
});

test('sentences of its own belong to the story', () => {
  expect(asides(`${STORY} / A sister vessel was chartered from Hollin.`)).toEqual([]);
});

test('a line in the words of the story belongs to it', () => {
  expect(asides(`${STORY} / More on the ferry Norrline and the harbour of Orsk`)).toEqual([]);
});

test('what stands before a sentence that both have is no end', () => {
  expect(asides(`Sunset 16.20 and moonrise 19.45 / ${STORY}`)).toEqual([]);
});

test('where nothing is aligned nothing is left out', () => {
  expect(asides('Bakers met in Tarnow. / They baked bread for a week. / Sunset 16.20 and moonrise 19.45')).toEqual([]);
});
