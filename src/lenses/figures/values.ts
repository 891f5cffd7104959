import type { Values } from '../../defaults.ts';
import type { DateParts, Quantity } from './quantity.ts';

/** `equal` after conversion; `rounded`: one is the other with less precision; `conflict`: both cannot hold; `unlike`: not to be compared. */
export type ValueRelation = 'equal' | 'rounded' | 'conflict' | 'unlike';

/** How the values of two quantities of one family lie to each other; symmetric. */
export function compareValues(a: Quantity, b: Quantity, settings: Values): ValueRelation {
  if (a.family !== b.family) return 'unlike';
  if (a.family === 'date') return compareDates(a.date!, b.date!);
  if (a.family === 'score') return a.value === b.value ? 'equal' : 'conflict';
  if (a.unit !== b.unit && NO_CONVERSION.has(a.family)) return 'unlike';
  if (a.unit !== b.unit && [a.unit, b.unit].includes('degrees')) return 'unlike';
  if (same(a.low, b.low) && same(a.high, b.high)) return 'equal';
  if (a.low < a.high || b.low < b.high) return a.low <= b.high && b.low <= a.high ? 'rounded' : 'conflict';
  if (a.family === 'time') return Math.abs(a.low - b.low) <= 5 ? 'rounded' : 'conflict';
  return compareNumbers(a, b, settings);
}

const NO_CONVERSION: ReadonlySet<string> = new Set(['money']);
const same = (x: number, y: number): boolean => Math.abs(x - y) <= 1e-6 * Math.max(Math.abs(x), Math.abs(y));

function compareNumbers(a: Quantity, b: Quantity, settings: Values): ValueRelation {
  const [coarse, fine] = a.step >= b.step ? [a, b] : [b, a];
  const apart = Math.abs(a.low - b.low);
  const share = apart / Math.max(Math.abs(a.low), Math.abs(b.low));
  // Two units round apart on their way: 10 miles told as 16 km is the same length.
  if (a.unit !== b.unit && a.family !== 'count' && apart <= coarse.step / 2 && share <= settings['figures.roundWithin'])
    return 'equal';
  if (bends(a, b, share, settings) || bends(b, a, share, settings)) return 'rounded';
  const finer = fine.step < coarse.step && apart <= coarse.step / 2;
  return finer && share <= settings['figures.roundWithin'] ? 'rounded' : 'conflict';
}

/** Whether the hedge of `a` lets it stand for the value of `b`, and its number is as round as a hedge makes one expect. */
function bends(a: Quantity, b: Quantity, share: number, settings: Values): boolean {
  if (!a.bend || share > settings['figures.hedgedWithin']) return false;
  if (a.bend === 'about' && share <= settings['figures.roundWithin'] / 2) return true;
  const round = a.step >= 10 * b.step || a.step * 20 >= a.low || (a.step > b.step && a.step > 1);
  if (!round || a.step < b.step) return false;
  if (a.bend === 'above') return b.low > a.low;
  if (a.bend === 'low') return b.low > a.low && a.step > 1 && share <= settings['figures.roundWithin'];
  if (a.bend === 'below' || a.bend === 'high') return b.low < a.low;
  return true;
}

/** Dates are equal where every part that both state is equal; one that states less is the rounding of the other. */
function compareDates(a: DateParts, b: DateParts): ValueRelation {
  if (a.name || b.name) return a.name === b.name ? 'equal' : 'unlike';
  const parts = ['year', 'month', 'day', 'weekday'] as const;
  const both = parts.filter((p) => a[p] !== undefined && b[p] !== undefined);
  if (both.length === 0) return 'unlike';
  if (both.some((p) => a[p] !== b[p])) return 'conflict';
  const finest = (d: DateParts): string =>
    d.day !== undefined || d.weekday ? 'day' : d.month !== undefined ? 'month' : 'year';
  return finest(a) === finest(b) ? 'equal' : 'rounded';
}
