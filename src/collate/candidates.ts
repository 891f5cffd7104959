import type { Kin } from './kin.ts';
import type { Profile } from './profile.ts';

/** A sentence that may be aligned, by its place in the list of all of them. */
export interface Entry {
  readonly telling: number;
  /** Position in `ReadTelling.sentences`. */
  readonly sentence: number;
  readonly profile: Profile;
  /** Story weight that it must share with another before anybody looks at the two closely. */
  readonly least: number;
}

/** Share of the lighter sentence that must be in the other. */
const LEAST_SHARE = 0.15;

/**
 * Pairs of entries of different tellings that share enough weight, by an inverted index over their roots.
 * `each` gets the places of both, the earlier telling first.
 */
export function candidates(
  entries: readonly Entry[],
  weights: Float64Array,
  kin: Kin,
  each: (a: number, b: number) => void,
): void {
  const postings: number[][] = Array.from(weights, () => []);
  entries.forEach((entry, at) => {
    for (const id of entry.profile.terms) postings[id]!.push(at);
  });
  const totals = entries.map((e) => e.profile.terms.reduce((sum, id) => sum + weights[id]!, 0));
  const shared = new Float64Array(entries.length);
  entries.forEach((entry, a) => {
    shared.fill(0);
    for (const id of entry.profile.terms) {
      for (const b of postings[id]!) shared[b]! += weights[id]!;
      for (const near of kin[id]!) for (const b of postings[near.id]!) shared[b]! += weights[near.id]! * near.strength;
    }
    for (let b = a + 1; b < entries.length; b++)
      if (
        entries[b]!.telling !== entry.telling &&
        shared[b]! >= Math.max(entry.least, LEAST_SHARE * Math.min(totals[a]!, totals[b]!))
      )
        each(a, b);
  });
}
