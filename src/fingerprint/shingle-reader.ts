import { FOLDED, fold, foldPair, HALF, PASSED_OVER, SEPARATES } from './characters.ts';

/** Words of a shingle. */
export const SHINGLE_WORDS = 5;

/** Distinct shingles of several articles, one after the other, each as two hashes of 32 bits that know nothing of each other. */
export interface ShingleBatch {
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** Where the shingles of each article end. */
  readonly ends: Int32Array;
}

const FEWEST_SLOTS = 1024;

/**
 * Reads texts into the sets of their shingles. A shingle is five words in a row; it is kept as 64 bits, so that of a thousand million
 * different ones one pair may be taken for the same. The loop over characters is written out: it is where the time goes.
 */
export class ShingleReader {
  #first = new Int32Array(FEWEST_SLOTS);
  #second = new Int32Array(FEWEST_SLOTS);
  #ends: number[] = [];
  #filled = 0;
  /** Where the set of the article in hand begins. */
  #start = 0;
  /** Place + 1 of a shingle by its hash; one that lies before the article in hand is left from another and counts as empty. */
  #slots = new Int32Array(FEWEST_SLOTS);
  #mask = FEWEST_SLOTS - 1;

  /** Adds one article; gives the number of its distinct shingles. */
  add(text: string): number {
    this.#start = this.#filled;
    this.#makeRoom(text.length);
    this.#readWords(text);
    this.#ends.push(this.#filled);
    return this.#filled - this.#start;
  }

  /** What was added since the last call. */
  take(): ShingleBatch {
    const batch = {
      first: this.#first.slice(0, this.#filled),
      second: this.#second.slice(0, this.#filled),
      ends: Int32Array.from(this.#ends),
    };
    this.#filled = 0;
    this.#ends = [];
    this.#slots.fill(0);
    return batch;
  }

  /** A text of n characters has fewer than n / 2 words. */
  #makeRoom(characters: number): void {
    const most = (characters >> 1) + 1;
    let slots = FEWEST_SLOTS;
    while (slots < most) slots *= 2;
    if (slots > this.#slots.length) this.#slots = new Int32Array(slots);
    this.#mask = slots - 1;
    while (this.#filled + most > this.#first.length) {
      this.#first = grown(this.#first);
      this.#second = grown(this.#second);
    }
  }

  #readWords(text: string): void {
    // Hashes of the word in hand and of the four before it.
    let a = 0,
      a0 = 0,
      a1 = 0,
      a2 = 0,
      a3 = 0;
    let b = 0,
      b0 = 0,
      b1 = 0,
      b2 = 0,
      b3 = 0;
    let count = 0;
    let inWord = false;
    for (let at = 0; at <= text.length; at++) {
      const unit = at < text.length ? text.charCodeAt(at) : 32;
      const entry = FOLDED[unit] || fold(unit);
      if (entry > HALF) {
        a = Math.imul(a ^ entry, 0x01000193);
        b = Math.imul(b + entry, 0x2c1b3c6d);
        b ^= b >>> 13;
        inWord = true;
      } else if (entry === PASSED_OVER) {
      } else if (entry === HALF && foldPair(text, at)) {
        const code = foldPair(text, at)!.codePointAt(0)!;
        a = Math.imul(a ^ code, 0x01000193);
        b = Math.imul(b + code, 0x2c1b3c6d);
        inWord = true;
        at++;
      } else if (inWord && (entry === SEPARATES || entry === HALF)) {
        a = spread(a);
        count++;
        if (count >= SHINGLE_WORDS) this.#note(combine(a0, a1, a2, a3, a), combine(b0, b1, b2, b3, b));
        a0 = a1;
        a1 = a2;
        a2 = a3;
        a3 = a;
        b0 = b1;
        b1 = b2;
        b2 = b3;
        b3 = b;
        a = 0;
        b = 0;
        inWord = false;
      }
    }
  }

  #note(first: number, second: number): void {
    const slots = this.#slots;
    let slot = first & this.#mask;
    for (let held = slots[slot]!; held > this.#start; held = slots[slot]!) {
      if (this.#first[held - 1] === first && this.#second[held - 1] === second) return;
      slot = (slot + 1) & this.#mask;
    }
    this.#first[this.#filled] = first;
    this.#second[this.#filled] = second;
    slots[slot] = ++this.#filled;
  }
}

const grown = (from: Int32Array): Int32Array<ArrayBuffer> => {
  const to = new Int32Array(from.length * 2);
  to.set(from);
  return to;
};

/** Mixes every bit into every other: the last steps of MurmurHash3 (A. Appleby). */
function spread(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** One hash of five in this order. */
function combine(v: number, w: number, x: number, y: number, z: number): number {
  const product = 0x9e3779b1;
  const sum = Math.imul(Math.imul(Math.imul(Math.imul(v, product) + w, product) + x, product) + y, product) + z;
  return spread(sum | 0);
}
