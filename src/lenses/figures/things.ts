import { FUNCTION_WORDS } from '../../data/phrase-ends.ts';
import type { Span } from '../../model/span.ts';
import { pattern } from '../../text/pattern.ts';
import type { Found, Reading } from './quantity.ts';

const COMPOUND = pattern(String.raw`\d-\p{L}|^\p{L}+-\p{L}`);
const THING = pattern(
  String.raw`^(?:(?:[-\s]long)?\s(?:of\s(?:the\s|its\s|their\s|all\s|his\s|her\s)?)?)(?<thing>(?:[\p{L}][\p{L}'’-]*\s?){1,4})`,
);

/**
 * What an amount or a date belongs to, where the words join them: "45% of voters", "11-day strike", "last week’s vote", "the 2016 election".
 */
export function measuredThing(own: string, found: Found, reading: Reading): Span | null {
  const words = own.slice(found.start, found.end);
  const rest = own.slice(found.end);
  const year = reading.unit === 'year' && !/\b(?:in|since|by|until|from|to|of)\s$/i.test(own.slice(0, found.start));
  const joined = /^\sof\s/.test(rest) || COMPOUND.test(words) || /['’]s?$/.test(words) || year;
  const m = joined ? THING.exec(rest) : null;
  if (!m) return null;
  const start = found.end + m[0].length - m.groups!['thing']!.length;
  let last = start;
  for (const word of m.groups!['thing']!.matchAll(/\S+/g)) {
    if (FUNCTION_WORDS.has(word[0].toLowerCase()) || (last > start && VERBAL.test(word[0]))) break;
    last = start + word.index + word[0].length;
  }
  return last > start ? { start, end: last } : null;
}

const NUMBER_OF = pattern(
  String.raw`(?:number|total|tally|count)\sof\s(?:the\s)?(?<thing>(?:[\p{L}’'-]+\s){0,2}?[\p{L}’'-]*(?:s|people|men|women|children))\s[^,;:]*$`,
  'i',
);

/** "The number of homes destroyed climbed to 80": what a bare number counts, told before it. */
export function thingNumbered(own: string, found: Found, limits: Span): Span | null {
  const m = NUMBER_OF.exec(own.slice(limits.start, found.start));
  if (!m) return null;
  const start = limits.start + m.index + m[0].indexOf(m.groups!['thing']!);
  return { start, end: start + m.groups!['thing']!.length };
}

/** Behind a noun a form in -ed or -ing tells what it does. */
const VERBAL = /..(?:ed|ing)$/;

/** The noun of a thing's words, in lower case. */
export const lastWord = (own: string, span: Span): string =>
  own.slice(span.start, span.end).split(/\s+/).at(-1)!.toLowerCase();
