import type { Token } from '../model/token.ts';
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

/** Marks after which a capital is no sign of a name. */
const ENDS = new Set(['.', '!', '?', ':', '"', '“', '”', '…', '-', '–', '—', '--', '|']);

export interface Stretch {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Tokens `[from, to)`. */
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
  #packed = new Uint32Array(1 << 12);
  readonly #met: number[] = [];
  /** Numbers of words that the wording has seen small: nothing else would be written in their place. */
  #seenSmall = new Uint8Array(1 << 12);
  #generation = WORDS.generation;

  constructor(readonly wording: Wording | undefined) {}

  isEnglish(tokens: readonly Token[]): boolean {
    let [words, small] = [0, 0];
    for (let i = 0; i < tokens.length && i < SAMPLE; i++) {
      if (tokens[i]!.kind !== 'word') continue;
      words++;
      if (this.#words.small[this.#words.of(tokens[i]!.norm)] === SMALL_ENGLISH) small++;
    }
    return small >= words * ENGLISH_SHARE;
  }

  /** Counts a stretch on one line and appends its terms to `inOrder`. */
  count({ text, tokens, from, to, times, english }: Stretch, inOrder: number[]): void {
    this.#renew();
    const { terms, small } = this.#words;
    const least = english ? SMALL_ENGLISH : 1;
    let opens = true;
    for (let i = from; i < to; i++) {
      const token = tokens[i]!;
      const first = opens;
      opens = token.kind === 'mark' && ENDS.has(token.norm);
      if (token.kind === 'mark') continue;
      const norm = isIdeograph(token) ? pairOf(token, tokens[i + 1]) : token.norm;
      const number = this.#words.of(norm);
      const term = terms[number]!;
      if (term < 0 || small[number]! >= least) continue;
      const capital = text.charCodeAt(token.start) !== norm.charCodeAt(0);
      this.#note(number, times, capital ? (first ? 0 : CAPITAL) : SMALL);
      this.#write(number, token, text, norm, capital);
      inOrder.push(term);
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
    if (this.#words.size >= this.#seenSmall.length / 2) this.#seenSmall = larger(this.#seenSmall);
    this.#words.rest();
    return unpacked(sortable.sort());
  }

  #renew(): void {
    if (this.#generation === this.#words.generation) return;
    this.#generation = this.#words.generation;
    this.#seenSmall.fill(0);
  }

  #note(number: number, times: number, written: number): void {
    if (number >= this.#packed.length) {
      const packed = new Uint32Array(number * 2);
      packed.set(this.#packed);
      this.#packed = packed;
    }
    const known = this.#packed[number]!;
    if (known === 0) this.#met.push(number);
    this.#packed[number] = Math.min(TIMES, (known & TIMES) + times) | (known & ~TIMES) | written;
  }

  #write(number: number, { start, end }: Token, text: string, norm: string, capital: boolean): void {
    if (!this.wording || this.#seenSmall[number] === 1) return;
    if (!capital && number < this.#seenSmall.length) this.#seenSmall[number] = 1;
    this.wording.see(this.#words.terms[number]!, text, start, Math.max(end, start + norm.length), norm);
  }
}

function larger(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const made = new Uint8Array(bytes.length * 4);
  made.set(bytes);
  return made;
}

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

const FIRST_IDEOGRAPH = 0x0e00;
const isIdeograph = ({ kind, norm }: Token): boolean =>
  norm.length === 1 && norm.charCodeAt(0) >= FIRST_IDEOGRAPH && kind === 'word';

/** Two neighbours are a word where a script has no spaces between words; a single one is none. */
const pairOf = (token: Token, next: Token | undefined): string =>
  next && isIdeograph(next) && next.start === token.end ? token.norm + next.norm : token.norm;
