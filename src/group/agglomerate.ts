import { Heap } from './heap.ts';

/** A weighed pair of items 0, 1, 2 …; a pair that is not named has a weight of 0. */
export type Pair = readonly [a: number, b: number, weight: number];

interface Cluster {
  readonly members: number[];
  /** Sum of the weights of the pairs between this cluster and others; each counts its merges, so that old offers can be told. */
  readonly towards: Map<number, number>;
  merges: number;
}

interface Offer {
  readonly average: number;
  readonly a: number;
  readonly b: number;
  readonly merges: number;
}

/**
 * Average-link clustering of a sparse graph: joins the two clusters with the highest average weight of all pairs between them (missing pairs count 0)
 * as long as it reaches `least`. Of equal averages the one with the lowest items comes first, so that the numbering alone decides. A heap of offers
 * with stale ones passed over: near-linear in the pairs where clusters are small.
 * @returns clusters, each with its items ascending, in the order of their first items
 */
export function agglomerate(size: number, pairs: readonly Pair[], least: number): number[][] {
  const clusters = start(size, pairs);
  const offers = new Heap<Offer>(
    (p, q) => p.average > q.average || (p.average === q.average && (p.a < q.a || (p.a === q.a && p.b < q.b))),
  );
  const offer = (a: number, b: number) => {
    const [one, other] = [clusters.get(a)!, clusters.get(b)!];
    const average = one.towards.get(b)! / (one.members.length * other.members.length);
    if (average >= least) offers.push({ average, a, b, merges: one.merges + other.merges });
  };
  for (const [a, b] of pairs) offer(Math.min(a, b), Math.max(a, b));
  for (let best = offers.pop(); best; best = offers.pop()) {
    const [a, b] = [clusters.get(best.a), clusters.get(best.b)];
    if (!a || !b || a.merges + b.merges !== best.merges) continue;
    join(clusters, best.a, best.b);
    for (const other of a.towards.keys()) offer(Math.min(best.a, other), Math.max(best.a, other));
  }
  return [...clusters.values()].map(({ members }) => members.sort((x, y) => x - y));
}

function start(size: number, pairs: readonly Pair[]): Map<number, Cluster> {
  const clusters = new Map<number, Cluster>();
  for (let i = 0; i < size; i++) clusters.set(i, { members: [i], towards: new Map(), merges: 0 });
  for (const [a, b, weight] of pairs) {
    clusters.get(a)!.towards.set(b, weight);
    clusters.get(b)!.towards.set(a, weight);
  }
  return clusters;
}

/** Takes cluster `b` into `a`; `a` is the lower number, so that a cluster is named by its first item. */
function join(clusters: Map<number, Cluster>, a: number, b: number): void {
  const [into, from] = [clusters.get(a)!, clusters.get(b)!];
  for (const member of from.members) into.members.push(member);
  into.merges += from.merges + 1;
  for (const [other, sum] of from.towards) {
    if (other === a) continue;
    const towards = clusters.get(other)!.towards;
    towards.delete(b);
    const all = (into.towards.get(other) ?? 0) + sum;
    into.towards.set(other, all);
    towards.set(a, all);
  }
  into.towards.delete(b);
  clusters.delete(b);
}
