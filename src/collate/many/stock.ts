import { type Grams, REACH } from './grams.ts';
import { eachRun } from './runs.ts';

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

  /** No unit has a number so high. */
  get size(): number {
    return this.next;
  }

  /** A number that no unit has had. */
  fresh(): number {
    return this.next++;
  }

  /** Counts a text in (`by` 1) or out (-1) as its cells are told to belong to units. */
  count(text: number, units: Int32Array, by: 1 | -1): void {
    const own = this.grams.of[text]!;
    let last = -1;
    eachRun(units, (unit, from, to) => {
      for (let at = from; at < to; at++)
        for (let reach = 1; reach <= REACH && at + reach < to; reach++) {
          const gram = own[at * REACH + reach - 1]!;
          if (gram >= 0) tally(this.holders[gram]!, unit, by);
        }
      const entry = this.units.get(unit) ?? { texts: new Map(), before: new Map() };
      if (by === 1) this.units.set(unit, entry);
      bump(entry.texts, text, by * (to - from));
      bump(entry.before, last, by);
      if (entry.texts.size === 0) this.units.delete(unit);
      last = unit;
    });
  }

  /** Forgets what was counted. */
  clear(): void {
    this.units.clear();
    for (const list of this.holders) list.length = 0;
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
