import type { Values } from '../../defaults.ts';
import { arcOf, costAt, type LineArc } from './arcs.ts';
import type { Evidence } from './evidence.ts';
import type { Prices } from './forest.ts';
import { eachStranger, type Strangers, strangersOf } from './strangers.ts';
import type { Model, Take } from './terms.ts';
import { ABSENT } from './texts.ts';

/** Edges of the forest and what they cost, in any round of the bootstrap. */
export class PriceList {
  private readonly known = new Map<number, LineArc>();
  private readonly heads: readonly Float64Array[];

  constructor(
    private readonly model: Model,
    private readonly arcs: readonly LineArc[],
    private readonly evidence: Evidence,
    private readonly settings: Values,
  ) {
    for (const arc of arcs) this.known.set(this.key(arc.from, arc.to), arc);
    const means = unitMeans(model);
    this.heads = model.texts.orders.map((_, text) => headTerms(model, text, means));
  }

  /**
   * @param times how often each unit counts
   * @param chance decides between what is equally likely: a number from 0 to 1
   */
  at(times: ArrayLike<number>, chance: () => number = () => 0): Prices {
    const arcs = this.arcs.map((arc) => ({ from: arc.from, to: arc.to, cost: costAt(arc, times) }));
    return {
      count: this.model.count,
      arcs,
      edge: (from, to) => costAt(this.arc(from, to), times),
      fixed: (from, to) => this.arc(from, to).fixed,
      head: (text, strangers) => {
        const bits = this.heads[text]!;
        let sum = 0;
        this.model.texts.orders[text]!.forEach((unit, k) => {
          sum += bits[k]! * times[unit]!;
        });
        eachStranger(this.model, text, strangers, (unit, more) => {
          sum += more * times[unit]!;
        });
        return sum;
      },
      strangers: (parents) => strangersOf(this.model, parents),
      chance,
      late: (text, tree) => this.evidence.afterAny(text, tree),
      centre: this.settings['lines.centre'],
      direction: this.settings['lines.direction'],
    };
  }

  private arc(from: number, to: number): LineArc {
    const key = this.key(from, to);
    const arc = this.known.get(key) ?? arcOf(this.model, from, to, this.evidence.bits(from, to));
    this.known.set(key, arc);
    return arc;
  }

  private key(from: number, to: number): number {
    return from * this.model.count + to;
  }
}

/** Bits of the wording of each unit, on average over the tellings that have it. */
export const unitMeans = ({ texts }: Model): Float64Array =>
  Float64Array.from(texts.units, ({ of, bits }) => {
    const held = of.slice(0, texts.tellings).filter((v) => v !== ABSENT);
    return held.reduce((sum, v) => sum + bits[v]!, 0) / held.length;
  });

/** A text at the head of a tree has its words from nobody; a wording of the unit, of middle length, has to come from somewhere anyway. */
export function eachHeadTerm(model: Model, text: number, means: Float64Array, strangers: Strangers, take: Take): void {
  const { texts } = model;
  eachStranger(model, text, strangers, take);
  for (const unit of texts.orders[text]!)
    take(unit, texts.units[unit]!.bits[texts.units[unit]!.of[text]!]! - means[unit]!);
}

function headTerms({ texts }: Model, text: number, means: Float64Array): Float64Array {
  return Float64Array.from(texts.orders[text]!, (unit) => {
    const { of, bits } = texts.units[unit]!;
    return bits[of[text]!]! - means[unit]!;
  });
}
