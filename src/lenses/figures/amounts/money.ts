import { CURRENCIES } from '../../../data/units.ts';
import { pattern } from '../../../text/pattern.ts';
import { BARE_NUMBER, TO } from '../number.ts';
import type { Reading } from '../quantity.ts';
import { type AmountReader, alternatives, END, either, measured, numberAnd, numberAndSign, RANGE } from './reader.ts';

const SIGNS = alternatives(CURRENCIES.flatMap((c) => c.signs)).toLowerCase();
const SIGN_CODE = new Map(CURRENCIES.flatMap((c) => c.signs.map((s) => [s.toLowerCase(), c.code] as const)));
const WORD_CODE = new Map(CURRENCIES.flatMap((c) => c.words.map((w) => [w.toLowerCase(), c.code] as const)));
const MONEY_WORDS = alternatives(CURRENCIES.flatMap((c) => c.words)).toLowerCase();
const MONEY = [
  pattern(
    String.raw`(?<![\p{L}\p{N}])(?<sign>${SIGNS})\s?(?<a>${BARE_NUMBER})(?:${TO}(?:[a-z]{0,3}[$€£¥₹₪₽₺₩])?(?<b>${BARE_NUMBER}))?${END}`,
    'g',
  ),
  pattern(String.raw`${RANGE}(?:[-\s]|\sof\s)(?<word>${MONEY_WORDS})${END}`, 'y'),
];

const MONEY_TALK =
  /£|\b(?:paid|pay|pays|paying|cost|costs|worth|price|prices|priced|fine|fined|raised|raise|earn|earned|wages?|salary|spent|spend|bill|tax|charged?|sold|sell|bought|buy|loan|debt|budget|compensation|stolen|grant|fund|funds|funding|prize|rent)\b/i;

function money(m: RegExpMatchArray, code: string | undefined): Reading | null {
  const read = code ? measured(m, code, 'money', 1) : null;
  // "215 pounds" is a weight unless the sentence is about money.
  if (read && /^pounds?$/i.test(m.groups!['word'] ?? '') && read.high < 1e5 && !MONEY_TALK.test(m.input!))
    return measured(m, 'lb', 'mass', 0.45359237);
  return read;
}

/** Amounts of money, by the sign before or the word after them. */
export const MONEY_AMOUNTS: readonly AmountReader[] = [
  {
    source: MONEY[0]!,
    needs: either(numberAnd(...CURRENCIES.flatMap((c) => c.signs)), numberAndSign(/[$€£¥₹₪₽₺₩]/)),
    read: (m) => money(m, SIGN_CODE.get(m.groups!['sign']!)),
  },
  {
    source: MONEY[1]!,
    needs: numberAnd(...CURRENCIES.flatMap((c) => c.words)),
    read: (m) => money(m, WORD_CODE.get(m.groups!['word']!.toLowerCase())),
  },
];
