const MOST_SLOTS = 2 ** 30;
const FEWEST_SLOTS = 2 ** 12;

/** The highest count there is: one byte a slot. */
export const MOST_COUNT = 255;

/** How often each hash was counted, or more: hashes that end alike are counted together, so a count is never too low. */
export class Counts {
  readonly #counts: Uint8Array;
  readonly #mask: number;

  /** @param expected hashes to come */
  constructor(expected: number) {
    let slots = FEWEST_SLOTS;
    while (slots < 3 * expected && slots < MOST_SLOTS) slots *= 2;
    this.#counts = new Uint8Array(slots);
    this.#mask = slots - 1;
  }

  /** Counts one more; gives the count. */
  add(hash: number): number {
    const slot = hash & this.#mask;
    const count = this.#counts[slot]!;
    if (count === MOST_COUNT) return count;
    this.#counts[slot] = count + 1;
    return count + 1;
  }

  /** Counts the hashes at the first `count` places. */
  addAll(hashes: Int32Array, places: Int32Array, count: number): void {
    const counts = this.#counts;
    const mask = this.#mask;
    for (let i = 0; i < count; i++) {
      const slot = hashes[places[i]!]! & mask;
      if (counts[slot]! < MOST_COUNT) counts[slot]!++;
    }
  }

  /** Puts the counts of `hashes[from .. to)` into `into`, from its start on. */
  ofAll(hashes: Int32Array, from: number, to: number, into: Uint8Array): void {
    const counts = this.#counts;
    const mask = this.#mask;
    for (let i = from; i < to; i++) into[i - from] = counts[hashes[i]! & mask]!;
  }
}
