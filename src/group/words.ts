import { FUNCTION_WORDS } from '../data/function-words.ts';
import { stem } from '../text/stem.ts';
import { hash32 } from './hash.ts';
import { WordTable } from './word-table.ts';

/** Words that are kept with their terms; then all are forgotten and learnt again. */
const MOST = 400_000;

const ENGLISH: ReadonlySet<string> = new Set(FUNCTION_WORDS.en!.split(' '));
const ANY: ReadonlySet<string> = new Set(Object.values(FUNCTION_WORDS).flatMap((list) => list.split(' ')));

/** A function word of English, or of another language only. */
export const SMALL_ENGLISH = 2;
export const SMALL_ELSEWHERE = 1;

/**
 * Numbers for words, so that each word is stemmed and hashed once and an article is counted in arrays. A memo: what it knows or has forgotten changes
 * no result.
 */
export class Words {
  readonly #numbers = new Map<string, number>();
  /** Words of plain letters once more, by their hashes. */
  readonly plain = new WordTable();
  /** By number: the normal form. */
  readonly norms: string[] = [];
  /** By number: hash of the stem, or -1 where the word is no term. */
  readonly terms: number[] = [];
  /** By number: `SMALL_ENGLISH`, `SMALL_ELSEWHERE` or 0. */
  readonly small: number[] = [];

  /** How often all was forgotten: numbers of an earlier generation mean nothing. */
  generation = 0;

  get size(): number {
    return this.terms.length;
  }

  /** Number of a normal form. */
  of(norm: string): number {
    const known = this.#numbers.get(norm);
    if (known !== undefined) return known;
    const number = this.terms.length;
    const word = /^\d/.test(norm) ? norm : stem(norm);
    this.norms.push(norm);
    this.terms.push(word.length > 1 || /\d/.test(word) ? hash32(word) : -1);
    this.small.push(ENGLISH.has(norm) ? SMALL_ENGLISH : ANY.has(norm) ? SMALL_ELSEWHERE : 0);
    this.#numbers.set(norm, number);
    return number;
  }

  /** Between two articles: forgets all where too many words are known. */
  rest(): void {
    if (this.terms.length < MOST) return;
    this.generation++;
    this.#numbers.clear();
    this.plain.clear();
    this.norms.length = 0;
    this.terms.length = 0;
    this.small.length = 0;
  }
}
