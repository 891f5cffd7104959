import { Heap } from './heap.ts';

/** A weighed pair of items 0, 1, 2 …; a pair that is not named has a weight of 0. */
export type Pair = readonly [a: number, b: number, weight: number];

interface Cluster {
  /** The lowest item; clusters of equal averages are joined in this order. */
  name: number;
  readonly members: number[];
  /** Sum of the weights of the pairs between this cluster and others. */
  readonly towards: Map<Cluster, number>;
}

interface Offer {
  readonly average: number;
  readonly a: number;
  readonly b: number;
}

/**
 * Average-link clustering of a sparse graph: joins the two clusters with the highest average weight of all pairs between them (missing pairs count 0)
 * as long as it reaches `least`.
 *
 * Joining never makes an average higher than the higher of the two before. So an offer in the heap is an upper bound for the clusters that its items
 * have come into, and is weighed anew only when it is taken out; and of two clusters the one with fewer neighbours is taken into the other: near-linear
 * in the number of pairs. The numbering of the items alone decides between equal averages, never the order of the pairs.
 * @returns clusters, each with its items ascending, in the order of their first items
 */
export function agglomerate(size: number, pairs: readonly Pair[], least: number): number[][] {
  const clusterOf = start(size, pairs);
  const offers = new Heap<Offer>(isBefore);
  for (const [a, b, average] of pairs)
    if (average >= least) offers.push({ average, a: Math.min(a, b), b: Math.max(a, b) });
  for (let best = offers.pop(); best; best = offers.pop()) {
    const [one, other] = [clusterOf[best.a]!, clusterOf[best.b]!];
    if (one === other) continue;
    const [a, b] = [Math.min(one.name, other.name), Math.max(one.name, other.name)];
    const average = averageOf(one, other);
    if (average === best.average && a === best.a && b === best.b) join(one, other, clusterOf);
    else if (average >= least) offers.push({ average, a, b });
  }
  return [...new Set(clusterOf)].map(({ members }) => members.sort((x, y) => x - y)).sort((x, y) => x[0]! - y[0]!);
}

const isBefore = (p: Offer, q: Offer): boolean =>
  p.average !== q.average ? p.average > q.average : p.a !== q.a ? p.a < q.a : p.b < q.b;

const averageOf = (one: Cluster, other: Cluster): number =>
  one.towards.get(other)! / (one.members.length * other.members.length);

function start(size: number, pairs: readonly Pair[]): Cluster[] {
  const clusters = Array.from({ length: size }, (_, i): Cluster => ({ name: i, members: [i], towards: new Map() }));
  for (const [a, b, weight] of pairs) {
    clusters[a]!.towards.set(clusters[b]!, weight);
    clusters[b]!.towards.set(clusters[a]!, weight);
  }
  return clusters;
}

function join(one: Cluster, other: Cluster, clusterOf: Cluster[]): void {
  const [into, from] =
    one.towards.size > other.towards.size || (one.towards.size === other.towards.size && one.name < other.name)
      ? [one, other]
      : [other, one];
  into.name = Math.min(into.name, from.name);
  for (const member of from.members) {
    clusterOf[member] = into;
    into.members.push(member);
  }
  into.towards.delete(from);
  from.towards.delete(into);
  for (const [neighbour, sum] of from.towards) {
    const all = (into.towards.get(neighbour) ?? 0) + sum;
    into.towards.set(neighbour, all);
    neighbour.towards.delete(from);
    neighbour.towards.set(into, all);
  }
}
