const FEWEST_BITS = 12;
const MOST_BITS = 32;

/** A set of hashes, a bit for each value of their upper bits: it may hold more than was put in, never less. */
export class Bitmap {
  readonly words: Int32Array;
  /** A hash shifted right by so much is the number of its bit. */
  readonly shift: number;

  /** @param expected hashes to come; with four bits for each, one in five others is taken for one of them at most */
  constructor(expected: number) {
    let bits = FEWEST_BITS;
    while (bits < MOST_BITS && 2 ** bits < 4 * expected) bits++;
    this.shift = 32 - bits;
    this.words = new Int32Array(2 ** (bits - 5));
  }

  /** Puts one in; says whether it was there. */
  add(hash: number): boolean {
    const bit = hash >>> this.shift;
    const mask = 1 << (bit & 31);
    const word = this.words[bit >>> 5]!;
    if ((word & mask) !== 0) return true;
    this.words[bit >>> 5] = word | mask;
    return false;
  }

  has(hash: number): boolean {
    const bit = hash >>> this.shift;
    return ((this.words[bit >>> 5]! >>> (bit & 31)) & 1) !== 0;
  }

  /** How many of `hashes[from .. to)` it has. */
  countOf(hashes: Int32Array, from: number, to: number): number {
    const { words, shift } = this;
    let count = 0;
    for (let i = from; i < to; i++) {
      const bit = hashes[i]! >>> shift;
      count += (words[bit >>> 5]! >>> (bit & 31)) & 1;
    }
    return count;
  }
}
