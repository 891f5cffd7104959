import { CLOCK_WORDS, DATE_FILLERS, MODIFIED_WORDS, MONTHS, PUBLISHED_WORDS, WEEKDAYS } from '../data/calendar.ts';
import { wordsOf } from './block.ts';

const MONTH_NUMBERS = new Map(MONTHS.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));

export interface DateLine {
  /** ISO 8601 date; null where the line gives none, or one that can be read in two ways (3/4/2020). */
  readonly date: string | null;
  readonly kind: 'published' | 'modified';
  /** It says "updated", "posted" …, or has both date and time, so that it is no heading of a chronicle ("9:15 p.m."). */
  readonly certain: boolean;
}

const NUMBER = /^\d{1,4}(?:st|nd|rd|th)?$/;
const CLOCK = /^\d{1,2}(?:[:.]\d{2}){1,2}(?:am|pm|a\.m\.?|p\.m\.?|z|h)?$|^\d{1,2}(?:am|pm|h)$/;
const NUMERIC_DATE = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:t\d{2}:\d{2}.*)?$/;

/** What a block says that holds a date or time and nothing else ("Updated 3:14 pm, June 3, 2020"); null for any other. */
export function readDateLine(text: string): DateLine | null {
  if (text.length > 120 || !/\d/.test(text)) return null;
  const first = /^\p{L}+(?=\s)/u.exec(text)?.[0].toLowerCase();
  if (first !== undefined && !isDateWord(first)) return null;
  const words = wordsOf(text.toLowerCase().replace(/[()|•·,;]|[-–—](?=\s)|:(?=\s|$)/g, ' '));
  let telling = 0;
  let certain = false;
  let clock = false;
  let kind: DateLine['kind'] = 'published';
  for (const written of words) {
    const word = written.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, '');
    if (word === '') continue;
    const bare = word.replace(/\.$/, '');
    if (MODIFIED_WORDS.has(bare)) [kind, certain] = ['modified', true];
    else if (PUBLISHED_WORDS.has(bare)) certain = true;
    else if (CLOCK.test(word)) clock = true;
    else if (MONTH_NUMBERS.has(bare) || WEEKDAYS.has(bare) || NUMERIC_DATE.test(word)) telling++;
    else if (bare === 'ago' || bare === 'read') telling++;
    else if (!NUMBER.test(bare) && !CLOCK_WORDS.has(word) && !CLOCK_WORDS.has(bare) && !DATE_FILLERS.has(bare))
      return null;
  }
  if (telling === 0 && !certain && !clock) return null;
  const both = clock && telling > 0;
  return { date: isoDate(text), kind, certain: certain || both || /\b(?:ago|read)\b/i.test(text) };
}

/** A word that a line of nothing but a date and time may hold. */
const isDateWord = (word: string): boolean =>
  word === 'ago' ||
  word === 'read' ||
  MODIFIED_WORDS.has(word) ||
  PUBLISHED_WORDS.has(word) ||
  MONTH_NUMBERS.has(word) ||
  WEEKDAYS.has(word) ||
  CLOCK_WORDS.has(word) ||
  DATE_FILLERS.has(word);

/** The first date in a text as `YYYY-MM-DD`; null where there is none that can be read in one way only. */
export function isoDate(text: string): string | null {
  const lower = text.toLowerCase();
  const iso = /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(lower);
  if (iso) return valid(+iso[1]!, +iso[2]!, +iso[3]!);
  const american = /\b(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/u.exec(lower);
  if (american && MONTH_NUMBERS.has(american[1]!))
    return valid(+american[3]!, MONTH_NUMBERS.get(american[1]!)!, +american[2]!);
  const british = /\b(\d{1,2})(?:st|nd|rd|th)? (?:of )?(\p{L}{3,9})\.?,? (\d{4})\b/u.exec(lower);
  if (british && MONTH_NUMBERS.has(british[2]!))
    return valid(+british[3]!, MONTH_NUMBERS.get(british[2]!)!, +british[1]!);
  return null;
}

function valid(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
