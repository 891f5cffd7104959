import { DECADE_WORDS, MONTHS, NEAR_DAYS, WEEKDAYS, WHICH } from '../../data/date-words.ts';
import { CARDINALS, DENOMINATORS, ORDINALS, SCALES, VAGUE } from '../../data/number-words.ts';
import { anyOf } from '../../text/any-of.ts';
import { pattern } from '../../text/pattern.ts';

/** What a sentence holds, read once: a pattern that cannot match without one of these is not tried. */
export interface Clues {
  /** The sentence, with the "and" of "between 30 and 40" written `RANGE_AND`. */
  readonly text: string;
  /** The same in lower case, each character in its place. */
  readonly lower: string;
  readonly digits: boolean;
  /** Digits, or a word that is part of a number. */
  readonly numbers: boolean;
  /** Where a number may begin. */
  readonly starts: readonly number[];
  /** Every run of Latin letters, in lower case. */
  readonly words: ReadonlySet<string>;
}

/** Words that numbers in words are made of. */
const NUMBER_WORDS = wordsOf([
  ...Object.keys(CARDINALS),
  ...Object.keys(SCALES),
  ...Object.keys(DENOMINATORS),
  ...Object.keys(ORDINALS.ones),
  ...Object.keys(VAGUE).map((phrase) => phrase.split(' ').at(-1)!),
]);
/** Words without which no date in words is told. */
const DATE_WORDS = wordsOf([
  ...MONTHS.flat(),
  ...WEEKDAYS,
  ...NEAR_DAYS,
  ...Object.keys(WHICH),
  ...Object.keys(DECADE_WORDS),
  'century',
]);
/** Amounts of one, without a number: "a decade", "noon". */
const LONE_WORDS = wordsOf([
  'decade',
  'century',
  'year',
  'month',
  'fortnight',
  'week',
  'day',
  'hour',
  'noon',
  'midday',
  'midnight',
]);

const NUMBER_START = pattern(
  String.raw`(?<![\p{L}\p{N}])(?:[\d½¼¾]|\.\d|an?[-\s](?:few|quarter|${Object.keys(SCALES).join('|')})|(?:half|${[
    ...Object.keys(CARDINALS),
    ...Object.keys(VAGUE).map((phrase) => phrase.split(' ')[0]!),
  ]
    .filter((word) => word !== 'a')
    .join('|')})(?![a-z]))`,
  'g',
);

/** Matches of a pattern; one that is sticky begins with a number and is tried only where one may begin. */
export function* matchesOf(
  source: RegExp,
  text: string,
  { starts }: Clues,
): Generator<RegExpMatchArray & { index: number }> {
  if (!source.sticky) return yield* text.matchAll(source) as Iterable<RegExpMatchArray & { index: number }>;
  let end = 0;
  for (const start of starts) {
    if (start < end) continue;
    source.lastIndex = start;
    const m = source.exec(text);
    if (!m) continue;
    end = start + m[0].length;
    yield m;
  }
}

/** Stands for the "and" that makes a range: as long as the word, and part of no number ("two and a half"). */
export const RANGE_AND = '–––';
const FIRST = `(?:[£$€]?\\d|(?:${Object.keys(CARDINALS).join('|')})(?![a-z]))`;
const BETWEEN = new RegExp(`(?<=\\bbetween\\s${FIRST}[^\\s,;]*(?:\\s[a-z%.]+){0,2}\\s)and(?=\\s${FIRST})`, 'g');

export function cluesOf(text: string): Clues {
  let lower = lowered(text);
  const words = new Set(lower.match(/[a-z]+/g));
  const digits = /[\d½¼¾]/.test(text);
  const numbers = digits || anyOf(words, NUMBER_WORDS);
  const starts = numbers ? Array.from(lower.matchAll(NUMBER_START), (m) => m.index) : [];
  if (!numbers || !words.has('between')) return { text, lower, digits, numbers, starts, words };
  let marked = text;
  for (const m of lower.matchAll(BETWEEN)) {
    const cut = (whole: string): string =>
      whole.slice(0, m.index) + RANGE_AND + whole.slice(m.index + RANGE_AND.length);
    [marked, lower] = [cut(marked), cut(lower)];
  }
  return { text: marked, lower, digits, numbers, starts, words };
}

/** Whether a sentence may hold a figure at all. */
export const mayHoldFigures = ({ numbers, words }: Clues): boolean =>
  numbers || anyOf(words, DATE_WORDS) || anyOf(words, LONE_WORDS);

/** The last run of Latin letters of each word or phrase, in lower case: what a sentence must hold where it holds the phrase. */
export function wordsOf(phrases: readonly string[]): Set<string> {
  return new Set(
    phrases.flatMap(
      (phrase) =>
        phrase
          .toLowerCase()
          .match(/[a-z]+/g)
          ?.at(-1) ?? [],
    ),
  );
}

/** A few capitals ("İ") are longer in lower case: such a character stays as it is, so that offsets hold. */
function lowered(text: string): string {
  const whole = text.toLowerCase();
  if (whole.length === text.length) return whole;
  return Array.from(text, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('');
}
