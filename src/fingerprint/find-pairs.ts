import { type Meetings, meetings, needed } from './candidates.ts';
import { Intersection } from './intersection.ts';
import { isPair, leastContainment, likenessOf, type PairThresholds, type SharedPair, SLACK } from './likeness.ts';
import type { ShingleSets } from './shingle-sets.ts';

/**
 * Every pair of articles that reaches a threshold, none missed, each with the number of shingles that both have, counted one by one.
 * Candidates come from an exact filter, not from sketches: an article whose shingles mostly stand nowhere else is never compared at all.
 */
export function findPairs(sets: ShingleSets, at: PairThresholds): SharedPair[] {
  const sizes = sets.sizes();
  const met = meetings(sets, leastContainment(at));
  const intersection = new Intersection(sets);
  const pairs: SharedPair[] = [];
  const others = new Others(met, sizes);
  met.articles.forEach((article, place) => {
    const size = sizes[article]!;
    const candidates = others.of(place, at);
    if (candidates.length > 0) intersection.of(article);
    for (const other of candidates) {
      const shared = intersection.with(other, leastShared(size, sizes[other]!, at));
      if (!isPair(likenessOf(shared, size, sizes[other]!), at)) continue;
      pairs.push({ a: Math.min(article, other), b: Math.max(article, other), shared });
    }
  });
  return pairs.sort((x, y) => x.a - y.a || x.b - y.b);
}

/** Shared shingles without which two sets of these sizes are no pair. */
function leastShared(smaller: number, larger: number, { jaccard, containment }: PairThresholds): number {
  const byJaccard = ((smaller + larger) * jaccard) / (1 + jaccard);
  return Math.max(1, Math.ceil(Math.min(byJaccard, smaller * containment) - SLACK));
}

/** Finds the articles that one meets and that may contain it. */
class Others {
  readonly #met: Meetings;
  readonly #sizes: Int32Array;
  /** Keys at which each article has been met; back to 0 after each search. */
  readonly #hits: Int32Array;

  constructor(met: Meetings, sizes: Int32Array) {
    this.#met = met;
    this.#sizes = sizes;
    this.#hits = new Int32Array(sizes.length);
  }

  /** Those that the article at `place` of the list of articles may share enough with; of two of one size the later is the larger. */
  of(place: number, at: PairThresholds): number[] {
    const { articles, ends, keys, places, placeEnds } = this.#met;
    const [article, from, to] = [articles[place]!, place > 0 ? ends[place - 1]! : 0, ends[place]!];
    const size = this.#sizes[article]!;
    const found: number[] = [];
    for (let i = from; i < to; i++) {
      const key = keys[i]!;
      for (let j = key > 0 ? placeEnds[key - 1]! : 0; j < placeEnds[key]!; j++) {
        const other = places[j]!;
        const larger = this.#sizes[other]! - size;
        if (larger < 0 || (larger === 0 && other <= article)) continue;
        if (this.#hits[other]!++ === 0) found.push(other);
      }
    }
    // Of the shingles that are shared anywhere, all but these keys may be in the other article as well.
    const unkeyed = needed(size, leastContainment(at)) - 1;
    return found.filter((other) => {
      const most = Math.min(size, unkeyed + this.#hits[other]!);
      this.#hits[other] = 0;
      return most >= leastShared(size, this.#sizes[other]!, at);
    });
  }
}
