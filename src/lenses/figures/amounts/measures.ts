import { UNITS, type Unit } from '../../../data/units.ts';
import { pattern } from '../../../text/pattern.ts';
import { readNumber, tidy } from '../number.ts';
import type { Reading } from '../quantity.ts';
import {
  type AmountReader,
  alternatives,
  END,
  either,
  JOINED,
  measured,
  numberAnd,
  numberAndSign,
  oneOf,
  RANGE,
} from './reader.ts';

const unitByWord = new Map(
  UNITS.flatMap((u) => [...u.words, ...(u.short ?? [])].map((w) => [w.toLowerCase(), u] as const)),
);
const WORD_UNITS = alternatives(UNITS.flatMap((u) => u.words))
  .toLowerCase()
  .replaceAll(' ', String.raw`[\s-]`);
const SHORT_UNITS = alternatives(UNITS.flatMap((u) => u.short ?? []));
const DEGREES = UNITS.filter((u) => u.family === 'temperature');
const WORD_DEGREES = alternatives(DEGREES.flatMap((u) => u.words))
  .toLowerCase()
  .replaceAll(' ', String.raw`\s`);
const SHORT_DEGREES = alternatives(DEGREES.flatMap((u) => u.short ?? [])).toLowerCase();
const MEASURE = [
  pattern(
    String.raw`${RANGE}[-\s](?:(?:more|extra|straight|full|whole|consecutive|long|[a-z]{3,}ing)\s)?(?<unit>${WORD_UNITS})(?:['’]|-long|[-\s](?:ago|earlier|later))?${END}`,
    'y',
  ),
  pattern(String.raw`${JOINED}\s?(?<unit>${SHORT_UNITS})${END}`, 'y'),
];
/** "Minus 10 degrees Celsius", "-10C", "ten degrees below zero". */
const BELOW_ZERO = pattern(
  String.raw`(?:(?<![\p{L}\p{N}])(?:(?:minus|negative)\s|[-−–])(?<a>\d+(?:\.\d+)?|[a-z]+)\s?(?<unit>${SHORT_DEGREES}|${WORD_DEGREES})|(?<a2>\d+|[a-z]+)\s?(?<unit2>${SHORT_DEGREES}|${WORD_DEGREES})\sbelow\s(?:zero|freezing))${END}`,
  'g',
);
const ARTICLE_TIME = pattern(
  String.raw`(?<![\p{L}\p{N}-])(?<a>half\san?|an?|(?<=\b(?:over|nearly|almost|than|about|least|around|roughly)\s)a)[-\s](?<unit>decade|century|half[-\s]century|half[-\s]hour|year|month|fortnight|week|day|hour)(?:[-\s]and[-\s]a[-\s]half)?(?:[-\s]long|\sago|\searlier|\slater|\sbefore|\safter|['’]s)?${END}`,
  'g',
);

function unitMeasure(m: RegExpMatchArray): Reading | null {
  const word = m.groups!['unit']!.toLowerCase().replace(/[\s-]+/g, ' ');
  const unit: Unit | undefined = unitByWord.get(word);
  if (!unit || (/(?:^|\s)(?:one)$/i.test(m.groups!['a']!) && unit.name === 'days')) return null;
  if (unit.name === 'seconds' && /^(?:a|the)$/i.test(m.groups!['a']!)) return null;
  return measured(m, unit.name, unit.family, unit.factor, unit.offset);
}

/** A temperature below zero: the sign belongs to the value. */
function belowZero(m: RegExpMatchArray): Reading | null {
  const [number, word] = [m.groups!['a'] ?? m.groups!['a2']!, m.groups!['unit'] ?? m.groups!['unit2']!];
  const unit = unitByWord.get(word.toLowerCase().replace(/\s+/g, ' '));
  const read = readNumber(number);
  if (!unit || !read) return null;
  const base = tidy(-read.value * unit.factor + (unit.offset ?? 0));
  return {
    value: -read.value,
    unit: unit.name,
    family: unit.family,
    low: base,
    high: base,
    step: read.step * unit.factor,
  };
}

/** "a decade", "half an hour", "over a year": a length of time whose number is the article; told in the next smaller whole unit for a decade or a century. */
function articleTime(m: RegExpMatchArray): Reading | null {
  const unit = m.groups!['unit']!.toLowerCase().replace(/[\s-]+/g, ' ');
  const long = /decade|century/.test(unit);
  if (unit === 'day' && !/half/i.test(m[0])) return null;
  const half = /^half\s/i.test(m[0]) || /^half /.test(unit);
  const aHalfMore = /and[-\s]a[-\s]half/i.test(m[0]);
  const anchored =
    /\b(?:over|nearly|almost|than|about|least|around|roughly|half)\s$/i.test(m.input!.slice(0, m.index)) ||
    /ago|long|earlier|later|before|after|half/i.test(m[0]);
  if (!long && !anchored && unit !== 'fortnight') return null;
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

/** Lengths, areas, weights, speeds, temperatures and lengths of time. */
export const MEASURES: readonly AmountReader[] = [
  {
    source: BELOW_ZERO,
    needs: either(oneOf('minus', 'negative', 'below'), numberAndSign(/[-−–]\d/)),
    read: belowZero,
    skipNull: true,
  },
  { source: MEASURE[0]!, needs: numberAnd(...UNITS.flatMap((u) => u.words)), read: unitMeasure },
  {
    source: MEASURE[1]!,
    cased: true,
    needs: either(numberAnd(...UNITS.flatMap((u) => u.short ?? [])), numberAndSign(/[°²³"′″]/)),
    read: unitMeasure,
  },
  {
    source: ARTICLE_TIME,
    needs: oneOf('decade', 'century', 'hour', 'year', 'month', 'fortnight', 'week', 'day'),
    read: articleTime,
  },
];
