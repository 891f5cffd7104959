/**
 * A table from 32-bit hashes (well mixed, as `hash32` makes them) to small integers, each with an address 0, 1, 2 … in the order of first sight.
 * Open addressing over typed arrays: some 30 bytes a key.
 */
export class Counter {
  /** Of each slot: address + 1 (0 is an empty slot), key. Side by side, so that a look-up waits for memory once. */
  #slots = new Int32Array(1 << 13);
  #keys = new Uint32Array(1 << 11);
  #counts = new Uint32Array(1 << 11);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Address of a key, or -1. */
  find(key: number): number {
    return this.#slots[this.#slot(key)]! - 1;
  }

  /** Address of a key, which is put in with a count of 0 where it is new. */
  place(key: number): number {
    const slot = this.#slot(key);
    const known = this.#slots[slot]!;
    if (known > 0) return known - 1;
    if (this.#size === this.#keys.length) {
      this.#grow();
      return this.place(key);
    }
    this.#keys[this.#size] = key;
    this.#slots[slot] = this.#size + 1;
    this.#slots[slot + 1] = key;
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
    const slots = this.#slots;
    const mask = slots.length - 1;
    const wanted = key | 0;
    let slot = (key << 1) & mask;
    while (slots[slot]! > 0 && slots[slot + 1] !== wanted) slot = (slot + 2) & mask;
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
    this.#slots = new Int32Array(room * 4);
    for (let i = 0; i < this.#size; i++) {
      const slot = this.#slot(keys[i]!);
      this.#slots[slot] = i + 1;
      this.#slots[slot + 1] = keys[i]!;
    }
  }
}
