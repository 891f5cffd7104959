/**
 * A table from 32-bit hashes (well mixed, as `hash32` makes them) to small integers, each with an address 0, 1, 2 … in the order of first sight.
 * Open addressing over typed arrays: some 16 bytes a key.
 */
export class Counter {
  #slots = new Int32Array(1 << 12).fill(-1);
  #keys = new Uint32Array(1 << 11);
  #counts = new Uint32Array(1 << 11);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Address of a key, or -1. */
  find(key: number): number {
    return this.#slots[this.#slot(key)]!;
  }

  /** Address of a key, which is put in with a count of 0 where it is new. */
  place(key: number): number {
    const slot = this.#slot(key);
    const known = this.#slots[slot]!;
    if (known >= 0) return known;
    if (this.#size === this.#keys.length) {
      this.#grow();
      return this.place(key);
    }
    this.#keys[this.#size] = key;
    this.#slots[slot] = this.#size;
    return this.#size++;
  }

  add(key: number, times = 1): void {
    const at = this.place(key);
    this.#counts[at] = this.#counts[at]! + times;
  }

  get(key: number): number {
    const at = this.find(key);
    return at < 0 ? 0 : this.#counts[at]!;
  }

  keyAt(address: number): number {
    return this.#keys[address]!;
  }

  countAt(address: number): number {
    return this.#counts[address]!;
  }

  #slot(key: number): number {
    const mask = this.#slots.length - 1;
    let slot = key & mask;
    while (this.#slots[slot]! >= 0 && this.#keys[this.#slots[slot]!] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const room = this.#keys.length * 2;
    const keys = new Uint32Array(room);
    const counts = new Uint32Array(room);
    keys.set(this.#keys);
    counts.set(this.#counts);
    this.#keys = keys;
    this.#counts = counts;
    this.#slots = new Int32Array(room * 2).fill(-1);
    for (let i = 0; i < this.#size; i++) this.#slots[this.#slot(keys[i]!)] = i;
  }
}
