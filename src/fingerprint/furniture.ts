import { Bitmap } from './bitmap.ts';
import { HashTable } from './hash-table.ts';
import { Intersection } from './intersection.ts';
import { type Likeness, likenessOf, type SharedPair } from './likeness.ts';
import type { ShingleSets } from './shingle-sets.ts';

/** What the articles of one outlet must share for it to be the house's and not the story's. */
export interface FurnitureRule {
  /** Articles of the outlet that carry a shingle, at least. */
  readonly articles: number;
  /** The same as a share of all articles of the outlet. */
  readonly share: number;
  /** An article of which so much would be furniture is an edition of another one, and bears no witness. */
  readonly whole: number;
}

/** The outlet of each article as a number, or -1 where none is stated. */
export type Outlets = Int32Array;

/**
 * What the pairs are worth without the furniture of their houses (navigation, subscription prompts, standing paragraphs): both sets without
 * the furniture of either outlet. Given in the order of `pairs`; undefined where neither has any.
 *
 * A shingle is furniture of an outlet where enough of its articles carry it, articles that are furniture almost altogether not counted:
 * ten editions of one report share everything, and none of that is furniture.
 */
export function withoutFurniture(
  sets: ShingleSets,
  outlets: Outlets,
  pairs: readonly SharedPair[],
  rule: FurnitureRule,
): (Likeness | undefined)[] {
  if (pairs.every(({ a, b }) => outlets[a]! < 0 && outlets[b]! < 0)) return pairs.map(() => undefined);
  const carried = new Carried(sets, outlets, pairs, rule);
  const intersection = new Intersection(sets);
  let laidOut = -1;
  return pairs.map(({ a, b }) => {
    if (laidOut !== a) intersection.of(a);
    laidOut = a;
    const isFurniture = (first: number) =>
      carried.isFurniture(outlets[a]!, first) || carried.isFurniture(outlets[b]!, first);
    return without(sets, a, b, intersection, isFurniture);
  });
}

/** @param intersection with the shingles of `a` laid out */
function without(
  sets: ShingleSets,
  a: number,
  b: number,
  intersection: Intersection,
  isFurniture: (first: number) => boolean,
): Likeness | undefined {
  const [one, other] = [sets.at(a), sets.at(b)];
  let [sizeA, sizeB, shared] = [0, 0, 0];
  for (let i = one.from; i < one.to; i++) if (!isFurniture(one.batch.first[i]!)) sizeA++;
  for (let i = other.from; i < other.to; i++) {
    if (isFurniture(other.batch.first[i]!)) continue;
    sizeB++;
    if (intersection.has(other.batch.first[i]!, other.batch.second[i]!)) shared++;
  }
  const removed = one.to - one.from - sizeA + (other.to - other.from - sizeB);
  return removed === 0 ? undefined : likenessOf(shared, sizeA, sizeB);
}

/** Counts how many articles of its outlet carry each shingle of the paired articles. */
class Carried {
  readonly #sets: ShingleSets;
  readonly #outlets: Outlets;
  readonly #rule: FurnitureRule;
  /** The shingles that are counted, each with its outlet. */
  readonly #watched = new HashTable();
  readonly #mayBeWatched: Bitmap;
  readonly #carriers: Int32Array;
  /** Articles of each outlet. */
  readonly #articles = new Map<number, number>();

  constructor(sets: ShingleSets, outlets: Outlets, pairs: readonly SharedPair[], rule: FurnitureRule) {
    this.#sets = sets;
    this.#outlets = outlets;
    this.#rule = rule;
    this.#watch(pairs);
    this.#mayBeWatched = new Bitmap(this.#watched.count);
    for (const key of this.#watched.hashes()) this.#mayBeWatched.add(key);
    this.#carriers = new Int32Array(this.#watched.count);
    this.#countAll();
    this.#takeBackEditions();
  }

  /** Every shingle of a pair with the outlet of each of the two. */
  #watch(pairs: readonly SharedPair[]): void {
    const done = new Set<string>();
    for (const { a, b } of pairs)
      for (const outlet of [this.#outlets[a]!, this.#outlets[b]!])
        for (const article of [a, b]) {
          const key = `${outlet} ${article}`;
          if (outlet < 0 || done.has(key)) continue;
          done.add(key);
          const { batch, from, to } = this.#sets.at(article);
          for (let i = from; i < to; i++) this.#watched.add(keyOf(outlet, batch.first[i]!));
        }
  }

  isFurniture(outlet: number, first: number): boolean {
    const number = outlet < 0 ? -1 : this.#numberOf(outlet, first);
    const { articles, share } = this.#rule;
    return number >= 0 && this.#carriers[number]! >= Math.max(articles, share * this.#articles.get(outlet)!);
  }

  #numberOf(outlet: number, first: number): number {
    const key = keyOf(outlet, first);
    return this.#mayBeWatched.has(key) ? this.#watched.find(key) : -1;
  }

  #countAll(): void {
    this.#sets.each((article, { first }, from, to) => {
      const outlet = this.#outlets[article]!;
      if (outlet < 0) return;
      this.#articles.set(outlet, (this.#articles.get(outlet) ?? 0) + 1);
      this.#add(outlet, first, from, to, 1);
    });
  }

  /** What was counted of the articles that would be furniture almost altogether. */
  #takeBackEditions(): void {
    const editions: number[] = [];
    this.#sets.each((article, { first }, from, to) => {
      const outlet = this.#outlets[article]!;
      if (outlet < 0 || this.#articles.get(outlet)! < this.#rule.articles) return;
      let furniture = 0;
      for (let i = from; i < to; i++) if (this.isFurniture(outlet, first[i]!)) furniture++;
      if (furniture > 0 && furniture >= this.#rule.whole * (to - from)) editions.push(article);
    });
    for (const article of editions) {
      const { batch, from, to } = this.#sets.at(article);
      this.#add(this.#outlets[article]!, batch.first, from, to, -1);
    }
  }

  #add(outlet: number, first: Int32Array, from: number, to: number, one: number): void {
    for (let i = from; i < to; i++) {
      const number = this.#numberOf(outlet, first[i]!);
      if (number >= 0) this.#carriers[number]! += one;
    }
  }
}

/** A shingle in an outlet as one hash. */
const keyOf = (outlet: number, first: number): number => first ^ Math.imul(outlet + 1, 0x9e3779b1);
