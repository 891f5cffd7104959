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

const GULLS_A = `Shopkeepers take back the fish market of Hollin

By Una Braddan

HOLLIN - The town of Hollin will leave 12 stalls of its fish market open until October, its harbour office said on Friday after a sit-in by 40 shopkeepers.

Harbour master Olle Frisk said the closing of stalls had begun two months too early this year. "We read the tables of the auditor and not the faces of the customers," he said.

The shopkeepers had put 17 carts before the harbour office on Wednesday. They left when a judge declined to have them removed.

A guard costs the town 700 marks a day, and three were hired until June. Frisk would not say who pays for the days on which they sit idle.`;

const GULLS_B = `Town gives way over fish stalls

Hollin town has dropped the closing of 21 stalls until winter, harbour master Olle Frisk told the Echo.

"We read the tables of the auditor, not the faces of the customers," Frisk said. He called the early closing a mistake.

About forty keepers of shops had blocked the harbour office with 17 carts since Wednesday, and a court refused to clear the quay.

The three hired guards cost 700 marks a day. The town will pay for them until June, Frisk said.`;

test('two short reports of one event, with its figures and one quotation, are no copy of each other', () => {
  expect(verdict(GULLS_A, GULLS_B)).toBe('cannot-tell');
});

test('what cannot be told has its reason and places', () => {
  const [pair] = compare([
    { id: 'a', text: GULLS_A },
    { id: 'b', text: GULLS_B },
  ]).descent.pairs;
  expect(pair!.reasons[0]!.says).toMatch(/^The same in one order, but in few sentences/);
  expect(pair!.reasons[0]!.evidence.length).toBeGreaterThan(3);
});

test('that one holds the other is too little to hold a line', () => {
  const whole = GULLS_A.replace('By Una Braddan\n\n', '');
  const part = whole.slice(0, whole.indexOf('\n\nA guard'));
  const edges = (a: string) =>
    compare([
      { id: 'a', text: a },
      { id: 'b', text: part },
    ]).descent.edges.map((e) => `${e.from}>${e.to} ${e.direction.map((d) => d.kind)} ${e.verdict}`);
  expect(edges(whole)).toEqual(['A>B asymmetry cannot-tell']);
  expect(edges(GULLS_A)).toEqual(['A>B asymmetry,stated held']);
});
