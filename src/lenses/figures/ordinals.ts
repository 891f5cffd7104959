import { DENOMINATORS, ORDINALS } from '../../data/number-words.ts';
import { FUNCTION_WORDS } from '../../data/phrase-ends.ts';
import { anyOf } from '../../text/any-of.ts';
import { pattern } from '../../text/pattern.ts';
import type { Found, Recognizer } from './quantity.ts';

const TENS = Object.keys(ORDINALS.tens).join('|');
const ONES = Object.keys(ORDINALS.ones).join('|');
const ORDINAL = pattern(
  String.raw`(?<![\p{L}\p{N}.,$€£-])(?:(?<digits>\d{1,3})(?:st|nd|rd|th)|(?:(?<tens>${TENS})-)?(?<ones>${ONES}))\s(?:(?:straight|consecutive|successive|full)\s)?(?<noun>\p{Ll}{3,})(?![\p{L}\p{N}]|-\p{L})`,
  'g',
);
const DIGITS = /\d(?:st|nd|rd|th)\s/;
const CAPITAL = pattern(String.raw`^\p{Lu}`);
const words = new Set([...Object.keys(ORDINALS.ones), ...Object.keys(ORDINALS.tens)]);
const times = new Set(ORDINALS.counted);
const fractions = new Set(Object.keys(DENOMINATORS));

/** Places in a row: "its third year", "a fifth straight night", "her ninth novel". */
export const ordinals: Recognizer = {
  name: 'ordinals',
  *find(text, clues) {
    if (!anyOf(clues.words, words) && !(clues.digits && DIGITS.test(clues.lower))) return;
    for (const m of clues.lower.matchAll(ORDINAL)) {
      const found = placeInRow(m, text);
      if (found) yield found;
    }
  },
};

/** The first and second are mostly no place in a row ("the first task", "a second chance"), and a third or fourth only of a span of time. */
const FIRST_SURE = 4;

function placeInRow(m: RegExpMatchArray, text: string): Found | null {
  const { digits, tens, ones, noun } = m.groups as { noun: string; [part: string]: string | undefined };
  const value = digits ? Number(digits) : (tens ? ORDINALS.tens[tens]! : 0) + ORDINALS.ones[ones!]!;
  const timed = times.has(noun);
  if (value < 2 || (value <= FIRST_SURE && !timed) || FUNCTION_WORDS.has(noun)) return null;
  const start = m.index!;
  const plural = /[^s]s$/.test(noun) || noun === 'people';
  if (plural || (ones && fractions.has(ones) && !timed && /\b(?:an?|one)\s$/i.test(text.slice(0, start)))) return null;
  // A capital makes it a name: "the Fifth Amendment", "the 9th Army".
  if (start > 0 && CAPITAL.test(text.slice(start))) return null;
  if (CAPITAL.test(text.slice(start + m[0].length - noun.length))) return null;
  const of = { start: start + m[0].length - noun.length, end: start + m[0].length };
  const reading = { value, unit: noun, family: 'order', low: value, high: value, step: 1, of, head: noun } as const;
  return { start, end: start + m[0].length, reading };
}
