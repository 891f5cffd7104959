const FEWEST_BITS = 12;
const MOST_BITS = 32;

/** A set of hashes, a bit for each value of their upper bits: it may hold more than was put in, never less. */
export class Bitmap {
  readonly words: Int32Array;
  /** A hash shifted right by so much is the number of its bit. */
  readonly shift: number;

  /**
   * @param expected hashes to come
   * @param bitsEach bits for each of them, at least: of the hashes that are none of these about one in so many is taken for one
   */
  constructor(expected: number, bitsEach = 2) {
    let bits = FEWEST_BITS;
    while (bits < MOST_BITS && 2 ** bits < bitsEach * expected) bits++;
    this.shift = 32 - bits;
    this.words = new Int32Array(2 ** (bits - 5));
  }

  /**
   * Puts `hashes[from .. to)` in; those that were there already go into `again`, which has as many bits.
   * @param salt what each hash is combined with (exclusive or)
   */
  addAll(hashes: Int32Array, from: number, to: number, again?: Bitmap, salt = 0): void {
    const { words, shift } = this;
    const others = again?.words ?? words;
    for (let i = from; i < to; i++) {
      const bit = (hashes[i]! ^ salt) >>> shift;
      const mask = 1 << (bit & 31);
      const word = words[bit >>> 5]!;
      if ((word & mask) === 0) words[bit >>> 5] = word | mask;
      else others[bit >>> 5]! |= mask;
    }
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

  /** Puts the places of those of `hashes[from .. to)` that it has into `places`, which has room for all; gives their number. */
  placesIn(hashes: Int32Array, from: number, to: number, places: Int32Array, salt = 0): number {
    const { words, shift } = this;
    let count = 0;
    for (let i = from; i < to; i++) {
      const bit = (hashes[i]! ^ salt) >>> shift;
      // Written in any case and counted where it holds: no branch to guess wrong.
      places[count] = i;
      count += (words[bit >>> 5]! >>> (bit & 31)) & 1;
    }
    return count;
  }
}
