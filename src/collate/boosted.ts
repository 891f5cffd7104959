/** Regression trees whose values add up (Friedman 2001, "Greedy function approximation: a gradient boosting machine"). */
export interface Boosted {
  readonly base: number;
  /**
   * Per tree a list of nodes in breadth-first order, three numbers each: `[feature, threshold, left child]` goes left
   * where the feature is at most the threshold, right child = left + 1; `[-1, value, 0]` is a leaf.
   */
  readonly trees: readonly (readonly number[])[];
}

/** A model ready for use: the nodes of all trees in one list. */
interface Packed {
  readonly roots: Int32Array;
  readonly features: Int16Array;
  /** Threshold of a node, value of a leaf. */
  readonly values: Float64Array;
  readonly left: Int32Array;
}
const packed = new WeakMap<Boosted, Packed>();

function pack(model: Boosted): Packed {
  const roots = new Int32Array(model.trees.length);
  model.trees.reduce((at, tree, t) => {
    roots[t] = at;
    return at + tree.length / 3;
  }, 0);
  const nodes = model.trees.flatMap((tree, t) =>
    Array.from(
      { length: tree.length / 3 },
      (_, i) => [tree[3 * i]!, tree[3 * i + 1]!, roots[t]! + tree[3 * i + 2]!] as const,
    ),
  );
  return {
    roots,
    features: Int16Array.from(nodes, ([feature]) => feature),
    values: Float64Array.from(nodes, ([, value]) => value),
    left: Int32Array.from(nodes, ([, , left]) => left),
  };
}

/** Sum of the leaves that `x` falls into. */
export function predict(model: Boosted, x: Float64Array): number {
  let ready = packed.get(model);
  if (!ready) packed.set(model, (ready = pack(model)));
  const { roots, features, values, left } = ready;
  let sum = model.base;
  for (let t = 0; t < roots.length; t++) {
    let at = roots[t]!;
    for (let feature = features[at]!; feature >= 0; feature = features[at]!)
      at = left[at]! + (x[feature]! <= values[at]! ? 0 : 1);
    sum += values[at]!;
  }
  return sum;
}
