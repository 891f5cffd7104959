import { expect, test } from 'vitest';
import { compare } from '../../src/index.ts';

const verdict = (a: string, b: string) =>
  compare([
    { id: 'a', text: a },
    { id: 'b', text: b },
  ]).descent.verdict;

const FERRY = `The ferry Norrline will stay in the port of Orsk until Monday because one of its engines burst into flames on the way from Hollin.

Nobody on board was hurt, the harbour office said. The crew put the fire out with foam before the fire boat arrived.

About 300 passengers spent the night in a school gym and went on by bus in the morning.`;

const COUNCIL = `The council of Tarnow voted to sell the old brewery to a builder of flats, although 900 people had signed a letter against it.

Members of the opposition left the room before the vote. They said the price was a gift, and the town would regret it for decades.

The builder plans 64 flats and a nursery, and has promised to keep the tall chimney.`;

test('a sentence or two is too little to tell', () => {
  expect(verdict('A ferry stays in port.', 'The mayor wrote a book.')).toBe('cannot-tell');
});

test('two events are unrelated', () => {
  expect(verdict(FERRY, COUNCIL)).toBe('unrelated');
});

test('the same text twice is one text', () => {
  expect(verdict(FERRY, FERRY)).toBe('copy');
});
