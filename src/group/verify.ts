import type { Pair } from './agglomerate.ts';

export interface Verified {
  readonly held: number[];
  /** Cut off, the weakest first. */
  readonly cut: number[];
}

/**
 * Verifies each item of a cluster against all the others: the one with the lowest mean weight to the rest is cut off as long as that lies under `least`,
 * and the others are looked at anew. A join asks for the average of two parts only, so that a part can bring in an item to which nearly nobody is tied.
 * @param cluster items, ascending; of equal means the last item is cut off
 * @param pairs the pairs that both lie in the cluster, each once; a missing one weighs 0
 */
export function verified(cluster: readonly number[], pairs: readonly Pair[], least: number): Verified {
  const ties = new Map<number, [other: number, weight: number][]>(cluster.map((item) => [item, []]));
  for (const [a, b, weight] of pairs) {
    ties.get(a)!.push([b, weight]);
    ties.get(b)!.push([a, weight]);
  }
  const sums = new Map(cluster.map((item) => [item, exactSum(ties.get(item)!)]));
  const cut: number[] = [];
  // A pair was joined for its own weight.
  while (sums.size > 2) {
    const weakest = lowest(sums);
    if (sums.get(weakest)! / (sums.size - 1) >= least) break;
    sums.delete(weakest);
    cut.push(weakest);
    for (const [other, weight] of ties.get(weakest)!) if (sums.has(other)) sums.set(other, sums.get(other)! - weight);
  }
  return { held: [...sums.keys()], cut };
}

/** The sum in ascending order of weights, so that the order of the pairs shows nowhere. */
const exactSum = (ties: readonly (readonly [number, number])[]): number =>
  ties
    .map(([, weight]) => weight)
    .sort((x, y) => x - y)
    .reduce((sum, weight) => sum + weight, 0);

function lowest(sums: ReadonlyMap<number, number>): number {
  let [found, least] = [-1, Number.POSITIVE_INFINITY];
  for (const [item, sum] of sums) if (sum <= least) [found, least] = [item, sum];
  return found;
}
