import type { Values } from '../defaults.ts';
import { type Known, knownOf, ranksOf } from './articles.ts';
import { groupsOf } from './components.ts';
import { type Explanation, explain } from './explain.ts';
import { Links } from './links.ts';
import { type Neighbourhood, neighbourhoodOf } from './neighbourhood.ts';
import type { Statistics } from './statistics.ts';
import { storiesOf } from './stories.ts';
import type { Story } from './story.ts';
import { vectorOf, type Weighable } from './vectors.ts';
import type { Wording } from './wording.ts';

/** How the articles lie to one another after the last addition. */
export interface Grouping {
  readonly articles: readonly Known[];
  readonly links: Links;
  readonly near: Neighbourhood;
  /** Articles of each story; stories and members in an order that depends on the articles alone. */
  readonly groups: readonly (readonly number[])[];
  readonly settings: Values;
  readonly wording: Wording;
}

/**
 * Stories out of articles that come one at a time. The statistics are frozen, a likeness depends on two articles alone, and the stories are found
 * from all likenesses in an order of their own: so after the last addition the stories are the same whatever the order of additions.
 */
export class Grouper {
  readonly #articles: Known[] = [];
  readonly #links: Links;
  #grouping: Grouping | undefined;

  constructor(
    readonly statistics: Statistics,
    readonly settings: Values,
    readonly wording: Wording,
  ) {
    this.#links = new Links(settings, statistics.articles);
  }

  get size(): number {
    return this.#articles.length;
  }

  has(id: string): boolean {
    return this.#articles.some((article) => article.id === id);
  }

  add(features: Weighable & Known): void {
    this.#grouping = undefined;
    this.#links.add(vectorOf(features, this.statistics, this.settings), features);
    this.#articles.push(knownOf(features));
  }

  grouping(): Grouping {
    if (this.#grouping) return this.#grouping;
    const near = neighbourhoodOf(this.#links, this.settings);
    const bounds = { least: this.settings['group.link'], leastTie: this.settings['group.tie'] };
    const groups = groupsOf(near, ranksOf(this.#articles), bounds);
    const { settings, wording } = this;
    this.#grouping = { articles: this.#articles, links: this.#links, near, groups, settings, wording };
    return this.#grouping;
  }

  /** All stories, the ones of one article among them; larger ones first. */
  stories(): Iterable<Story> {
    return storiesOf(this.grouping());
  }

  /** Why two articles are or are not together; undefined where an id is unknown. */
  explain(a: string, b: string): Explanation | undefined {
    return explain(this.grouping(), a, b);
  }
}
