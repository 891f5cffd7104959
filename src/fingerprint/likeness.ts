/** Two articles that share shingles, by their numbers. */
export interface SharedPair {
  readonly a: number;
  readonly b: number;
  /** Shingles that both have. */
  readonly shared: number;
}

export interface Likeness {
  /** Shared shingles of all that either has. */
  readonly jaccard: number;
  /** Shared shingles of those of the smaller set. */
  readonly containment: number;
}

/** The two measures from the sizes of two sets and of what they share; nothing in common where one is empty. */
export function likenessOf(shared: number, sizeA: number, sizeB: number): Likeness {
  const smaller = Math.min(sizeA, sizeB);
  if (smaller === 0) return { jaccard: 0, containment: 0 };
  return { jaccard: shared / (sizeA + sizeB - shared), containment: shared / smaller };
}

/** What makes a pair: enough of one measure or enough of the other. Above 1 a measure makes none. */
export interface PairThresholds {
  readonly jaccard: number;
  readonly containment: number;
}

/** Rounding must not turn a pair away that reaches the threshold exactly. */
export const SLACK = 1e-9;

export const isPair = ({ jaccard, containment }: Likeness, at: PairThresholds): boolean =>
  jaccard >= at.jaccard - SLACK || containment >= at.containment - SLACK;

/**
 * The containment that every pair has. Where |A| ≤ |B|, jaccard = s / (|A| + |B| − s) ≤ s / (2|A| − s), so that a Jaccard of t needs
 * s ≥ |A| · 2t / (1 + t).
 */
export const leastContainment = ({ jaccard, containment }: PairThresholds): number =>
  Math.min((2 * jaccard) / (1 + jaccard), containment);
