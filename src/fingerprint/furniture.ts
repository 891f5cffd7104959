import { Bitmap } from './bitmap.ts';
import { Counts, MOST_COUNT } from './counts.ts';
import { HashTable } from './hash-table.ts';
import { Intersection } from './intersection.ts';
import { type Likeness, likenessOf, type SharedPair } from './likeness.ts';
import type { ShingleSets } from './shingle-sets.ts';

/** Bits for each hash where few are to be mistaken for one of those that are sought. */
const SPARSE = 16;

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
  return pairs.map((pair) => without(pair, sets, outlets, carried, intersection));
}

function without(
  { a, b, shared }: SharedPair,
  sets: ShingleSets,
  outlets: Outlets,
  carried: Carried,
  intersection: Intersection,
): Likeness | undefined {
  const [ofA, ofB] = [a, b].map((article) => carried.placesIn(article, outlets[a]!, outlets[b]!)) as [
    number[],
    number[],
  ];
  if (ofA.length + ofB.length === 0) return undefined;
  intersection.of(a);
  const { first, second } = sets.at(b).batch;
  const sharedFurniture = ofB.filter((place) => intersection.has(first[place]!, second[place]!)).length;
  return likenessOf(shared - sharedFurniture, sets.sizeOf(a) - ofA.length, sets.sizeOf(b) - ofB.length);
}

/**
 * Finds the furniture among the shingles of the paired articles. What stands often enough is first sought with counts that may be too high,
 * then counted one by one: it is little.
 */
class Carried {
  readonly #sets: ShingleSets;
  readonly #outlets: Outlets;
  readonly #rule: FurnitureRule;
  /** Articles of each outlet. */
  readonly #articles = new Map<number, number>();
  /** Shingles that enough articles of an outlet carry, combined with it. */
  readonly #common = new HashTable();
  readonly #isCommon: Bitmap;
  readonly #carriers: Int32Array;
  /** Outlets of the pairs that have enough articles for furniture. */
  readonly #watchedOutlets = new Set<number>();
  /** Places in a batch; room for those of one article. */
  readonly #places: Int32Array;

  constructor(sets: ShingleSets, outlets: Outlets, pairs: readonly SharedPair[], rule: FurnitureRule) {
    this.#sets = sets;
    this.#outlets = outlets;
    this.#rule = rule;
    this.#places = new Int32Array(sets.largest + 1);
    for (const outlet of outlets) this.#articles.set(outlet, (this.#articles.get(outlet) ?? 0) + 1);
    for (const { a, b } of pairs)
      for (const outlet of [outlets[a]!, outlets[b]!]) if (this.#mayHave(outlet)) this.#watchedOutlets.add(outlet);
    this.#findCommon(pairs);
    this.#isCommon = new Bitmap(this.#common.count, SPARSE);
    this.#isCommon.addAll(this.#common.hashes(), 0, this.#common.count);
    this.#carriers = new Int32Array(this.#common.count);
    const bearers: number[] = [];
    sets.each((article, { first }, from, to) => {
      if (this.#count(article, first, from, to, 1) > 0) bearers.push(article);
    });
    for (const article of bearers.filter((bearer) => this.#isEdition(bearer))) {
      const { batch, from, to } = sets.at(article);
      this.#count(article, batch.first, from, to, -1);
    }
  }

  /** Places of an article's shingles that are furniture of one of two outlets. */
  placesIn(article: number, ...outlets: readonly [number, number]): number[] {
    const { batch, from, to } = this.#sets.at(article);
    const found = new Set<number>();
    for (const outlet of new Set(outlets)) {
      const count = this.#commonPlaces(outlet, batch.first, from, to);
      for (let i = 0; i < count; i++) {
        const place = this.#places[i]!;
        if (this.#isFurniture(outlet, batch.first[place]!)) found.add(place);
      }
    }
    return [...found];
  }

  #isFurniture(outlet: number, first: number): boolean {
    const number = this.#common.find(first ^ saltOf(outlet));
    return number >= 0 && this.#carriers[number]! >= this.#fewest(outlet);
  }

  #mayHave(outlet: number): boolean {
    return outlet >= 0 && this.#articles.get(outlet)! >= this.#rule.articles;
  }

  /** Articles of an outlet that must carry a shingle. */
  #fewest(outlet: number): number {
    return Math.max(this.#rule.articles, this.#rule.share * this.#articles.get(outlet)!);
  }

  #commonPlaces(outlet: number, first: Int32Array, from: number, to: number): number {
    return outlet < 0 || this.#common.count === 0
      ? 0
      : this.#isCommon.placesIn(first, from, to, this.#places, saltOf(outlet));
  }

  #findCommon(pairs: readonly SharedPair[]): void {
    const watched = this.#watch(pairs);
    const counts = new Counts(watched.expected);
    this.#sets.each((article, { first }, from, to) => {
      const outlet = this.#outlets[article]!;
      if (!this.#watchedOutlets.has(outlet)) return;
      const fewest = Math.min(MOST_COUNT, this.#fewest(outlet));
      const count = watched.bitmap.placesIn(first, from, to, this.#places, saltOf(outlet));
      for (let i = 0; i < count; i++) {
        const key = first[this.#places[i]!]! ^ saltOf(outlet);
        if (counts.add(key) >= fewest) this.#common.add(key);
      }
    });
  }

  /** Every shingle of a pair, combined with the outlet of each of the two. */
  #watch(pairs: readonly SharedPair[]): { readonly bitmap: Bitmap; readonly expected: number } {
    const watched = new Set<number>();
    for (const { a, b } of pairs)
      for (const outlet of [this.#outlets[a]!, this.#outlets[b]!])
        if (this.#watchedOutlets.has(outlet))
          for (const article of [a, b]) watched.add(outlet * this.#sets.count + article);
    let expected = 0;
    for (const key of watched) expected += this.#sets.sizeOf(key % this.#sets.count);
    const bitmap = new Bitmap(expected);
    for (const key of watched) {
      const { batch, from, to } = this.#sets.at(key % this.#sets.count);
      bitmap.addAll(batch.first, from, to, undefined, saltOf(Math.floor(key / this.#sets.count)));
    }
    return { bitmap, expected };
  }

  /** Whether an article would be furniture almost altogether. */
  #isEdition(article: number): boolean {
    const outlet = this.#outlets[article]!;
    return this.placesIn(article, outlet, outlet).length >= this.#rule.whole * this.#sets.sizeOf(article);
  }

  /** Counts the common shingles of an article; gives their number. */
  #count(article: number, first: Int32Array, from: number, to: number, one: number): number {
    const outlet = this.#outlets[article]!;
    const count = this.#watchedOutlets.has(outlet) ? this.#commonPlaces(outlet, first, from, to) : 0;
    for (let i = 0; i < count; i++) {
      const number = this.#common.find(first[this.#places[i]!]! ^ saltOf(outlet));
      if (number >= 0) this.#carriers[number]! += one;
    }
    return count;
  }
}

/** What the hash of a shingle is combined with (exclusive or) for an outlet. */
const saltOf = (outlet: number): number => Math.imul(outlet + 1, 0x9e3779b1);
