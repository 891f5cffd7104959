import { pattern } from '../../../text/pattern.ts';
import { BARE_NUMBER, NUMBER, TO } from '../number.ts';
import type { Reading } from '../quantity.ts';
import { type AmountReader, END, measured, numberAnd, numberAndSign } from './reader.ts';

const AGE = [
  pattern(String.raw`(?<a>${NUMBER})[-\s](?<unit>year|month|week|day)s?[-\s]olds?${END}`, 'y'),
  pattern(String.raw`(?<=\b(?:aged|age)\s)(?<a>${NUMBER})(?:${TO}(?<b>${BARE_NUMBER}))?${END}`, 'y'),
  pattern(String.raw`(?<=\p{Lu}[\p{L}'’-]+,\s)(?<a>[1-9]\d?|1[01]\d)(?=,(?!\d)|\sand\s|\.|;)`, 'y'),
  pattern(String.raw`(?<=\b(?:boy|girl|man|woman|child|son|daughter|baby|toddler)\sof\s)(?<a>${NUMBER})${END}`, 'y'),
  pattern(String.raw`(?<=\bwho\s(?:is|was|turns|turned)\s)(?<a>[1-9]\d|1[01]\d)(?=[,.;])`, 'y'),
];
const LIFE_DECADE = pattern(
  String.raw`(?:in\s)?(?:his|her|their)\s(?:early\s|mid-?\s?|late\s)?(?<decade>[2-9]0)s(?![\p{L}\p{N}])`,
  'g',
);
const UNIT_YEARS: Readonly<Record<string, number>> = { year: 1, month: 1 / 12, week: 7 / 365.2425, day: 1 / 365.2425 };

/** "In their 70s". */
function lifeDecade(m: RegExpMatchArray): Reading {
  const low = Number(m.groups!['decade']);
  return { value: low, unit: 'years old', family: 'age', low, high: low + 9, step: 10 };
}

const years = (m: RegExpMatchArray): Reading | null => measured(m, 'years old', 'age', 1);

/** Ages of people and things. */
export const AGES: readonly AmountReader[] = [
  {
    source: AGE[0]!,
    needs: numberAnd('old', 'olds'),
    read: (m) => {
      const unit = m.groups!['unit']!.toLowerCase();
      return measured(m, `${unit}s old`, 'age', UNIT_YEARS[unit]!);
    },
  },
  { source: AGE[1]!, needs: numberAnd('aged', 'age'), read: years },
  { source: AGE[2]!, cased: true, needs: ({ digits }) => digits, read: years },
  {
    source: AGE[3]!,
    needs: numberAnd(...'boy girl man woman child son daughter baby toddler'.split(' ')),
    read: years,
  },
  { source: AGE[4]!, needs: numberAnd('who'), read: years },
  { source: LIFE_DECADE, cased: true, needs: numberAndSign(/\d0s/), read: lifeDecade },
];
