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
  const holders = new Int32Array(size);
  for (const variant of unit.of) holders[variant]!++;
  const sparse = sparseRows(unit.rows.slice(0, size), holders);
  for (let b = 1; b < size; b++)
    for (let a = 1; a < size; a++) if (a !== b) between[b * size + a] = sparse.rewording(b, a, texts.wordBits, weights);
  const centre = centreOf(size, between, holders);
  let apart = Number.POSITIVE_INFINITY;
  for (let b = 1; b < size; b++) if (b !== centre) apart = Math.min(apart, between[b * size + centre]!);
  return { size, between, centre, apart: size > 2 ? apart : 0, holders: unit.of.length - holders[ABSENT]! };
}

/** Rows by the few places in which they are not the most held one. */
function sparseRows(rows: readonly Int32Array[], holders: Int32Array) {
  const base = rows[holders.indexOf(Math.max(...holders.subarray(1)), 1)]!;
  const words = new Int32Array(base.length + 1);
  base.forEach((word, place) => {
    words[place + 1] = words[place]! + (word === GAP ? 0 : 1);
  });
  const places = rows.map((row) => Int32Array.from([...row.keys()].filter((place) => row[place] !== base[place])));
  return {
    /** The same as `rewording`, only places looked at in which one of the two is not the base. */
    rewording(from: number, to: number, wordBits: Float64Array, weights: Weights): number {
      const [x, y, p, q] = [rows[from]!, rows[to]!, places[from]!, places[to]!];
      const edits = new Edits(wordBits, weights);
      let last = 0;
      for (let i = 0, k = 0; i < p.length || k < q.length; ) {
        const place = k >= q.length || (i < p.length && p[i]! <= q[k]!) ? p[i]! : q[k]!;
        if (p[i] === place) i++;
        if (q[k] === place) k++;
        if (words[place]! > words[last]!) edits.endRun();
        last = place + 1;
        edits.add(x[place]!, y[place]!);
      }
      return edits.bits;
    },
  };
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
  const edits = new Edits(wordBits, weights);
  for (let place = 0; place < to.length; place++) edits.add(from[place]!, to[place]!);
  return edits.bits;
}

/** What it costs to make one wording of another, place by place: words left out, or put in, one behind the other are one run. */
class Edits {
  bits = 0;
  private dropping = false;
  private adding = false;

  constructor(
    private readonly wordBits: Float64Array,
    private readonly weights: Weights,
  ) {}

  add(old: number, now: number): void {
    const { weights, wordBits } = this;
    if (old === GAP && now === GAP) return;
    if (now === GAP) this.bits += this.dropping ? weights.dropMore : weights.drop;
    else if (old === GAP) this.bits += (this.adding ? 0 : weights.add) + wordBits[now]!;
    else if (old !== now) this.bits += weights.change + wordBits[now]!;
    this.dropping = now === GAP;
    this.adding = old === GAP;
  }

  /** A word that both have stands between. */
  endRun(): void {
    this.dropping = this.adding = false;
  }
}
