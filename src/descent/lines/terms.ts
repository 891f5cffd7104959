import type { UnitCollation } from '../../collate/unit-collation.ts';
import { ABSENT, addText, type Draft, dropText, type Texts, textsOf } from './texts.ts';
import { rewording, type UnitCosts, unitCostsOf } from './unit-costs.ts';
import type { Weights } from './weights.ts';

/** What the cost of an edge is read from; lost versions can be added to it. */
export class Model {
  readonly texts: Texts;
  readonly costs: readonly UnitCosts[];
  /** Place of each unit among the units of each text, or -1. */
  readonly places: Int32Array[];
  /** What copying costs between tellings, as far as it was asked: it stays the same whatever is lost and wherever units began. */
  readonly costsKnown: Float64Array;

  /** The text in which each unit began, as far as a forest tells; -1: not known. */
  homes: Int32Array;
  private homeTexts: ReadonlySet<number> = new Set();

  constructor(
    collation: UnitCollation,
    readonly weights: Weights,
  ) {
    this.texts = textsOf(collation, weights.kin);
    this.homes = new Int32Array(this.texts.units.length).fill(-1);
    this.costs = unitCostsOf(this.texts, weights);
    this.places = this.texts.orders.map((order) => this.placesOf(order));
    this.costsKnown = new Float64Array(this.texts.tellings ** 2).fill(Number.NaN);
  }

  setHomes(homes: ArrayLike<number>): void {
    this.homes = Int32Array.from(homes);
    this.homeTexts = new Set(this.homes);
  }

  forgetHomes(): void {
    this.setHomes(this.homes.map(() => -1));
  }

  /** Whether a unit began in a text. */
  isHome(text: number): boolean {
    return this.homeTexts.has(text);
  }

  get count(): number {
    return this.texts.orders.length;
  }

  add(draft: Draft): number {
    this.places.push(this.placesOf(draft.order));
    return addText(this.texts, draft);
  }

  draft(text: number): Draft {
    return { wordings: this.texts.units.map(({ of }) => of[text]!), order: this.texts.orders[text]! };
  }

  drop(): void {
    this.places.pop();
    dropText(this.texts);
  }

  /** Bits from one variant of a unit to another. */
  between(unit: number, from: number, to: number): number {
    const { size, between } = this.costs[unit]!;
    if (from === to) return 0;
    if (from < size && to < size) return between[from * size + to]!;
    const { rows } = this.texts.units[unit]!;
    return rewording(rows[from]!, rows[to]!, this.texts.wordBits, this.weights);
  }

  /**
   * Bits of a variant that does not come from the exemplar: what it is off the most central one. The most central one gets no better off than
   * the variant next to it, or whatever stands in the middle would seem to come from nowhere.
   */
  anew(unit: number, variant: number): number {
    const { centre, apart } = this.costs[unit]!;
    const off = variant === centre ? apart : this.between(unit, centre, variant);
    return Math.min(this.texts.units[unit]!.bits[variant]!, off);
  }

  private placesOf(order: Int32Array): Int32Array {
    const at = new Int32Array(this.texts.units.length).fill(-1);
    order.forEach((unit, i) => {
      at[unit] = i;
    });
    return at;
  }
}

/** Takes the bits that one unit adds to the cost of an edge. */
export type Take = (unit: number, bits: number) => void;

/**
 * The cost of making text `to` out of text `from`, unit by unit: what it words otherwise, has from elsewhere, moves, adds of its own, and, cheap,
 * leaves out. Runs of units count as one event and a little for each further unit.
 */
export function eachTerm(model: Model, from: number, to: number, take: Take): void {
  given(model, from, to, take);
  leftOut(model, from, to, take);
}

function given(model: Model, from: number, to: number, take: Take): void {
  const { texts, costs, weights } = model;
  const places = model.places[from]!;
  let [last, elsewhere, own] = [-1, false, false];
  for (const unit of texts.orders[to]!) {
    const { of, told } = texts.units[unit]!;
    const [b, a] = [of[from]!, of[to]!];
    if (b !== ABSENT) {
      const bits = model.between(unit, b, a) + (places[unit]! < last ? weights.move : 0);
      if (bits > 0) take(unit, bits);
      [last, elsewhere, own] = [places[unit]!, false, false];
    } else if (model.homes[unit] === to || (costs[unit]!.holders < 2 && a < told)) {
      take(unit, own ? weights.ownMore : weights.own);
      own = true;
    } else {
      take(unit, model.anew(unit, a) + (elsewhere ? weights.elsewhereMore : weights.elsewhere));
      [elsewhere, own] = [true, false];
    }
  }
}

function leftOut({ texts, weights }: Model, from: number, to: number, take: Take): void {
  let cutting = false;
  for (const unit of texts.orders[from]!) {
    const lacks = texts.units[unit]!.of[to]! === ABSENT;
    if (lacks) take(unit, cutting ? weights.cutMore : weights.cut);
    cutting = lacks;
  }
}

export function costOf(model: Model, from: number, to: number): number {
  const { tellings } = model.texts;
  if (from >= tellings || to >= tellings || model.isHome(to)) return summed(model, from, to);
  const at = from * tellings + to;
  if (Number.isNaN(model.costsKnown[at]!)) model.costsKnown[at] = summed(model, from, to);
  return model.costsKnown[at]!;
}

function summed(model: Model, from: number, to: number): number {
  let sum = 0;
  eachTerm(model, from, to, (_, bits) => {
    sum += bits;
  });
  return sum;
}

/**
 * What an edge costs; and whether it is shorter to tell `to` as a copy of `from` than to say of each run of units that the two share that one of
 * them has it from the other: then they are no two reports that share passages.
 */
export function weigh(model: Model, from: number, to: number): { cost: number; explains: boolean } {
  const { texts, weights, costs } = model;
  let [apart, saved, shared] = [0, 0, false];
  for (const unit of texts.orders[to]!) {
    const { of } = texts.units[unit]!;
    const here = of[from]! !== ABSENT;
    if (here) saved += (shared ? weights.elsewhereMore : weights.elsewhere) + model.between(unit, of[from]!, of[to]!);
    else if (costs[unit]!.holders > 1) apart += model.anew(unit, of[to]!);
    shared = here;
  }
  const cost = costOf(model, from, to);
  return { cost, explains: cost - apart < saved };
}
