import { BARE_PLURALS, PEOPLE_ADJECTIVES, PERSON_NOUNS } from '../../data/counted-nouns.ts';
import { FUNCTION_WORDS } from '../../data/phrase-ends.ts';
import type { Span } from '../../model/span.ts';
import { pattern } from '../../text/pattern.ts';
import { matchesOf } from './clues.ts';
import { BARE_NUMBER, NUMBER, readNumber, type StatedNumber, TO } from './number.ts';
import type { Found, Recognizer } from './quantity.ts';

const COUNT = pattern(
  String.raw`(?<a>${NUMBER})(?<plus>\+|-plus)?(?:(?<!(?:1[5-9]|20)\d\d)${TO}(?<b>${BARE_NUMBER})(?![\p{L}\p{N}]))?(?:\sof(?:\s(?:the|its|their|his|her|those|these))?(?=\s\p{L}))?`,
  'y',
);
const NEXT_WORD = pattern(
  String.raw`^(?:[-\s](?:more\s|other\s|additional\s|extra\s|further\s|separate\s|different\s)?|\s[“"‘'])(?<word>[\p{L}][\p{L}\p{N}'’.-]*)`,
);
const OF_LAST = pattern(String.raw`\sof(?:\s\p{Ll}+)?$`);
const OF_THEM = pattern(String.raw`^\sof\s(?:them|those|whom)(?!\p{L})`);
const WHAT_BEFELL = pattern(
  String.raw`^\s(?:others?|more|people)?\s?(?:were|was|are|have been|had been|remain(?:ed)?|dead|injured|wounded|killed|arrested|missing)(?!\p{L})`,
);
/** "Thousands marched": a vague number stands for people where a verb follows. */
const DO_SOMETHING = pattern(
  String.raw`^\s(?:more\s)?(?:were|are|have|had|took|fled|left|stood|lost|came|went|ran|\p{Ll}{2,}ed)\s`,
);
const HYPHENED = pattern(String.raw`^[-–]\p{L}`);
const [TITLED, CAPITAL, SMALL] = [
  pattern(String.raw`^\p{Lu}\p{Ll}`),
  pattern(String.raw`^\p{Lu}`),
  pattern(String.raw`\p{Ll}`),
];
const plurals = new Set(BARE_PLURALS.map((w) => w.toLowerCase()));
const persons = new Set(PERSON_NOUNS);
const adjectives = new Set(PEOPLE_ADJECTIVES);
/** Singular nouns in -s, and other words that look like a plural and are none. */
const NO_PLURAL =
  /(?:ss|us|is|['’]s|ous)$|^(?:was|has|does|says|always|perhaps|towards|besides|news|physics|politics|economics|mathematics|gas|bus|lens|afterwards|upwards|across|less|unless|whereas|yes|its|his|this|as)$/;

/** Numbers that count things, with the noun they count, and bare numbers. */
export const counts: Recognizer = {
  name: 'counts',
  *find(text, clues) {
    if (!clues.numbers) return;
    for (const m of matchesOf(COUNT, clues.lower, clues)) {
      const made = count(text, m);
      if (made) yield made;
    }
  },
};

function count(text: string, m: RegExpMatchArray): Found | null {
  const first = readNumber(m.groups!['a']!);
  const last = m.groups!['b'] ? readNumber(m.groups!['b']) : null;
  if (!first) return null;
  const start = m.index ?? 0;
  const numberEnd = start + m[0].replace(OF_LAST, '').length;
  if (last && /\sto\s/.test(m[0]) && first.value > last.value && last.value < 1000) return outcome(m, first, last);
  const noun = countedNoun(text, start + m[0].length, first.value === 1);
  if (!noun && !standsAlone(text, start, numberEnd, first)) return null;
  if (noun && isName(text, start, text.slice(start, start + m[0].length), noun)) return null;
  if (isNumbered(text, start, numberEnd, noun)) return null;
  const hyphened = text[numberEnd] === '-';
  if (!hyphened && isInPassing(text, start, numberEnd, first, noun)) return null;
  const reading = last
    ? range(first, last)
    : { value: first.value, low: first.low, high: first.high, step: first.step, scaled: first.scaled };
  const unit = noun
    ? text
        .slice(noun.head.start, noun.head.end)
        .toLowerCase()
        .replace(/['’]s?$/, '')
    : 'count';
  return {
    start,
    end: noun ? noun.head.end : numberEnd,
    reading: {
      ...reading,
      ...(m.groups!['plus'] ? { bend: 'above' as const } : {}),
      unit,
      family: 'count',
      ...(noun ? { of: noun.phrase, head: unit } : {}),
    },
  };
}

/** "Voted seven to five", "won 4 to 2": the larger number first makes it a result. */
function outcome(m: RegExpMatchArray, { value: left }: StatedNumber, { value: right }: StatedNumber): Found {
  const reading = {
    value: `${left}–${right}`,
    unit: 'score',
    family: 'score',
    low: left,
    high: right,
    step: 1,
  } as const;
  return { start: m.index!, end: m.index! + m[0].length, reading };
}

const range = (first: StatedNumber, last: StatedNumber) => ({
  value: `${first.value}–${last.value}`,
  low: Math.min(first.low, last.low),
  high: Math.max(first.high, last.high),
  step: last.step,
});

interface Noun {
  readonly phrase: Span;
  readonly head: Span;
}

/** The noun after a number: the first plural within five words, and a plural right behind it ("police officers"). */
function countedNoun(text: string, from: number, singular: boolean): Noun | null {
  let at = from;
  let begin = -1;
  let head: Span | null = null;
  const hyphened = text[from] === '-';
  for (let i = 0; i < 5; i++) {
    const m = NEXT_WORD.exec(text.slice(at));
    if (!m) break;
    const word = m.groups!['word']!.replace(/[.'’-]+$/, '');
    const start = at + m[0].length - m.groups!['word']!.length;
    const end = start + word.length;
    const norm = word.toLowerCase();
    if (FUNCTION_WORDS.has(norm)) break;
    if (begin < 0) begin = start;
    const counted =
      isPlural(norm) ||
      (!head && adjectives.has(norm)) ||
      ((singular || hyphened) && persons.has(norm)) ||
      (hyphened && i === 0);
    if (counted && !(head && adjectives.has(norm))) head = { start, end };
    else if (head) break;
    at = start + word.length;
    if (text.slice(at, start + m.groups!['word']!.length)) break;
    if (hyphened && i === 0) break;
  }
  return head && begin >= 0 ? { phrase: { start: begin, end: head.end }, head } : null;
}

const isPlural = (norm: string): boolean =>
  plurals.has(norm) || (/s$/.test(norm) && norm.length > 3 && !NO_PLURAL.test(norm)) || /[^aeiou]ies$/.test(norm);

const HEDGED =
  /\b(?:about|around|nearly|almost|at least|more than|fewer than|less than|under|over|up to|as many as)\s$/i;

/** A number without a noun is a figure in digits, with a scale, or where the clause tells what is counted ("12 were killed"). */
function standsAlone(text: string, start: number, end: number, number: StatedNumber): boolean {
  const after = text.slice(end);
  if (WHAT_BEFELL.test(after)) return number.value > 1 || !number.plainWord;
  if (number.plainWord) return number.value > 1 && (OF_THEM.test(after) || HEDGED.test(text.slice(0, start)));
  if (HYPHENED.test(after)) return false;
  if (number.low < number.high) return DO_SOMETHING.test(after);
  const digits = /\d/.test(text.slice(start, end));
  return digits
    ? number.value >= 2 && !/^\s?[)\]]/.test(after)
    : /million|billion|trillion|thousand|hundred/i.test(text.slice(start, end)) && number.low === number.high;
}

/** "Nine Inch Nails", "the Four Tops": a capitalised number word before a capitalised word is a name, but at the beginning of the sentence. */
function isName(text: string, start: number, number: string, noun: Noun): boolean {
  const titled = TITLED.test(number) && CAPITAL.test(text.slice(noun.phrase.start));
  return titled && start > 0 && SMALL.test(text.slice(0, start));
}

const NAME_BEFORE = pattern(String.raw`(\p{Lu}[\p{L}’'-]*)\s$`);

/** "Heron 3 rocket", "Studio 54": digits after a capitalised word that count nothing right behind them are part of a name. */
function isNumbered(text: string, start: number, end: number, noun: Noun | null): boolean {
  const before = NAME_BEFORE.exec(text.slice(0, start))?.[1];
  if (!before || !/^\d{1,4}(?:\.\d)?$/.test(text.slice(start, end)) || FUNCTION_WORDS.has(before.toLowerCase()))
    return false;
  if (HEDGED.test(`${before} `) || /^(?:Some|An|Roughly|Exactly|Just|Another|Nearly|Almost)$/.test(before))
    return false;
  return noun === null || noun.head.start > end + 1;
}

/** Two or three things just named, taken up again ("the two sides"), and "one": no figures. */
function isInPassing(text: string, start: number, end: number, number: StatedNumber, noun: Noun | null): boolean {
  if (!number.plainWord) return false;
  const before = text.slice(0, start);
  if (number.value <= 3 && /(?:\b(?:the|these|those|all|both|other|between)\s)$/i.test(before))
    return !/^\s(?:other|more|new|further|additional)\s/i.test(text.slice(end));
  if (number.value > 1) return false;
  const norm = noun ? text.slice(noun.head.start, noun.head.end).toLowerCase() : '';
  return number.value === 0 || !persons.has(norm);
}
