import { CAPITALISED, ENDS_SENTENCE, Scan, WORD } from './scan.ts';
import type { Wording } from './wording.ts';
import { SMALL_ENGLISH, Words } from './words.ts';

/** Bit in a count: the term is written like a name. */
export const NAME = 0x80;
const MOST_COUNTED = 0x7f;

/** In a packed count: times met, and how the word was written. */
const TIMES = 0xffff;
/** Small somewhere; with a capital elsewhere than at the beginning of a sentence. */
const SMALL = 0x10000;
const CAPITAL = 0x20000;

/** A packed count as part of a sortable number: beside the term, which takes 32 bits. */
const PACKED = 0x40000;

/** English prose has a share of .35 to .5 of function words. */
const ENGLISH_SHARE = 0.2;
/** Tokens from which the language is told. */
const SAMPLE = 200;

const SEEN_SMALL = 2;
const SEEN_TITLE = 1;

export interface Stretch {
  /** Items `[from, to)` of the scan. */
  readonly from: number;
  readonly to: number;
  /** How often a word counts. */
  readonly times: number;
  /** English function words are left out, or those of all languages, since a wrong guess would keep them. */
  readonly english: boolean;
}

const WORDS = new Words();

/** Counts the terms of one article after another. */
export class TermCounts {
  readonly #words = WORDS;
  /** What is read at the moment. */
  readonly scan = new Scan(WORDS);
  #packed = new Uint32Array(1 << 12);
  readonly #met: number[] = [];
  /** How the wording has seen a word: `SEEN_SMALL`, when nothing else would be written in its place, `SEEN_TITLE`, when only that would. */
  #seen = new Uint8Array(1 << 12);
  #generation = WORDS.generation;
  /** Terms of the stretches counted since the last article, in the order of the text. */
  inOrder = new Uint32Array(1 << 12);
  counted = 0;

  constructor(readonly wording: Wording | undefined) {}

  isEnglish(): boolean {
    const { size, kinds, numbers } = this.scan;
    let [words, small] = [0, 0];
    for (let i = 0; i < size && i < SAMPLE; i++) {
      if ((kinds[i]! & WORD) === 0) continue;
      words++;
      if (this.#words.small[numbers[i]!] === SMALL_ENGLISH) small++;
    }
    return small >= words * ENGLISH_SHARE;
  }

  /** Counts a stretch on one line and appends its terms to `inOrder`. */
  count({ from, to, times, english }: Stretch): void {
    const { terms, small } = this.#words;
    const { kinds, numbers } = this.scan;
    const least = english ? SMALL_ENGLISH : 1;
    this.#makeRoom(to - from);
    let opens = true;
    for (let i = from; i < to; i++) {
      const first = opens;
      const [kind, number] = [kinds[i]!, numbers[i]!];
      opens = (kind & ENDS_SENTENCE) !== 0;
      if (number < 0) continue;
      const term = terms[number]!;
      if (term < 0 || small[number]! >= least) continue;
      const capital = (kind & CAPITALISED) !== 0;
      this.#note(number, times, capital ? (first ? 0 : CAPITAL) : SMALL);
      if (this.wording && this.#seen[number] !== SEEN_SMALL) this.#write(this.wording, i, term, capital);
      this.inOrder[this.counted++] = term;
    }
  }

  /** The terms counted since the last call, ascending, each with its times and whether it is written like a name. */
  take(): { terms: Uint32Array; counts: Uint8Array } {
    const met = this.#met;
    const sortable = new Float64Array(met.length);
    for (let i = 0; i < met.length; i++) {
      sortable[i] = this.#words.terms[met[i]!]! * PACKED + this.#packed[met[i]!]!;
      this.#packed[met[i]!] = 0;
    }
    met.length = 0;
    this.counted = 0;
    this.#words.rest();
    if (this.#generation !== this.#words.generation) this.#seen.fill(0);
    this.#generation = this.#words.generation;
    return unpacked(sortable.sort());
  }

  #note(number: number, times: number, written: number): void {
    const known = this.#packed[number]!;
    if (known === 0) this.#met.push(number);
    this.#packed[number] = Math.min(TIMES, (known & TIMES) + times) | (known & ~TIMES) | written;
  }

  /** Shows the wording how a word is written: as it stands there, or as its normal form where more than capitals tells them apart. */
  #write(wording: Wording, item: number, term: number, capital: boolean): void {
    const { numbers, starts, text } = this.scan;
    const number = numbers[item]!;
    const norm = this.#words.norms[number]!;
    if (!capital) {
      this.#seen[number] = SEEN_SMALL;
      wording.see(term, norm);
      return;
    }
    if (this.#seen[number] === SEEN_TITLE) return;
    const form = ownString(text, starts[item]!, starts[item]! + norm.length);
    if (isTitle(form, norm)) this.#seen[number] = SEEN_TITLE;
    wording.see(term, form.toLowerCase() === norm ? form : norm);
  }

  /** Every number of a word is an index, and a stretch has a term at most for each of its items. */
  #makeRoom(items: number): void {
    while (this.#words.size > this.#packed.length) {
      this.#packed = larger(this.#packed);
      this.#seen = larger(this.#seen);
    }
    while (this.counted + items > this.inOrder.length) this.inOrder = larger(this.inOrder);
  }
}

function larger<T extends Uint8Array | Uint32Array>(array: T): T {
  const made = new (array.constructor as new (length: number) => T)(array.length * 2);
  made.set(array);
  return made;
}

/** An English capital, and the rest as in the normal form: of all forms with a capital the best one. */
const isTitle = (form: string, norm: string): boolean => /^[A-Z]/.test(form) && form.slice(1) === norm.slice(1);

/** A slice would keep the whole text in memory. */
const ownString = (text: string, start: number, end: number): string =>
  end - start < 13 ? text.slice(start, end) : Array.from(text.slice(start, end)).join('');

/** Words of one stem together. */
function unpacked(sorted: Float64Array): { terms: Uint32Array; counts: Uint8Array } {
  const terms = new Uint32Array(sorted.length);
  const counts = new Uint8Array(sorted.length);
  let size = 0;
  for (let i = 0; i < sorted.length; ) {
    const term = Math.floor(sorted[i]! / PACKED);
    let [times, written] = [0, 0];
    for (; i < sorted.length && Math.floor(sorted[i]! / PACKED) === term; i++) {
      const packed = sorted[i]! - term * PACKED;
      times += packed & TIMES;
      written |= packed;
    }
    const isName = (written & CAPITAL) !== 0 && (written & SMALL) === 0;
    terms[size] = term;
    counts[size++] = Math.min(MOST_COUNTED, times) | (isName ? NAME : 0);
  }
  return { terms: terms.slice(0, size), counts: counts.slice(0, size) };
}
