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
    while (slots < 4 * expected && slots < MOST_SLOTS) slots *= 2;
    this.#counts = new Uint8Array(slots);
    this.#mask = slots - 1;
  }

  add(hash: number): void {
    const slot = hash & this.#mask;
    const count = this.#counts[slot]!;
    if (count < MOST_COUNT) this.#counts[slot] = count + 1;
  }

  of(hash: number): number {
    return this.#counts[hash & this.#mask]!;
  }
}
