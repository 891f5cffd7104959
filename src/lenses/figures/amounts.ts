import { CLOCK_SIDES } from '../../data/date-words.ts';
import { DENOMINATORS } from '../../data/number-words.ts';
import { CURRENCIES, UNITS, type Unit } from '../../data/units.ts';
import { pattern } from '../../text/pattern.ts';
import { anyOf, type Clues, wordsOf } from './clues.ts';
import { BARE_NUMBER, NUMBER, NUMBER_THEN, readNumber, type StatedNumber, TO, tidy } from './number.ts';
import type { Reading, Recognizer } from './quantity.ts';

const literal = (s: string): string => s.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const longestFirst = (words: readonly string[]): string[] =>
  [...words].sort((a, b) => b.length - a.length).map(literal);
const END = String.raw`(?![\p{L}\p{N}])`;

const unitByWord = new Map(
  UNITS.flatMap((u) => [...u.words, ...(u.short ?? [])].map((w) => [w.toLowerCase(), u] as const)),
);
const WORD_UNITS = longestFirst(UNITS.flatMap((u) => u.words))
  .join('|')
  .toLowerCase()
  .replaceAll(' ', String.raw`[\s-]`);
const SHORT_UNITS = longestFirst(UNITS.flatMap((u) => u.short ?? [])).join('|');
const RANGE = String.raw`(?<a>${NUMBER}|(?<![\p{L}\p{N}-])half\san?(?=\s(?!million|billion|dozen|hundred|thousand|trillion)))(?:${TO}(?<b>${BARE_NUMBER}))?`;
const JOINED = `(?<a>${NUMBER_THEN})(?:${TO}(?<b>${BARE_NUMBER}))?`;
const MEASURE = [
  pattern(
    String.raw`${RANGE}[-\s](?:(?:more|extra|straight|full|whole|consecutive|long)\s)?(?<unit>${WORD_UNITS})(?:['’]|-long|[-\s](?:ago|earlier|later))?${END}`,
    'g',
  ),
  pattern(String.raw`${JOINED}\s?(?<unit>${SHORT_UNITS})${END}`, 'g'),
];
const ARTICLE_TIME = pattern(
  String.raw`(?<![\p{L}\p{N}-])(?<a>half\san?|an?|(?<=\b(?:over|nearly|almost|than|about|least|around|roughly)\s)a)[-\s](?<unit>decade|century|half[-\s]century|half[-\s]hour|year|month|week|hour)(?:[-\s]and[-\s]a[-\s]half)?(?:[-\s]long|\sago|\searlier|\slater|\sbefore|\safter|['’]s)?${END}`,
  'g',
);
const AGE = [
  pattern(String.raw`(?<a>${NUMBER})[-\s](?<unit>year|month|week|day)s?[-\s]olds?${END}`, 'g'),
  pattern(String.raw`(?<=\b(?:aged|age)\s)(?<a>${NUMBER})(?:${TO}(?<b>${BARE_NUMBER}))?${END}`, 'g'),
  pattern(String.raw`(?<=\p{Lu}[\p{L}'’-]+,\s)(?<a>[1-9]\d?|1[01]\d)(?=,(?!\d)|\sand\s|\.|;)`, 'g'),
  pattern(String.raw`(?<=\b(?:boy|girl|man|woman|child|son|daughter|baby|toddler)\sof\s)(?<a>${NUMBER})${END}`, 'g'),
];
const SIGNS = longestFirst(CURRENCIES.flatMap((c) => c.signs))
  .join('|')
  .toLowerCase();
const SIGN_CODE = new Map(CURRENCIES.flatMap((c) => c.signs.map((s) => [s.toLowerCase(), c.code] as const)));
const WORD_CODE = new Map(CURRENCIES.flatMap((c) => c.words.map((w) => [w.toLowerCase(), c.code] as const)));
const MONEY_WORDS = longestFirst(CURRENCIES.flatMap((c) => c.words))
  .join('|')
  .toLowerCase();
const MONEY = [
  pattern(
    String.raw`(?<![\p{L}\p{N}])(?<sign>${SIGNS})\s?(?<a>${BARE_NUMBER})(?:${TO}(?:[a-z]{0,3}[$€£¥₹₪₽₺₩])?(?<b>${BARE_NUMBER}))?${END}`,
    'g',
  ),
  pattern(String.raw`${RANGE}(?:[-\s]|\sof\s)(?<word>${MONEY_WORDS})${END}`, 'g'),
];
const SHARE = [
  pattern(String.raw`${RANGE}[-\s]?(?:percentage\spoints?|percentage-points?|points?)${END}`, 'g'),
  pattern(String.raw`${JOINED}[-\s]?(?:%|per\scent|percent|pct)`, 'g'),
  pattern(
    String.raw`(?<![\p{L}\p{N}-])(?<top>one|two|three|four|five|seven|nine|an?)?[-\s]?(?<bottom>${Object.keys(DENOMINATORS).join('|')})(?=\s(?:of\s|the\s|its|their|a\s(?!${'million|billion|dozen|hundred|thousand'})|as\s)|-of)`,
    'g',
  ),
  pattern(String.raw`(?<a>${NUMBER})\s(?:in|out\sof)\s(?:every\s)?(?<whole>${BARE_NUMBER})${END}`, 'g'),
];
const SCORE = pattern(
  String.raw`(?<![\p{L}\p{N}.,$€£/-])(?<left>\d{1,3})\s?[-–]\s?(?<right>\d{1,3})(?![\p{L}\p{N}%/]|[-–]|[.,]\d|\s?(?:percent|per cent|million|billion|thousand|people|years?|days?|hours?|minutes?))`,
  'g',
);
const CLOCK = pattern(
  String.raw`(?<![\p{L}\p{N}.,:$€£])(?:at\s)?(?:(?<hour>[01]?\d|2[0-3])(?:[:.](?<minute>[0-5]\d))?\s?(?<half>[ap]m\b|[ap]\.m\.?)|(?<hour24>[01]?\d|2[0-3]):(?<minute24>[0-5]\d)(?!\d|:)|(?<military>[01]\d[0-5]\d|2[0-3][0-5]\d)(?=\s(?:gmt|bst|utc|cet|est|edt|pst|hours|local))|(?<word>noon|midday|midnight))(?:\s(?:gmt|bst|utc|cet|est|edt|et|pt))?`,
  'g',
);

/** Words beside the digits of a clock time. */
const CLOCK_MARKS = 'am pm m gmt bst utc cet est edt pst hours local'.split(' ');
const LIFE_DECADE = pattern(
  String.raw`(?:in\s)?(?:his|her|their)\s(?:early\s|mid-?\s?|late\s)?(?<decade>[2-9]0)s(?![\p{L}\p{N}])`,
  'g',
);
const HOUR = `(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`;
const CLOCK_WORDS = pattern(
  String.raw`(?<![\p{L}\p{N}])(?:at\s)?(?<part>half|quarter|a\squarter|five|ten|twenty|twenty-five)\s(?<side>past|to|after|before)\s(?<hour>${HOUR}|noon|midnight)(?![\p{L}\p{N}-]|\s\p{Ll}+s(?!\p{L}))(?<of>\sin\sthe\s(?:morning|afternoon|evening))?`,
  'g',
);
const TIME = (n: 1 | 2): string =>
  String.raw`(?<hour${n}>[01]?\d(?!\d)|2[0-3]|${HOUR})(?:[:.](?<minute${n}>[0-5]\d))?\s?(?<half${n}>[ap]m(?![a-z])|[ap]\.m\.)?`;
/** "9am to 5pm", "between three and five in the afternoon". */
const CLOCK_RANGE = pattern(
  String.raw`(?<![\p{L}\p{N}.,:$€£-])${TIME(1)}${TO}${TIME(2)}(?<clock>\so[’']clock)?(?<of>\s(?:in\sthe\s(?:morning|afternoon|evening)|at\snight))?(?![\p{L}\p{N}:%]|[.,]\d)`,
  'g',
);
const HOUR_WORDS = pattern(
  String.raw`(?<![\p{L}\p{N}])(?:at\s)?(?:(?<digits>\d{1,2})|(?<hour>${HOUR}))(?:\so[’']clock)?(?<of>\s(?:in\sthe\s(?:morning|afternoon|evening)|at\snight))`,
  'g',
);

/** Money, shares, ages, measures with a unit, lengths of time, scores and clock times. */
export const amounts: Recognizer = {
  name: 'amounts',
  *find(text, clues) {
    for (const { source, cased, needs, read, skipNull } of READERS)
      if (needs(clues, text))
        for (const m of (cased ? text : clues.lower).matchAll(source)) {
          const reading = read(m);
          if (reading || !skipNull) yield { start: m.index, end: m.index + m[0].length, reading };
        }
  },
};

const UNIT_YEARS: Readonly<Record<string, number>> = { year: 1, month: 1 / 12, week: 7 / 365.2425, day: 1 / 365.2425 };

/** A number, or a range of two, in a unit of `factor` base units. A range's value is its plain name "10–15". */
export function measured(
  m: RegExpMatchArray,
  unit: string,
  family: Reading['family'],
  factor: number,
  offset = 0,
): Reading | null {
  const first = readNumber(m.groups!['a']!);
  const last = m.groups!['b'] ? readNumber(m.groups!['b']) : null;
  if (!first) return null;
  return { ...extent(first, last, factor, offset), unit, family };
}

function extent(first: StatedNumber, last: StatedNumber | null, factor: number, offset: number) {
  const base = (n: number): number => tidy(n * factor + offset);
  // In "5 to 6 million" and "$5-6m" the scale of the second stands for both.
  const scale =
    last && last.value >= 1000 && first.value < 1000 && first.value * 1000 > last.value / 1e6
      ? 10 ** (3 * Math.floor(Math.log10(last.value) / 3))
      : 1;
  const low = first.low * (last && first.low * scale <= last.value ? scale : 1);
  if (!last) return { value: first.value, low: base(low), high: base(first.high), step: first.step * factor };
  return { value: `${low}–${last.value}`, low: base(low), high: base(last.value), step: last.step * factor };
}

function unitMeasure(m: RegExpMatchArray): Reading | null {
  const word = m.groups!['unit']!.toLowerCase().replace(/[\s-]+/g, ' ');
  const unit: Unit | undefined = unitByWord.get(word);
  if (!unit || (/(?:^|\s)(?:one)$/i.test(m.groups!['a']!) && unit.name === 'days')) return null;
  if (unit.name === 'seconds' && /^(?:a|the)$/i.test(m.groups!['a']!)) return null;
  return measured(m, unit.name, unit.family, unit.factor, unit.offset);
}

/** "a decade", "half an hour", "over a year": a length of time whose number is the article; told in the next smaller whole unit for a decade or a century. */
function articleTime(m: RegExpMatchArray): Reading | null {
  const unit = m.groups!['unit']!.toLowerCase().replace(/[\s-]+/g, ' ');
  const long = /decade|century/.test(unit);
  const half = /^half\s/i.test(m[0]) || /^half /.test(unit);
  const aHalfMore = /and[-\s]a[-\s]half/i.test(m[0]);
  const anchored =
    /\b(?:over|nearly|almost|than|about|least|around|roughly|half)\s$/i.test(m.input!.slice(0, m.index)) ||
    /ago|long|earlier|later|before|after|half/i.test(m[0]);
  if (!long && !anchored) return null;
  const base = unitByWord.get(unit.replace(/^half /, ''))!;
  const count = (half ? 0.5 : 1) + (aHalfMore ? 0.5 : 0);
  const shown = long ? unitByWord.get('years')! : base;
  const value = tidy((count * base.factor) / shown.factor);
  const days = tidy(value * shown.factor);
  return {
    value: Math.round(value * 100) / 100,
    unit: shown.name,
    family: 'duration',
    low: days,
    high: days,
    step: (long ? 1 : count % 1 || 1) * shown.factor,
  };
}

const MONEY_TALK =
  /£|\b(?:paid|pay|pays|paying|cost|costs|worth|price|prices|priced|fine|fined|raised|raise|earn|earned|wages?|salary|spent|spend|bill|tax|charged?|sold|sell|bought|buy|loan|debt|budget|compensation|stolen|grant|fund|funds|funding|prize|rent)\b/i;

function money(m: RegExpMatchArray, code: string | undefined): Reading | null {
  const read = code ? measured(m, code, 'money', 1) : null;
  // "215 pounds" is a weight unless the sentence is about money.
  if (read && /^pounds?$/i.test(m.groups!['word'] ?? '') && read.high < 1e5 && !MONEY_TALK.test(m.input!))
    return measured(m, 'lb', 'mass', 0.45359237);
  return read;
}

function fraction(m: RegExpMatchArray): Reading | null {
  const top = m.groups!['top']?.toLowerCase();
  const bottom = m.groups!['bottom']!.toLowerCase();
  if (!top && bottom !== 'half') return null;
  if (/\b(?:in|and|and a|first|second|other|back)\s$/i.test(m.input!.slice(0, m.index))) return null;
  const value = tidy(
    (100 * ((top && top !== 'a' && top !== 'an' ? readNumber(top)?.value : 1) ?? 1)) / DENOMINATORS[bottom]!,
  );
  return { value: Math.round(value * 10) / 10, unit: '%', family: 'share', low: value, high: value, step: 5 };
}

function outOf(m: RegExpMatchArray): Reading | null {
  const [part, whole] = [readNumber(m.groups!['a']!), readNumber(m.groups!['whole']!)];
  if (!part || !whole || part.value >= whole.value || whole.value > 1000 || /\d{4}/.test(m.groups!['whole']!))
    return null;
  const value = tidy((100 * part.value) / whole.value);
  return {
    value: Math.round(value * 10) / 10,
    unit: '%',
    family: 'share',
    low: value,
    high: value,
    step: 100 / whole.value,
  };
}

/** "3-1", "52–48": kept apart from numbers; two scores are equal only as wholes. */
function score(m: RegExpMatchArray): Reading | null {
  const [left, right] = [Number(m.groups!['left']), Number(m.groups!['right'])];
  return { value: `${left}–${right}`, unit: 'score', family: 'score', low: left, high: right, step: 1 };
}

/** "In their 70s". */
function lifeDecade(m: RegExpMatchArray): Reading {
  const low = Number(m.groups!['decade']);
  return { value: low, unit: 'years old', family: 'age', low, high: low + 9, step: 10 };
}

/** "Half past four", "twenty to ten in the evening". */
function clockWords(m: RegExpMatchArray): Reading | null {
  const g = m.groups!;
  const part = g['part']!.toLowerCase();
  const minutes = part === 'half' ? 30 : /quarter/.test(part) ? 15 : readNumber(part)!.value;
  if (part === 'half' && g['side']!.toLowerCase() !== 'past') return null;
  const named: Readonly<Record<string, number>> = { noon: 12, midnight: 24 };
  const hour = named[g['hour']!.toLowerCase()] ?? readNumber(g['hour']!)!.value;
  return timeOf((hour * 60 + CLOCK_SIDES[g['side']!.toLowerCase()]! * minutes) % 1440, g['of']);
}

/** "Three in the morning", "9 at night". */
function hourWords(m: RegExpMatchArray): Reading | null {
  const hour = m.groups!['digits'] ? Number(m.groups!['digits']) : readNumber(m.groups!['hour']!)!.value;
  return hour >= 1 && hour <= 12 ? timeOf((hour % 12) * 60, m.groups!['of']) : null;
}

/** Two times with what tells that they are times: a half of the day, "o’clock", or minutes on both. */
function clockRange(m: RegExpMatchArray): Reading | null {
  const g = m.groups!;
  const last = g['half2'] ?? (g['of'] ? (/morning/.test(g['of']) ? 'am' : 'pm') : undefined);
  if (!last && !g['clock'] && !(g['minute1'] && g['minute2'])) return null;
  const hours = [g['hour1']!, g['hour2']!].map((hour) => (/^\d/.test(hour) ? Number(hour) : readNumber(hour)!.value));
  const first = g['half1'] ?? (hours[0]! % 12 <= hours[1]! % 12 ? last : undefined);
  const [from, to] = [first, last].map((half, i) => {
    const hour = half ? (hours[i]! % 12) + (half.startsWith('p') ? 12 : 0) : hours[i]!;
    return timeOf(hour * 60 + Number(g[`minute${i + 1}`] ?? 0));
  });
  const high = to!.high < from!.low ? to!.high + 1440 : to!.high;
  return { ...from!, value: `${from!.value}–${to!.value}`, high };
}

function timeOf(minutes: number, of = ''): Reading {
  const total = /afternoon|evening|night/.test(of) ? (minutes % 720) + 720 : minutes;
  const value = `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
  return { value, unit: 'time', family: 'time', low: total, high: total, step: 1 };
}

function clock(m: RegExpMatchArray): Reading | null {
  const g = m.groups!;
  let [hour, minute] = [Number(g['hour'] ?? g['hour24'] ?? 0), Number(g['minute'] ?? g['minute24'] ?? 0)];
  if (g['word']) hour = g['word'].toLowerCase() === 'midnight' ? 0 : 12;
  if (g['military']) [hour, minute] = [Number(g['military'].slice(0, 2)), Number(g['military'].slice(2))];
  if (g['half']) hour = (hour % 12) + (/^p/i.test(g['half']) ? 12 : 0);
  return timeOf(hour * 60 + minute);
}

interface AmountReader {
  /** Matched against the sentence in lower case. */
  readonly source: RegExp;
  /** Matched against the sentence as it is written. */
  readonly cased?: boolean;
  /** What a sentence must hold for it to match. */
  readonly needs: (clues: Clues, text: string) => boolean;
  readonly read: (m: RegExpMatchArray) => Reading | null;
  /** What it reads as nothing is left to those after it. */
  readonly skipNull?: boolean;
}

/** A number and one of these words. */
const numberAnd = (...phrases: readonly string[]): AmountReader['needs'] => {
  const wanted = wordsOf(phrases);
  return ({ numbers, words }) => numbers && anyOf(words, wanted);
};
const oneOf = (...phrases: readonly string[]): AmountReader['needs'] => {
  const wanted = wordsOf(phrases);
  return ({ words }) => anyOf(words, wanted);
};
const either =
  (...needs: readonly AmountReader['needs'][]): AmountReader['needs'] =>
  (clues, text) =>
    needs.some((need) => need(clues, text));
const numberAndSign =
  (signs: RegExp): AmountReader['needs'] =>
  ({ numbers }, text) =>
    numbers && signs.test(text);

const years = (m: RegExpMatchArray): Reading | null => measured(m, 'years old', 'age', 1);

const READERS: readonly AmountReader[] = [
  {
    source: SHARE[0]!,
    needs: numberAnd('point', 'points'),
    read: (m) => (/percent/i.test(m[0]) || /\./.test(m.groups!['a']!) ? measured(m, 'points', 'points', 1) : null),
    skipNull: true,
  },
  {
    source: SHARE[1]!,
    needs: either(numberAnd('percent', 'cent', 'pct'), numberAndSign(/%/)),
    read: (m) => measured(m, '%', 'share', 1),
  },
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
  { source: LIFE_DECADE, cased: true, needs: numberAnd('his', 'her', 'their'), read: lifeDecade },
  {
    source: CLOCK_RANGE,
    needs: either(
      numberAndSign(/\d:\d/),
      numberAnd('am', 'pm', 'm', 'clock', 'morning', 'afternoon', 'evening', 'night'),
    ),
    read: clockRange,
    skipNull: true,
  },
  {
    source: CLOCK,
    needs: either(numberAndSign(/\d:\d/), numberAnd(...CLOCK_MARKS), oneOf('noon', 'midday', 'midnight')),
    read: clock,
  },
  { source: CLOCK_WORDS, needs: numberAnd(...Object.keys(CLOCK_SIDES)), read: clockWords },
  { source: HOUR_WORDS, needs: numberAnd('morning', 'afternoon', 'evening', 'night'), read: hourWords },
  { source: MEASURE[0]!, needs: numberAnd(...UNITS.flatMap((u) => u.words)), read: unitMeasure },
  {
    source: MEASURE[1]!,
    cased: true,
    needs: either(numberAnd(...UNITS.flatMap((u) => u.short ?? [])), numberAndSign(/[°²³"′″]/)),
    read: unitMeasure,
  },
  { source: ARTICLE_TIME, needs: oneOf('decade', 'century', 'hour', 'year', 'month', 'week'), read: articleTime },
  { source: SHARE[2]!, needs: oneOf(...Object.keys(DENOMINATORS)), read: fraction },
  { source: SHARE[3]!, needs: numberAnd('in', 'of'), read: outOf },
  { source: SCORE, cased: true, needs: ({ digits }, text) => digits && /\d\s?[-–]/.test(text), read: score },
];
