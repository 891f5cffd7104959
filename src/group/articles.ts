import { byCodeUnits } from '../text/order.ts';
import { UNDATED } from './days.ts';

/** What is kept of each article beside its terms, by its number. */
export interface Known {
  readonly id: string;
  readonly key: string;
  readonly outlet: string;
  readonly day: number;
  readonly language: string;
  readonly quotations: Uint32Array;
}

const NONE = new Uint32Array();

export const knownOf = ({ id, key, outlet, day, language, quotations }: Known): Known => ({
  id,
  key,
  outlet,
  day,
  language,
  quotations: quotations.length > 0 ? quotations : NONE,
});

/** Place of each article in an order that depends on the articles alone. */
export function ranksOf(articles: readonly Known[]): Int32Array {
  const order = articles.map((_, i) => i).sort((i, j) => compareKnown(articles[i]!, articles[j]!));
  const rank = new Int32Array(order.length);
  order.forEach((article, place) => {
    rank[article] = place;
  });
  return rank;
}

const compareKnown = (a: Known, b: Known): number => byCodeUnits(a.key, b.key) || byCodeUnits(a.id, b.id);

/** Days between two articles; undefined where a date is missing. */
export const daysApart = (a: Known, b: Known): number | undefined =>
  a.day === UNDATED || b.day === UNDATED ? undefined : Math.abs(a.day - b.day);
