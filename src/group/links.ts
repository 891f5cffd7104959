import type { Values } from '../defaults.ts';
import { Counter } from './counter.ts';
import { closeness } from './days.ts';
import { type Growing, growingBytes, growingIntegers, growingNumbers } from './growing.ts';
import type { Vector } from './vectors.ts';

/** What beside its words says whether an article can tell the same story as another. */
export interface Circumstances {
  readonly day: number;
  readonly language: string;
}

export interface CommonTerm {
  readonly term: number;
  /** What it adds to the cosine. */
  readonly adds: number;
  /** The second article writes it like a name. */
  readonly name: boolean;
}

/** Terms of articles for which room is made beforehand; more grow as they come. */
const MOST_ROOM = 1 << 28;

/**
 * Likeness of every two articles that share a probe. Articles come one at a time; each is weighed against the earlier ones alone, so that every pair
 * is weighed once, whatever the order, and a likeness depends on nothing but the two.
 */
export class Links {
  /** Three columns: a later article, an earlier one, their likeness. */
  readonly later = growingIntegers();
  readonly earlier = growingIntegers();
  readonly likeness = growingNumbers();

  readonly #addresses = new Counter();
  readonly #finds: number[][] = [];
  /** Rows of all vectors: addresses of terms and weights, in ascending order of the terms. */
  readonly #starts = [0];
  readonly #terms: Growing<Int32Array>;
  readonly #weights: Growing<Float32Array>;
  readonly #names: Growing<Uint8Array>;
  readonly #days = growingIntegers();
  readonly #languages: string[] = [];
  /** Weights of the article at hand by address of the term, 0 elsewhere. */
  #at = new Float32Array(1024);
  #seen = new Int32Array(1024).fill(-1);

  /** @param expected how many articles will come, as far as it is known */
  constructor(
    readonly settings: Values,
    expected = 0,
  ) {
    const room = Math.max(1024, Math.min(MOST_ROOM, expected * settings['group.terms']));
    this.#terms = growingIntegers(room);
    this.#weights = growingNumbers(room);
    this.#names = growingBytes(room);
  }

  get size(): number {
    return this.#languages.length;
  }

  /** Weighs an article against all earlier ones that share a probe, and keeps it. */
  add(vector: Vector, circumstances: Circumstances): void {
    const article = this.size;
    this.#keep(vector, circumstances);
    this.#spread(article, true);
    for (const probe of vector.probes) {
      const address = this.#addresses.place(probe);
      this.#finds[address] ??= [];
      const finds = this.#finds[address];
      for (const other of finds) this.#meet(article, other);
      finds.push(article);
    }
    this.#spread(article, false);
  }

  /** Likeness of two articles, whether they share a probe or not. */
  between(a: number, b: number): number {
    this.#spread(a, true);
    const likeness = this.#weigh(a, b);
    this.#spread(a, false);
    return likeness;
  }

  /** The terms that two articles share, the one that adds most to their likeness first. */
  common(a: number, b: number): CommonTerm[] {
    this.#spread(a, true);
    const common: CommonTerm[] = [];
    for (let i = this.#starts[b]!; i < this.#starts[b + 1]!; i++) {
      const address = this.#terms.data[i]!;
      const adds = this.#at[address]! * this.#weights.data[i]!;
      if (adds > 0) common.push({ term: this.#addresses.keyAt(address), adds, name: this.#names.data[i] !== 0 });
    }
    this.#spread(a, false);
    return common.sort((x, y) => y.adds - x.adds || x.term - y.term);
  }

  #keep(vector: Vector, { day, language }: Circumstances): void {
    for (const [i, term] of vector.terms.entries()) {
      this.#terms.push(this.#addresses.place(term));
      this.#weights.push(vector.weights[i]!);
      this.#names.push(vector.names[i]!);
    }
    this.#starts.push(this.#terms.length);
    this.#days.push(day);
    this.#languages.push(language);
    if (this.#addresses.size > this.#at.length) this.#at = new Float32Array(this.#addresses.size * 2);
    if (this.size <= this.#seen.length) return;
    const seen = new Int32Array(this.size * 2).fill(-1);
    seen.set(this.#seen);
    this.#seen = seen;
  }

  #spread(article: number, there: boolean): void {
    for (let i = this.#starts[article]!; i < this.#starts[article + 1]!; i++)
      this.#at[this.#terms.data[i]!] = there ? this.#weights.data[i]! : 0;
  }

  #meet(article: number, other: number): void {
    if (this.#seen[other] === article) return;
    this.#seen[other] = article;
    const likeness = this.#weigh(article, other);
    if (likeness < this.settings['group.floor']) return;
    this.later.push(article);
    this.earlier.push(other);
    this.likeness.push(likeness);
  }

  /** The weights of `article` must be spread. The sum runs in the order of the terms, so that it is the same from both sides. */
  #weigh(article: number, other: number): number {
    const factor = this.factor(article, other);
    if (factor < this.settings['group.floor']) return 0;
    const terms = this.#terms.data;
    const weights = this.#weights.data;
    const end = this.#starts[other + 1]!;
    let sum = 0;
    for (let i = this.#starts[other]!; i < end; i++) sum += this.#at[terms[i]!]! * weights[i]!;
    return Math.fround(sum * factor);
  }

  /** What days apart and another language leave of the likeness of two articles, 0 to 1. */
  factor(a: number, b: number): number {
    const near = closeness(
      this.#days.data[a]!,
      this.#days.data[b]!,
      this.settings['group.daysFree'],
      this.settings['group.daysHalf'],
    );
    const [one, other] = [this.#languages[a]!, this.#languages[b]!];
    return one !== '' && other !== '' && one !== other ? near * this.settings['group.otherLanguage'] : near;
  }
}
