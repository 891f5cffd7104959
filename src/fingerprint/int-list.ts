/** A list of 32-bit integers that grows, without a box for each. */
export class IntList {
  #values = new Int32Array(1024);
  #length = 0;

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const values = new Int32Array(this.#values.length * 2);
      values.set(this.#values);
      this.#values = values;
    }
    this.#values[this.#length++] = value;
  }

  clear(): void {
    this.#length = 0;
  }

  get length(): number {
    return this.#length;
  }

  /** The values so far; good until the next `push`. */
  values(): Int32Array {
    return this.#values.subarray(0, this.#length);
  }
}
