/** Regression trees whose values add up (Friedman 2001, "Greedy function approximation: a gradient boosting machine"). */
export interface Boosted {
  readonly base: number;
  /**
   * Per tree a list of nodes in breadth-first order, three numbers each: `[feature, threshold, left child]` goes left
   * where the feature is at most the threshold, right child = left + 1; `[-1, value, 0]` is a leaf.
   */
  readonly trees: readonly (readonly number[])[];
}

/** Sum of the leaves that `x` falls into. */
export function predict(model: Boosted, x: ArrayLike<number>): number {
  let sum = model.base;
  for (const tree of model.trees) {
    let at = 0;
    while (tree[at]! >= 0) at = 3 * (tree[at + 2]! + (x[tree[at]!]! <= tree[at + 1]! ? 0 : 1));
    sum += tree[at + 1]!;
  }
  return sum;
}
