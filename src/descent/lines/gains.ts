import { homesAbove } from './homes.ts';
import { eachHeadTerm } from './prices.ts';
import { between } from './states.ts';
import type { Stock } from './stock.ts';
import type { Strangers } from './strangers.ts';
import { eachTerm } from './terms.ts';
import { ABSENT } from './texts.ts';

export interface LostChoice {
  /** Bits that a lost version has to save. */
  readonly price: number;
  /** Bits that one unit counts for it at the most. */
  readonly unit: number;
  /** Bits of a unit, on average over its wordings. */
  readonly means: Float64Array;
  /** See `Prices`. */
  readonly centre: number;
  readonly direction: number;
}

/** About what a lost version between a text and two others saves: what the two have alike and it has not. */
export function hopeOf({ model }: Stock, text: number, a: number, b: number): number {
  const { units, wordBits, orders } = model.texts;
  const { weights } = model;
  let bits = 0;
  for (const unit of orders[a]!) {
    const { of, rows } = units[unit]!;
    const [x, y, z] = [of[text]!, of[a]!, of[b]!];
    if (z === ABSENT || x === y) continue;
    if (x === ABSENT) bits += weights.elsewhereMore + (y === z ? model.anew(unit, y) : 0);
    else if (y === z) bits += model.between(unit, x, y);
    else if (x !== z) {
      const [p, q, r] = [rows[x]!, rows[y]!, rows[z]!];
      for (let place = 0; place < p.length; place++)
        if (q[place] === r[place] && q[place] !== p[place])
          bits += weights.change + (q[place]! < 0 ? 0 : wordBits[q[place]!]!);
    }
  }
  for (const unit of orders[text]!)
    if (units[unit]!.of[a] === ABSENT && units[unit]!.of[b] === ABSENT) bits += weights.cut;
  return bits;
}

/** Bits saved by a lost version between a text and two others, if all copies of the text that it explains better move to it. */
export function gainOf(
  stock: Stock,
  text: number,
  a: number,
  b: number,
  copies: readonly number[],
  choice: LostChoice,
): number {
  const { model, evidence } = stock;
  const all = copies.includes(b) ? copies : [...copies, b];
  const now = all.map((copy) => stock.edge(stock.from[copy]!, copy));
  const lost = model.add(between(model, text, a, b));
  evidence.place(lost, text);
  const [before, after] = [model.homes, homesAbove(stock, [a, b], lost)];
  model.setHomes(after);
  const moving = all.filter((copy, i) => copy === a || copy === b || stock.edge(lost, copy) < now[i]!);
  model.setHomes(before);
  const gain = savedBy(stock, lost, text, moving, after, choice);
  model.setHomes(before);
  model.drop();
  return gain;
}

/**
 * Bits saved where `lost` stands between `above` (-1: nothing) and some texts. A unit counts for no more than `choice.unit`. The units begin in
 * `homes` then.
 */
export function savedBy(
  stock: Stock,
  lost: number,
  above: number,
  moving: readonly number[],
  homes: Int32Array,
  choice: LostChoice,
  strangers: Strangers = null,
): number {
  const { model, evidence, from } = stock;
  const saved = new Float64Array(model.texts.units.length);
  let rest = 0;
  const count = (exemplar: number, copy: number, sign: number) => {
    const take = (unit: number, bits: number) => {
      saved[unit]! += sign * bits;
    };
    if (exemplar < 0) return eachHeadTerm(model, copy, choice.means, strangers, take);
    rest += sign * evidence.bits(exemplar, copy);
    eachTerm(model, exemplar, copy, take);
  };
  for (const copy of moving) count(from[copy]!, copy, 1);
  model.setHomes(homes);
  count(above, lost, -1);
  for (const copy of moving) count(lost, copy, -1);
  return saved.reduce((sum, bits) => sum + Math.min(bits, choice.unit), rest);
}

/** What it costs that a text stands at the head of its tree instead of another one. */
export function headBits({ model }: Stock, text: number, { means }: LostChoice, strangers: Strangers): number {
  let sum = 0;
  eachHeadTerm(model, text, means, strangers, (_, bits) => {
    sum += bits;
  });
  return sum;
}
