import { expect, test } from 'vitest';
import { compare } from '../../src/index.ts';

const report = (
  dead: string,
) => `The fire service said ${dead} people were killed when a train hit a lorry near Orsk on Monday.

The lorry had stopped on the tracks because its engine failed, the driver told police.

Mayor Ilse Tarn said the crossing would stay closed until the inquiry ends.`;

const verdictOfToll = (...tellings: { id: string; text: string; outlet?: string; published?: string }[]) =>
  compare(tellings).figures.find((f) => f.readings.some((r) => r.unit === 'people'))?.verdict;

const FIRST = { id: 'a-first', text: report('four'), outlet: 'Orsk Herald', published: '2031-02-03T09:00:00Z' };
const SECOND = { id: 'b-second', text: report('seven'), outlet: 'Orsk Herald', published: '2031-02-03T18:00:00Z' };

test('a toll that the outlet itself brings up to date is updated', () => {
  expect(verdictOfToll(FIRST, SECOND)).toBe('updated');
});

test('the same digits in another order are a slip, also in a text that shares most sentences', () => {
  const slip = (dead: string, id: string) => ({ id, text: report(dead) });
  expect(verdictOfToll(slip('71', 'a-first'), slip('73', 'b-second'))).toBe('updated');
  expect(verdictOfToll(slip('71', 'a-first'), slip('17', 'b-second'))).toBe('differ');
});

test('it stays so where a third telling has the old toll', () => {
  expect(verdictOfToll(FIRST, SECOND, { id: 'c-copy', text: report('four'), outlet: 'Tarn Valley News' })).toBe(
    'updated',
  );
});

test('two outlets that never had the other’s toll differ', () => {
  const other = { id: 'c-other', text: report('nine'), outlet: 'Tarn Valley News' };
  expect(verdictOfToll({ id: FIRST.id, text: FIRST.text, outlet: FIRST.outlet }, other)).toBe('differ');
});

const toll = (dead: string, hurt: string, trains: string) => `${report(dead)}

Doctors in Orsk treated ${hurt} people who were injured in the crash.

The railway said ${trains} trains were cancelled because of the crash near Orsk.`;

const verdictOfUnit = (unit: string, hurt: string, trains: string) =>
  compare([
    { id: 'a-first', outlet: 'Orsk Herald', text: toll('four', '20', 'forty') },
    {
      id: 'b-second',
      outlet: 'Tarn Valley News',
      text: toll('seven', hurt, trains).replace('said seven', 'said the toll rose to seven'),
    },
  ])
    .figures.filter((f) => f.readings.some((r) => r.unit === unit))
    .map((f) => f.verdict);

test('where one count shows that a telling is a later state, other counts that changed do not contradict', () => {
  expect(verdictOfUnit('people', '30', 'forty')).toEqual(['updated', 'updated']);
  expect(verdictOfUnit('trains', '30', 'seventy')).toEqual(['updated']);
});

test('a count that fell where the toll rose differs', () => {
  expect(verdictOfUnit('trains', '30', 'ten')).toEqual(['differ']);
});

test('what does not grow is not brought up to date without a word: a line closed for five days, or six', () => {
  const closed = (days: string, id: string) => ({
    id,
    text: report('four').replace('until the inquiry ends', `for ${days} days`),
  });
  const [found] = compare([closed('five', 'a'), closed('six', 'b')]).figures.filter((f) =>
    f.readings.some((r) => r.unit === 'days'),
  );
  expect(found!.verdict).toBe('differ');
});
