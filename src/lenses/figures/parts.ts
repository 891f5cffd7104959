import { MOVES } from '../../data/counted-nouns.ts';
import { pattern } from '../../text/pattern.ts';
import { TO, tidy } from './number.ts';
import type { Found, Reading } from './quantity.ts';

/** Figures as they stand in a sentence, in order: measures told in two units made one, and a value with the one before it made two. */
export const inParts = (text: string, figures: readonly Found[]): Found[] =>
  figures.flatMap((found) => asChange(text, found)).reduce((all: Found[], found) => joined(text, all, found), []);

const COMPOUND: ReadonlySet<string> = new Set(['duration', 'length', 'mass']);
const AND = /^(?:,?\s(?:and\s)?|\s?)$/;

/** "Three years and four months", "5ft 10in": one measure, told in its smaller unit. */
function joined(text: string, before: Found[], found: Found): Found[] {
  const last = before.at(-1);
  const [big, small] = [last?.reading, found.reading];
  if (!last || !big || !small || big.family !== small.family || !COMPOUND.has(big.family)) return [...before, found];
  const [unit, larger] = [unitSize(small), unitSize(big)];
  const fits = unit > 0 && larger > unit && small.high < larger && AND.test(text.slice(last.end, found.start));
  if (!fits || /['’-]/.test(text.slice(last.start, found.end))) return [...before, found];
  const base = tidy(big.low + small.low);
  const reading: Reading = { ...small, value: tidy(base / unit), low: base, high: base };
  return [...before.slice(0, -1), { start: last.start, end: found.end, reading }];
}

/** Base units in one of the unit told; 0 for a range. */
const unitSize = ({ value, low }: Reading): number => (typeof value === 'number' && value > 0 ? tidy(low / value) : 0);

/** What stands before the value that something moved from. */
export const MOVED = new RegExp(
  `\\b(?:${MOVES.join('|')})\\b[^,;:]*\\bfrom\\s(?:about\\s|around\\s|nearly\\s|some\\s)?$`,
  'i',
);
const BETWEEN = pattern(TO);

/** "Fell from 6.1 to 5.8 percent" tells two values of two times, and no range. */
function asChange(text: string, found: Found): Found[] {
  const { reading } = found;
  const ends = typeof reading?.value === 'string' ? /^([\d.]+)–([\d.]+)$/.exec(reading.value) : null;
  const cut = ends && BETWEEN.exec(text.slice(found.start, found.end));
  if (
    !reading ||
    !ends ||
    !cut ||
    reading.family === 'score' ||
    !/\sfrom\s/i.test(text) ||
    !MOVED.test(text.slice(0, found.start))
  )
    return [found];
  const [first, last] = [Number(ends[1]), Number(ends[2])];
  const [low, high] =
    first <= last === reading.low <= reading.high ? [reading.low, reading.high] : [reading.high, reading.low];
  return [
    { start: found.start, end: found.start + cut.index, reading: { ...reading, value: first, low, high: low } },
    {
      start: found.start + cut.index + cut[0].length,
      end: found.end,
      reading: { ...reading, value: last, low: high, high },
    },
  ];
}
