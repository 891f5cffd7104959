import { ABSENT, GAP, type Texts, type UnitVariants } from './texts.ts';
import type { Weights } from './weights.ts';

/** For one unit: bits from variant `b` to variant `a` at `b * size + a`. */
export interface UnitCosts {
  readonly size: number;
  readonly between: Float32Array;
  /** The variant from which those of all tellings are told cheapest: of some versions of a sentence the oldest, mostly. */
  readonly centre: number;
  /** Bits from the variant next to the centre to it. */
  readonly apart: number;
  /** How many tellings have the unit. */
  readonly holders: number;
}

/** Bits(copy | exemplar) of every wording of every unit: shared words cost nothing, lost ones little, new ones what it takes to write them. */
export const unitCostsOf = (texts: Texts, weights: Weights): UnitCosts[] =>
  texts.units.map((unit) => costsOfUnit(unit, texts, weights));

function costsOfUnit(unit: UnitVariants, texts: Texts, weights: Weights): UnitCosts {
  const size = unit.told;
  const between = new Float32Array(size * size);
  for (let b = 1; b < size; b++)
    for (let a = 1; a < size; a++)
      if (a !== b) between[b * size + a] = rewording(unit.rows[b]!, unit.rows[a]!, texts.wordBits, weights);
  const holders = new Int32Array(size);
  for (const variant of unit.of) holders[variant]!++;
  const centre = centreOf(size, between, holders);
  let apart = Number.POSITIVE_INFINITY;
  for (let b = 1; b < size; b++) if (b !== centre) apart = Math.min(apart, between[b * size + centre]!);
  return { size, between, centre, apart: size > 2 ? apart : 0, holders: unit.of.length - holders[ABSENT]! };
}

function centreOf(size: number, between: Float32Array, holders: Int32Array): number {
  let [best, least] = [1, Number.POSITIVE_INFINITY];
  for (let b = 1; b < size; b++) {
    let sum = 0;
    for (let a = 1; a < size && sum < least; a++) sum += holders[a]! * between[b * size + a]!;
    if (sum < least) [best, least] = [b, sum];
  }
  return best;
}

/** Bits to tell the wording `to` to somebody who has `from`. */
export function rewording(from: Int32Array, to: Int32Array, wordBits: Float64Array, weights: Weights): number {
  let bits = 0;
  let dropping = false;
  let adding = false;
  for (let place = 0; place < to.length; place++) {
    const [old, now] = [from[place]!, to[place]!];
    if (old === GAP && now === GAP) continue;
    if (now === GAP) bits += dropping ? weights.dropMore : weights.drop;
    else if (old === GAP) bits += (adding ? 0 : weights.add) + wordBits[now]!;
    else if (old !== now) bits += weights.change + wordBits[now]!;
    dropping = now === GAP;
    adding = old === GAP;
  }
  return bits;
}
