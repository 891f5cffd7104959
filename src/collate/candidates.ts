import type { Kin } from './kin.ts';
import type { Profile } from './profile.ts';

/** A sentence that may be aligned, by its place in the list of all of them. */
export interface Entry {
  readonly telling: number;
  /** Position in `ReadTelling.sentences`. */
  readonly sentence: number;
  readonly profile: Profile;
  /** Story weight of all its roots. */
  readonly weight: number;
  /** Story weight that it must share with another before anybody looks at the two closely. */
  readonly least: number;
}

/** Share of the lighter sentence that must be in the other. */
const LEAST_SHARE = 0.15;

/**
 * Pairs of entries of different tellings that share enough weight, by an inverted index over their roots.
 * `each` gets the places of both, the earlier telling first, and the weight that they share at most.
 */
export function candidates(
  entries: readonly Entry[],
  weights: Float64Array,
  kin: Kin,
  each: (a: number, b: number, shared: number) => void,
): void {
  const postings: number[][] = Array.from(weights, () => []);
  entries.forEach((entry, at) => {
    for (const id of entry.profile.terms) postings[id]!.push(at);
  });
  const shared = new Float64Array(entries.length);
  let met: number[] = [];
  const add = (id: number, weight: number, after: number) => {
    const list = postings[id]!;
    for (let i = list.length - 1; i >= 0 && list[i]! > after; i--) {
      const b = list[i]!;
      if (shared[b] === 0) met.push(b);
      shared[b]! += weight;
    }
  };
  entries.forEach((entry, a) => {
    for (const id of entry.profile.terms) {
      if (weights[id] === 0) continue;
      add(id, weights[id]!, a);
      for (const near of kin[id]!) add(near.id, weights[near.id]! * near.strength, a);
    }
    for (const b of met.sort((x, y) => x - y)) {
      const least = Math.max(entry.least, LEAST_SHARE * Math.min(entry.weight, entries[b]!.weight));
      if (entries[b]!.telling !== entry.telling && shared[b]! >= least) each(a, b, shared[b]!);
      shared[b] = 0;
    }
    met = [];
  });
}
