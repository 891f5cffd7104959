/** Numbers from 0 for hashes of 32 bits, in the order in which they came; open addressing, all in typed arrays. */
export class HashTable {
  #hashes = new Int32Array(1024);
  /** Number + 1 of a hash; 0 where there is none. */
  #slots = new Int32Array(2048);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** The number of a hash, given now if it had none. */
  add(hash: number): number {
    let slot = this.#slotOf(hash);
    if (this.#slots[slot]! > 0) return this.#slots[slot]! - 1;
    if (this.#count === this.#hashes.length) {
      this.#grow();
      slot = this.#slotOf(hash);
    }
    this.#hashes[this.#count] = hash;
    this.#slots[slot] = ++this.#count;
    return this.#count - 1;
  }

  /** The hashes by their numbers; good until the next `add`. */
  hashes(): Int32Array {
    return this.#hashes.subarray(0, this.#count);
  }

  /** The number of a hash, or -1. */
  find(hash: number): number {
    return this.#slots[this.#slotOf(hash)]! - 1;
  }

  #slotOf(hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let held = this.#slots[slot]!; held > 0; held = this.#slots[slot]!) {
      if (this.#hashes[held - 1] === hash) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #grow(): void {
    const hashes = new Int32Array(this.#hashes.length * 4);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
    this.#slots = new Int32Array(hashes.length * 2);
    for (let number = 0; number < this.#count; number++) this.#slots[this.#slotOf(hashes[number]!)] = number + 1;
  }
}
