import type { Values } from '../defaults.ts';
import { rarityOf, shareOf } from './background.ts';
import { Counter } from './counter.ts';
import type { ArticleFeatures } from './features.ts';
import { Furniture } from './furniture.ts';

/** What grouping knows of a corpus before it weighs two articles; frozen while articles are grouped. */
export interface Statistics {
  readonly articles: number;
  /** In how many articles a term stands; 0 for an unknown one. */
  documents(term: number): number;
  /** How much a term tells of the story of an article, 0 to 1. */
  weight(term: number): number;
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

  documents(term: number): number {
    return this.counted.get(term);
  }

  weight(term: number): number {
    const at = this.counted.find(term);
    if (at < 0) return this.#weigh(term, 0);
    if (this.#known[at]! < 0) this.#known[at] = this.#weigh(term, this.counted.countAt(at));
    return this.#known[at]!;
  }

  /** Rarity in news at large, times rarity in this corpus, to which the background is added as so many articles. */
  #weigh(term: number, documents: number): number {
    const rarity = rarityOf(term);
    const all = this.articles + this.#background;
    const here = Math.log(all / (documents + this.#background * shareOf(rarity))) / Math.log(all + 1);
    return rarity ** this.#rarity * Math.max(0, here);
  }
}
