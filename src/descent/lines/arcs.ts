import type { Arc } from './branching.ts';
import { costOf, eachTerm, explains, type Model } from './terms.ts';
import { ABSENT } from './texts.ts';

/** A possible edge with what it costs, unit by unit. */
export interface LineArc extends Arc {
  /** Part of the cost that does not hang on units: dates, credits. */
  readonly fixed: number;
  readonly units: Int32Array;
  readonly bits: Float32Array;
}

/** Bits that do not come from the texts: below 0 speaks for the edge. Infinite: it is impossible. */
export type Prior = (from: number, to: number) => number;

export interface ArcChoice {
  readonly prior: Prior;
  /** At most so many exemplars are weighed for each text. */
  readonly most: number;
  /** Share of the words of a copy in units that its exemplar has. */
  readonly leastShare: number;
}

/** The cheapest possible edges into each text. */
export function arcsOf(model: Model, choice: ArcChoice): LineArc[] {
  return Array.from({ length: model.count }, (_, to) =>
    cheapest(model, to, choice).map(({ from, prior }) => arcOf(model, from, to, prior)),
  ).flat();
}

function cheapest(model: Model, to: number, { prior, most, leastShare }: ArcChoice) {
  const found: { from: number; prior: number; cost: number }[] = [];
  for (let from = 0; from < model.count; from++) {
    if (from === to || sharedWords(model, from, to) < leastShare) continue;
    const before = prior(from, to);
    if (before === Number.POSITIVE_INFINITY) continue;
    if (explains(model, from, to)) found.push({ from, prior: before, cost: before + costOf(model, from, to) });
  }
  return found.sort((x, y) => x.cost - y.cost || x.from - y.from).slice(0, most);
}

/** Share of the words of `to`, by their bits, in units that `from` has too. */
export function sharedWords({ texts }: Model, from: number, to: number): number {
  let [shared, all] = [0, 0];
  for (const unit of texts.orders[to]!) {
    const { of, bits } = texts.units[unit]!;
    const words = bits[of[to]!]!;
    all += words;
    if (of[from]! !== ABSENT) shared += words;
  }
  return all ? shared / all : 0;
}

export function arcOf(model: Model, from: number, to: number, fixed: number): LineArc {
  const units: number[] = [];
  const bits: number[] = [];
  let cost = fixed;
  eachTerm(model, from, to, (unit, more) => {
    units.push(unit);
    bits.push(more);
    cost += more;
  });
  return { from, to, cost, fixed, units: Int32Array.from(units), bits: Float32Array.from(bits) };
}

/** What an arc costs when every unit counts so many times. */
export function costAt({ fixed, units, bits }: LineArc, times: ArrayLike<number>): number {
  let sum = fixed;
  for (let k = 0; k < units.length; k++) sum += bits[k]! * times[units[k]!]!;
  return sum;
}
