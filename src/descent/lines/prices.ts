import type { Values } from '../../defaults.ts';
import { arcOf, costAt, type LineArc, type Prior } from './arcs.ts';
import type { Prices } from './forest.ts';
import type { Model } from './terms.ts';
import { ABSENT } from './texts.ts';

/** Edges of the forest and what they cost, in any round of the bootstrap. */
export class PriceList {
  private readonly known = new Map<number, LineArc>();
  private readonly heads: readonly { readonly units: Int32Array; readonly bits: Float64Array }[];

  constructor(
    private readonly model: Model,
    private readonly arcs: readonly LineArc[],
    private readonly prior: Prior,
    private readonly settings: Values,
  ) {
    for (const arc of arcs) this.known.set(this.key(arc.from, arc.to), arc);
    this.heads = headBits(model);
  }

  /** @param times how often each unit counts */
  at(times: ArrayLike<number>): Prices {
    const arcs = this.arcs.map((arc) => ({ from: arc.from, to: arc.to, cost: costAt(arc, times) }));
    return {
      count: this.model.count,
      arcs,
      edge: (from, to) => costAt(this.arc(from, to), times),
      head: (text) => {
        const { units, bits } = this.heads[text]!;
        return units.reduce((sum, unit, k) => sum + bits[k]! * times[unit]!, 0);
      },
      centre: this.settings['lines.centre'],
    };
  }

  private arc(from: number, to: number): LineArc {
    const key = this.key(from, to);
    const arc = this.known.get(key) ?? arcOf(this.model, from, to, this.prior(from, to));
    this.known.set(key, arc);
    return arc;
  }

  private key(from: number, to: number): number {
    return from * this.model.count + to;
  }
}

/** A text at the head of a tree has its words from nobody; a wording of the unit, of middle length, has to come from somewhere anyway. */
export function headBits({ texts }: Model) {
  const means = texts.units.map(({ of, bits }) => {
    const held = of.slice(0, texts.tellings).filter((v) => v !== ABSENT);
    return held.reduce((sum, v) => sum + bits[v]!, 0) / held.length;
  });
  return texts.orders.map((units, text) => ({
    units,
    bits: Float64Array.from(units, (unit) => {
      const { of, bits } = texts.units[unit]!;
      return bits[of[text]!]! - means[unit]!;
    }),
  }));
}
