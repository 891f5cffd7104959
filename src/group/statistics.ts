import type { Values } from '../defaults.ts';
import { rarityOf, shareOf } from './background.ts';
import { Counter } from './counter.ts';
import type { ArticleFeatures } from './features.ts';
import { Furniture } from './furniture.ts';

/** What grouping knows of a corpus before it weighs two articles; frozen while articles are grouped. */
export interface Statistics {
  readonly articles: number;
  /** Where a term stands; -1 for an unknown one. */
  find(term: number): number;
  /** In how many articles the term of an address stands. */
  documentsAt(address: number): number;
  /** How much a term tells of the story of an article, 0 to 1. */
  weightAt(address: number, term: number): number;
  /**
   * Whether the articles to be grouped are the ones that were counted, so that a term of one article can be left out: it cannot be shared. False for
   * statistics of another corpus.
   */
  readonly closed: boolean;
  readonly furniture: Furniture;
}

/** Counts a corpus, one article after another in any order. */
export class StatisticsCounter {
  #documents = new Counter();
  #articles = 0;
  readonly #furniture: Furniture;

  constructor(readonly settings: Values) {
    this.#furniture = new Furniture(settings['group.furnitureArticles']);
  }

  add(features: ArticleFeatures): void {
    this.#articles++;
    for (const term of features.terms) this.#documents.add(term);
    this.#furniture.note(features);
  }

  /** @param closed see `Statistics.closed` */
  freeze(closed: boolean): Statistics {
    this.#furniture.settle();
    return new Frozen(this.#documents, this.#articles, this.#furniture, closed, this.settings);
  }
}

/** The shipped background alone: two articles are as alike as in any other corpus. */
export const shippedStatistics = (settings: Values): Statistics => new StatisticsCounter(settings).freeze(false);

class Frozen implements Statistics {
  readonly #known: Float32Array;
  readonly #background: number;
  readonly #rarity: number;

  constructor(
    readonly counted: Counter,
    readonly articles: number,
    readonly furniture: Furniture,
    readonly closed: boolean,
    settings: Values,
  ) {
    this.#known = new Float32Array(counted.size).fill(-1);
    // At least one, so that a corpus of one article has a scale.
    this.#background = Math.max(1, settings['group.background']);
    this.#rarity = settings['group.rarity'];
  }

  find(term: number): number {
    return this.counted.find(term);
  }

  documentsAt(address: number): number {
    return address < 0 ? 0 : this.counted.countAt(address);
  }

  weightAt(address: number, term: number): number {
    if (address < 0) return this.#weigh(term, 0);
    if (this.#known[address]! < 0) this.#known[address] = this.#weigh(term, this.counted.countAt(address));
    return this.#known[address]!;
  }

  /** Rarity in news at large, times rarity in this corpus, to which the background is added as so many articles. */
  #weigh(term: number, documents: number): number {
    const rarity = rarityOf(term);
    const all = this.articles + this.#background;
    const here = Math.log(all / (documents + this.#background * shareOf(rarity))) / Math.log(all + 1);
    return rarity ** this.#rarity * Math.max(0, here);
  }
}
