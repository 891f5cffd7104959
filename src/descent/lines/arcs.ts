import type { Arc } from './branching.ts';
import { eachTerm, type Model, weigh } from './terms.ts';
import { ABSENT } from './texts.ts';

/** A possible edge with what it costs, unit by unit. */
export interface LineArc extends Arc {
  /** Part of the cost that does not hang on units: dates, credits. */
  readonly fixed: number;
  readonly units: Int32Array;
  readonly bits: Float32Array;
}

const IMPOSSIBLE = Number.POSITIVE_INFINITY;

/** Bits that do not come from the texts: below 0 speaks for the edge. Infinite: it is impossible. */
export type Prior = (from: number, to: number) => number;

/** What copying costs between any two texts; between tellings it is worked out once. Infinite where one does not explain the other. */
export class Pairs {
  private readonly known: Float64Array;

  constructor(
    private readonly model: Model,
    private readonly shares: { readonly least: number; readonly plain: number },
  ) {
    this.known = new Float64Array(model.texts.tellings ** 2).fill(Number.NaN);
  }

  cost(from: number, to: number): number {
    const { tellings } = this.model.texts;
    if (from >= tellings || to >= tellings) return this.work(from, to);
    const at = from * tellings + to;
    if (Number.isNaN(this.known[at]!)) this.known[at] = this.work(from, to);
    return this.known[at]!;
  }

  /** Whether so much of `to` stands in `from` that it is no passage any more. */
  isPlain(from: number, to: number): boolean {
    return sharedWords(this.model, from, to) >= this.shares.plain;
  }

  private work(from: number, to: number): number {
    if (from === to) return IMPOSSIBLE;
    const shared = sharedWords(this.model, from, to);
    if (shared < this.shares.least) return IMPOSSIBLE;
    const { cost, explains } = weigh(this.model, from, to);
    return explains || shared >= this.shares.plain ? cost : IMPOSSIBLE;
  }
}

/** The `most` cheapest possible edges into each text. */
export function arcsOf(model: Model, pairs: Pairs, prior: Prior, most: number): LineArc[] {
  return Array.from({ length: model.count }, (_, to) =>
    cheapest(model.count, pairs, prior, to, most).map(({ from, fixed }) => arcOf(model, from, to, fixed)),
  ).flat();
}

function cheapest(count: number, pairs: Pairs, prior: Prior, to: number, most: number) {
  const found: { from: number; fixed: number; cost: number }[] = [];
  for (let from = 0; from < count; from++) {
    const bits = pairs.cost(from, to);
    if (bits === IMPOSSIBLE) continue;
    const fixed = prior(from, to);
    if (fixed < IMPOSSIBLE) found.push({ from, fixed, cost: fixed + bits });
  }
  return found.sort((x, y) => x.cost - y.cost || x.from - y.from).slice(0, most);
}

/**
 * For each head of a forest the arc by which it hangs cheapest on a text of another tree that has half of it at the least: among many texts that
 * are nearly alike the cheapest exemplars of each are others of them, and none leads out.
 */
export function arcsOut(model: Model, pairs: Pairs, prior: Prior, parents: ArrayLike<number>): LineArc[] {
  const heads = headsOf(parents);
  return [...new Set(heads)].flatMap((to) => {
    const outside = (from: number) => (heads[from] === to || !pairs.isPlain(from, to) ? IMPOSSIBLE : prior(from, to));
    return cheapest(model.count, pairs, outside, to, 1).map(({ from, fixed }) => arcOf(model, from, to, fixed));
  });
}

/** The head of the tree that each text stands in. */
function headsOf(parents: ArrayLike<number>): number[] {
  return Array.from(parents, (_, text) => {
    let at = text;
    while (parents[at]! >= 0) at = parents[at]!;
    return at;
  });
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
