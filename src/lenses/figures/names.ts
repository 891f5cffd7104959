import {
  FILED_UNDER,
  NUMBER_IDIOMS,
  NUMBERED_IN_SMALL,
  NUMBERED_NAMES,
  TELEPHONING,
} from '../../data/numbered-names.ts';
import { anyOf } from '../../text/any-of.ts';
import { pattern } from '../../text/pattern.ts';
import { wordsOf } from './clues.ts';
import type { Found, Recognizer } from './quantity.ts';

const literal = (s: string): string => s.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const IDIOM = pattern(`(?<![\\p{L}\\p{N}])(?:${NUMBER_IDIOMS.map(literal).join('|')})(?![\\p{L}\\p{N}])`, 'g');
const NAMED = pattern(
  String.raw`(?<![\p{L}\p{N}])(?:${NUMBERED_NAMES.map((n) => literal(n[0]!.toUpperCase() + n.slice(1))).join('|')})s?(?:\.?\s|[-‐‑–.]|)#?(?:\d+(?:[-.,]\d+)*[A-Za-z]?|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)(?![\p{L}\p{N}])`,
  'g',
);
const NAMED_IN_SMALL = pattern(
  String.raw`(?<![\p{L}\p{N}])(?:${NUMBERED_IN_SMALL.map(literal).join('|')})s?\s\d+[a-z]?(?![\p{L}\p{N}]|[.,]\d)`,
  'g',
);
/** "2. Boil the lentils": the number of a list stands before what it numbers. */
const LISTED = pattern(String.raw`^\s*\(?\d{1,2}[.)](?=\s+\p{Lu}|\s*$)`, 'g');
/** Codes in which letters and digits are one word or joined by a hyphen: "G7", "A380", "F-16", "747-400", "MH370", "H5N1". */
const CODE = pattern(
  String.raw`(?<![\p{L}\p{N}$€£])(?:\p{Lu}{1,5}[-‐‑]?\d+[\p{L}\d]*(?:[-.]\d+)*|\p{Lu}[\p{L}]*[-‐‑]\d+|\d+[-‐‑]\p{Lu}(?![\p{L}])|[a-z]+\d+|\d{3}-\d{3}|\p{Lu}\d\p{Lu}\d?)(?![\p{L}\p{N}])`,
  'g',
);
/** Telephone numbers, addresses on the net, versions, account numbers. */
const TECHNICAL = pattern(
  String.raw`https?:\/\/\S+|www\.\S+|\S+@\S+|(?<![\p{L}\p{N}])(?:\+?\d{1,3}[ -])?\(?\d{2,5}\)?[ -]\d{3,4}[ -]\d{3,4}(?!\d)|(?<![\d.,:])0\d{2,4}(?:[ -]\d{3,8})+(?!\d)|(?<![\d.,:])0\d{4,10}(?!\d)|(?<![\d.])\d+(?:\.\d+){2,}(?![\d])|#\d+`,
  'g',
);
/** "incident 12" of 4 May, "quoting reference 7/31", "crime number 90210" */
const FILED = pattern(
  String.raw`(?:(?<![\p{L}\p{N}])quoting\s(?:\p{L}+\s){0,3}|(?<![\p{L}\p{N}])(?:(?:incident|reference|ref)\s|(?:${FILED_UNDER.join('|')})\s(?:number|no\.?|reference|ref\.?)\s(?:number\s)?))\d[\d\/-]*(?![\p{L}\p{N}])`,
  'g',
);
/** "call 101,", "ring them on 1234." */
const CALLED = pattern(
  String.raw`(?<![\p{L}\p{N}])(?:${TELEPHONING.join('|')})\s(?:\p{L}+\s){0,4}?(?:on\s)?\d{3,6}(?=[,;)”"’]|\.?\s*$|\s(?:or|quoting|with|if)(?!\p{L}))`,
  'g',
);
/** "the number 9 bus": what goes by a number. */
const CALLED_NUMBER = pattern(
  String.raw`(?<![\p{L}\p{N}])the\s(?:number|no\.)\s\d{1,3}[a-z]?\s(?=\p{Ll})(?!(?:times|per|percent|of|in|and|is|was|to|a)(?!\p{L}))`,
  'g',
);
/** A capitalised word, then digits and nothing that they could count: "Windows 10," "Studio 54 said". */
const AFTER_NAME = pattern(
  String.raw`(?<=[\p{Ll},]\s)(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z.]*\s)\p{Lu}[\p{L}'’-]+\s\d{1,4}(?=[\s]*(?:(?:[,.;:](?!\d)|[)”"’])|$))`,
  'g',
);
/** Street numbers: "12 Harbour Street". */
const ADDRESS = pattern(
  String.raw`(?<![\p{L}\p{N}$€£.,])\d{1,5}\s(?:\p{Lu}[\p{L}'’.-]+\s){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Boulevard|Blvd|Square|Court|Way|Place|Terrace)(?!\p{L})`,
  'g',
);

const NAMES = wordsOf([...NUMBERED_NAMES, ...NUMBERED_IN_SMALL].flatMap((name) => [name, `${name}s`]));
const STREETS = wordsOf(
  'street st road rd avenue ave lane drive boulevard blvd square court way place terrace'.split(' '),
);
const FILES = wordsOf([...FILED_UNDER, 'quoting']);
const CALLS = wordsOf(TELEPHONING);
const NUMBER_WORD = wordsOf(['number', 'no']);
/** What every code holds: a letter and a digit, or two numbers, with at most a hyphen between them. */
const JOINED = /[A-Za-zÀ-ɏ][-‐‑]?\d|\d[-‐‑](?:[A-ZÀ-Þ]|\d{3})/;

/** The words of idioms that are part of no number. */
const ORDINALS = wordsOf(['first', 'second', 'third', 'eleventh', 'double']);

function* none(pattern: RegExp, text: string, fits: (m: RegExpMatchArray) => boolean = () => true): Generator<Found> {
  for (const m of text.matchAll(pattern))
    if (fits(m)) yield { start: m.index, end: m.index + m[0].length, reading: null };
}

const MONTH_OR_HEDGE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Over|About|Around|Nearly|Almost|Some|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\s/;

/** Numbers that are names or turns of phrase: taken, so that no figure is read from them. */
export const names: Recognizer = {
  name: 'names',
  *find(text, { digits, numbers, words, lower }) {
    if (numbers || anyOf(words, ORDINALS)) yield* none(IDIOM, lower);
    const named = numbers && anyOf(words, NAMES);
    if (named) yield* none(NAMED, text);
    if (!digits) return;
    yield* none(LISTED, text);
    if (named) yield* none(NAMED_IN_SMALL, lower);
    yield* none(TECHNICAL, text);
    if (anyOf(words, FILES)) yield* none(FILED, lower);
    if (anyOf(words, CALLS)) yield* none(CALLED, lower);
    if (anyOf(words, NUMBER_WORD)) yield* none(CALLED_NUMBER, lower);
    if (anyOf(words, STREETS)) yield* none(ADDRESS, text);
    if (JOINED.test(text)) yield* none(CODE, text);
    yield* none(
      AFTER_NAME,
      text,
      (m) => !MONTH_OR_HEDGE.test(m[0]) && !/\s(?:1[5-9]|20)\d\d$/.test(m[0]) && !isAge(text, m),
    );
  },
};

/** "Ann Carver, 54," and "Carver 54" differ by the comma; only the first is an age, and it does not match here. */
const isAge = (text: string, m: RegExpMatchArray): boolean => text[(m.index ?? 0) + m[0].length - 3] === ',';
