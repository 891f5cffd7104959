import { type Grams, REACH } from './grams.ts';

/** A unit as the pairs of words that its texts have. */
export interface StockUnit {
  /** Texts that have it, with the number of their cells in it. */
  readonly texts: Map<number, number>;
  /** Units that stand right before it, with the number of texts. */
  readonly before: Map<number, number>;
}

/** The units found so far, and in which of them each pair of words stands. */
export class Stock {
  readonly units = new Map<number, StockUnit>();
  /** By pair: units and counts, one after the other. */
  readonly holders: number[][];
  private next = 0;

  constructor(private readonly grams: Grams) {
    this.holders = Array.from({ length: grams.count }, () => []);
  }

  found(): number {
    this.units.set(this.next, { texts: new Map(), before: new Map() });
    return this.next++;
  }

  /** A number that no unit has had. */
  fresh(): number {
    return this.next++;
  }

  /** Takes up units by the numbers that they have already. */
  adopt(units: Int32Array): void {
    for (const unit of units) if (!this.units.has(unit)) this.units.set(unit, { texts: new Map(), before: new Map() });
  }

  /** Counts a text in (`by` 1) or out (-1) as its cells are told to belong to units. */
  count(text: number, units: Int32Array, by: 1 | -1): void {
    const own = this.grams.of[text]!;
    for (let at = 0; at < units.length; at++) {
      const unit = units[at]!;
      for (let reach = 1; reach <= REACH && at + reach < units.length; reach++) {
        const gram = own[at * REACH + reach - 1]!;
        if (gram >= 0 && units[at + reach] === unit) tally(this.holders[gram]!, unit, by);
      }
      const entry = this.units.get(unit)!;
      bump(entry.texts, text, by);
      const last = at > 0 ? units[at - 1]! : -1;
      if (last !== unit) bump(entry.before, last, by);
    }
    if (by === -1)
      for (const unit of new Set(units)) if (this.units.get(unit)!.texts.size === 0) this.units.delete(unit);
  }
}

function bump(counts: Map<number, number>, key: number, by: number): void {
  const value = (counts.get(key) ?? 0) + by;
  if (value === 0) counts.delete(key);
  else counts.set(key, value);
}

function tally(list: number[], unit: number, by: number): void {
  for (let i = 0; i < list.length; i += 2) {
    if (list[i] !== unit) continue;
    list[i + 1]! += by;
    if (list[i + 1] === 0) list.splice(i, 2);
    return;
  }
  list.push(unit, by);
}
