import type { ShingleSets } from './shingle-sets.ts';

/** Counts what one article shares with others: its shingles are laid out once, then each other article is asked. */
export class Intersection {
  readonly #sets: ShingleSets;
  #slots = new Int32Array(1024);
  #first: Int32Array = new Int32Array(0);
  #second: Int32Array = new Int32Array(0);
  #from = 0;
  #mask = 0;

  constructor(sets: ShingleSets) {
    this.#sets = sets;
  }

  /** The article that the others are asked about. */
  of(article: number): void {
    const { batch, from, to } = this.#sets.at(article);
    let slots = 16;
    while (slots < 2 * (to - from)) slots *= 2;
    if (slots > this.#slots.length) this.#slots = new Int32Array(slots);
    else this.#slots.fill(0, 0, slots);
    this.#mask = slots - 1;
    this.#first = batch.first;
    this.#second = batch.second;
    this.#from = from;
    for (let i = from; i < to; i++) {
      let slot = this.#first[i]! & this.#mask;
      while (this.#slots[slot]! > 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = i - from + 1;
    }
  }

  /** How many shingles it shares with `other`; some number below `needed` where it is less than that. */
  with(other: number, needed: number): number {
    const { batch, from, to } = this.#sets.at(other);
    let shared = 0;
    for (let i = from; i < to && shared + to - i >= needed; i++)
      if (this.has(batch.first[i]!, batch.second[i]!)) shared++;
    return shared;
  }

  /** Whether the article has this shingle. */
  has(first: number, second: number): boolean {
    let slot = first & this.#mask;
    for (let held = this.#slots[slot]!; held > 0; held = this.#slots[slot]!) {
      const at = this.#from + held - 1;
      if (this.#first[at] === first && this.#second[at] === second) return true;
      slot = (slot + 1) & this.#mask;
    }
    return false;
  }
}
