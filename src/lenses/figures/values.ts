import { WEEKDAYS } from '../../data/date-words.ts';
import type { Values } from '../../defaults.ts';
import { weekdayOf } from './days.ts';
import type { DateParts, Quantity } from './quantity.ts';
import { compareWindows, windowOf } from './window.ts';

/**
 * `equal` after conversion; `rounded`: one is the other with less precision; `conflict`: both cannot hold; `unknown`: of one kind, but nothing in
 * the texts converts one into the other (two currencies); `unlike`: not to be compared.
 */
export type ValueRelation = 'equal' | 'rounded' | 'conflict' | 'unknown' | 'unlike';

/** How the values of two quantities of one family lie to each other; symmetric. */
export function compareValues(a: Quantity, b: Quantity, settings: Values): ValueRelation {
  if (a.family !== b.family) return 'unlike';
  if (a.family === 'date') return compareDates(a, b);
  if (a.family === 'score') return a.value === b.value ? 'equal' : 'conflict';
  if (a.unit !== b.unit && a.family === 'money') return 'unknown';
  if (a.unit !== b.unit && a.family === 'order') return 'unlike';
  if (a.family === 'temperature' && a.unit !== b.unit && [a.unit, b.unit].includes('degrees')) return bareDegrees(a, b);
  if (a.low < a.high || b.low < b.high) return compareRanges(a, b);
  if (a.family === 'time') return compareTimes(a, b);
  return compareNumbers(a, b, settings);
}

const same = (x: number, y: number): boolean => Math.abs(x - y) <= 1e-6 * Math.max(Math.abs(x), Math.abs(y));

function compareRanges(a: Quantity, b: Quantity): ValueRelation {
  if (same(a.low, b.low) && same(a.high, b.high)) return 'equal';
  return a.low <= b.high && b.low <= a.high ? 'rounded' : 'conflict';
}

/** Degrees without a scale are those of the other telling, if they are the same number of these; else nobody can tell. */
function bareDegrees(a: Quantity, b: Quantity): ValueRelation {
  const [bare, scaled] = a.unit === 'degrees' ? [a, b] : [b, a];
  if (bare.value === scaled.value) return 'equal';
  const fromFahrenheit = (bare.low - 32) / 1.8;
  const converted = scaled.unit === '°C' ? fromFahrenheit : bare.low;
  return Math.abs(converted - scaled.low) <= 0.6 ? 'equal' : 'unlike';
}

/** Minutes by which two clock times may differ and still be one rounded: "about twenty past ten" for 10:17. */
const CLOCK_ROUNDING = 5;
/** In minutes: the step of a time that tells no half of the day. */
export const HALF_A_DAY = 720;

function compareTimes(a: Quantity, b: Quantity): ValueRelation {
  const halfOpen = a.step >= HALF_A_DAY || b.step >= HALF_A_DAY;
  const apart = Math.abs(a.low - b.low) % (halfOpen ? HALF_A_DAY : 2 * HALF_A_DAY);
  const nearest = halfOpen ? Math.min(apart, HALF_A_DAY - apart) : apart;
  return nearest === 0 ? 'equal' : nearest <= CLOCK_ROUNDING ? 'rounded' : 'conflict';
}

function compareNumbers(a: Quantity, b: Quantity, settings: Values): ValueRelation {
  if (same(a.low, b.low)) return excludes(a, b) || excludes(b, a) ? 'conflict' : loosely(a, b) ? 'rounded' : 'equal';
  if (thousandsPoint(a, b) || thousandsPoint(b, a)) return 'equal';
  const [coarse, fine] = a.step >= b.step ? [a, b] : [b, a];
  const apart = Math.abs(a.low - b.low);
  const share = apart / Math.max(Math.abs(a.low), Math.abs(b.low));
  const within = settings['figures.roundWithin'];
  if (a.unit !== b.unit && a.family !== 'count' && apart <= coarse.step / 2 && share <= 2 * within)
    return share <= settings['figures.convertedWithin'] ? 'equal' : 'rounded';
  if (oversteps(a, b) || oversteps(b, a)) return 'conflict';
  if (bends(a, b, share, settings) || bends(b, a, share, settings)) return 'rounded';
  const finer = fine.step < coarse.step && apart <= coarse.step / 2;
  return finer && share <= within ? 'rounded' : 'conflict';
}

const UPPER: ReadonlySet<string | null> = new Set(['below', 'high']);

/** Of one number: "more than 40" against "fewer than 40", "at least 300" against "nearly 300". */
const excludes = (a: Quantity, b: Quantity): boolean =>
  (a.bend === 'above' && UPPER.has(b.bend)) || (a.bend === 'low' && b.bend === 'below');

/** "About 1.2m" for 1,200,000: a hedged number in a scale word against one written out. */
function loosely(a: Quantity, b: Quantity): boolean {
  const [loose, exact] = a.scaled ? [a, b] : [b, a];
  return loose.scaled && !exact.scaled && loose.bend !== null && exact.bend === null && exact.family === a.family;
}

/** A plain number on the wrong side of a bound: "at least 40" and 38, "up to 40" and 43. */
function oversteps(bound: Quantity, plain: Quantity): boolean {
  if (plain.bend !== null || plain.step > bound.step) return false;
  if (bound.bend === 'low' || bound.bend === 'above') return plain.low < bound.low;
  return UPPER.has(bound.bend) && plain.low > bound.low;
}

/** "3.120 metres" in a translation is what others write "3,120 metres": three decimals that are none. */
const thousandsPoint = (a: Quantity, b: Quantity): boolean =>
  a.unit === b.unit &&
  typeof a.value === 'number' &&
  a.value % 1 !== 0 &&
  same(a.step * a.value * 1000, a.low) &&
  same(a.low * 1000, b.low);

/** Whether the hedge of `a` lets it stand for the value of `b`, and its number is as round as a hedge makes one expect. */
function bends(a: Quantity, b: Quantity, share: number, settings: Values): boolean {
  if (!a.bend || share > settings['figures.hedgedWithin']) return false;
  if (a.bend === 'about' && share <= settings['figures.roundWithin'] / 2 && Math.abs(a.low - b.low) <= a.step)
    return true;
  const round = a.step >= 10 * b.step || a.step * 20 >= a.low || (a.step > b.step && a.step > 1);
  if (!round || a.step < b.step) return false;
  if (a.bend === 'above') return b.low > a.low;
  if (a.bend === 'low') return b.low > a.low && a.step > 1 && share <= 2 * settings['figures.roundWithin'];
  if (a.bend === 'below' || a.bend === 'high') return b.low < a.low;
  return true;
}

const PARTS = ['year', 'month', 'day', 'weekday'] as const;

/** Whether two dates state a part of the calendar both, or are the same words: they can be compared without counting days. */
export const sharesPart = (a: DateParts, b: DateParts): boolean =>
  a.name !== undefined || b.name !== undefined
    ? a.name === b.name
    : PARTS.some((p) => a[p] !== undefined && b[p] !== undefined);

/** Dates are equal where every part that both state is equal; one that states less is the rounding of the other. Else the days decide. */
function compareDates(p: Quantity, q: Quantity): ValueRelation {
  const [a, b] = [p.date!, q.date!];
  if (sharesPart(a, b) && !a.name) return compareParts(a, b);
  const days = [windowOf(a, p.published, q.published), windowOf(b, q.published, p.published)];
  if (days[0] && days[1]) {
    const relation = compareWindows(days[0], days[1]);
    if (!a.name || a.name !== b.name) return relation;
    return relation === 'conflict' ? 'unlike' : 'equal';
  }
  if (a.name && a.name === b.name) return 'equal';
  const weekday = a.weekday ?? b.weekday;
  const full = [...days].find((w) => w && w.from === w.to);
  if (weekday && full) return weekday === WEEKDAYS[weekdayOf(full.from)] ? 'equal' : 'conflict';
  return otherSpan(a, b) ? 'conflict' : 'unlike';
}

function compareParts(a: DateParts, b: DateParts): ValueRelation {
  if (PARTS.some((p) => a[p] !== undefined && b[p] !== undefined && a[p] !== b[p])) return 'conflict';
  const finest = (d: DateParts): string =>
    d.day !== undefined || d.weekday ? 'day' : d.month !== undefined ? 'month' : 'year';
  return finest(a) === finest(b) ? 'equal' : 'rounded';
}

/** "Last week" against "last month": of one event, and told without a day of publication, they are two dates. */
function otherSpan(a: DateParts, b: DateParts): boolean {
  const [x, y] = [a, b].map((d) => /^(last|next) (week|month|year)$/.exec(d.name ?? ''));
  return Boolean(x && y && x[1] === y[1] && x[2] !== y[2]);
}
