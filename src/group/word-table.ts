const FEWEST = 1 << 14;

/**
 * Numbers of words by two hashes of their letters, so that a word that was met before is found again without being cut out of its text. Open
 * addressing over typed arrays.
 */
export class WordTable {
  #first = new Int32Array(FEWEST);
  #second = new Int32Array(FEWEST);
  /** Number + 1; 0 is an empty slot. */
  #numbers = new Int32Array(FEWEST);
  #size = 0;

  /** Number of the word with these hashes, or -1. */
  find(first: number, second: number): number {
    const mask = this.#numbers.length - 1;
    let slot = (first ^ (first >>> 15)) & mask;
    for (let held = this.#numbers[slot]!; held !== 0; held = this.#numbers[slot]!) {
      if (this.#first[slot] === first && this.#second[slot] === second) return held - 1;
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  /** Takes in a word that `find` does not know. */
  add(first: number, second: number, number: number): void {
    if (++this.#size * 2 > this.#numbers.length) this.#grow();
    this.#put(first, second, number + 1);
  }

  clear(): void {
    this.#numbers.fill(0);
    this.#size = 0;
  }

  #put(first: number, second: number, held: number): void {
    const mask = this.#numbers.length - 1;
    let slot = (first ^ (first >>> 15)) & mask;
    while (this.#numbers[slot] !== 0) slot = (slot + 1) & mask;
    this.#first[slot] = first;
    this.#second[slot] = second;
    this.#numbers[slot] = held;
  }

  #grow(): void {
    const [first, second, numbers] = [this.#first, this.#second, this.#numbers];
    const length = numbers.length * 2;
    this.#first = new Int32Array(length);
    this.#second = new Int32Array(length);
    this.#numbers = new Int32Array(length);
    for (let slot = 0; slot < numbers.length; slot++)
      if (numbers[slot] !== 0) this.#put(first[slot]!, second[slot]!, numbers[slot]!);
  }
}
