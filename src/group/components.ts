import { agglomerate, type Pair } from './agglomerate.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { verified } from './verify.ts';

export interface Bounds {
  /** Least average of all pairs between two parts that are joined. */
  readonly least: number;
  /** Least mean of one article to all others of its group. */
  readonly leastTie: number;
}

/**
 * Groups of articles. No two parts of a group can reach an average of `least` without one pair that does, so each connected component of the
 * pairs that reach it is clustered by itself.
 * @param rank place of each article in an order that depends on the articles alone
 * @returns groups of articles in the order of `rank`, singletons among them
 */
export function groupsOf(near: Neighbourhood, rank: Int32Array, { least, leastTie }: Bounds): number[][] {
  const component = componentsOf(near, least);
  const members = new Map<number, number[]>();
  for (let i = 0; i < rank.length; i++) {
    const list = members.get(component[i]!);
    if (list) list.push(i);
    else members.set(component[i]!, [i]);
  }
  const groups: number[][] = [];
  for (const list of members.values()) {
    if (list.length === 1) groups.push(list);
    else for (const group of clustersOf(list, near, rank, { least, leastTie })) groups.push(group);
  }
  return groups.sort((a, b) => rank[a[0]!]! - rank[b[0]!]!);
}

function clustersOf(articles: number[], near: Neighbourhood, rank: Int32Array, bounds: Bounds): number[][] {
  articles.sort((a, b) => rank[a]! - rank[b]!);
  const local = new Map(articles.map((article, i) => [article, i]));
  const pairs: Pair[] = [];
  for (const [i, article] of articles.entries())
    for (let k = near.starts[article]!; k < near.starts[article + 1]!; k++) {
      const j = local.get(near.others[k]!);
      if (j !== undefined && j > i) pairs.push([i, j, near.nearness[k]!]);
    }
  const items = articles.map((_, i) => i);
  return heldTogether(items, pairs, bounds).map((cluster) => cluster.map((i) => articles[i]!));
}

/** Clusters of items of which each is tied to the rest of its own; what was cut off is clustered by itself. */
function heldTogether(items: readonly number[], pairs: readonly Pair[], { least, leastTie }: Bounds): number[][] {
  const place = new Map(items.map((item, i) => [item, i]));
  const among = pairs.map(([a, b, weight]): Pair => [place.get(a)!, place.get(b)!, weight]);
  const clusters = agglomerate(items.length, among, least);
  const clusterOf = new Int32Array(items.length);
  for (const [k, cluster] of clusters.entries()) for (const i of cluster) clusterOf[i] = k;
  const within: Pair[][] = clusters.map(() => []);
  for (const pair of among) if (clusterOf[pair[0]] === clusterOf[pair[1]]) within[clusterOf[pair[0]]!]!.push(pair);
  const groups: number[][] = [];
  const cut = new Set<number>();
  for (const [k, cluster] of clusters.entries()) {
    const part = verified(cluster, within[k]!, leastTie);
    groups.push(part.held.map((i) => items[i]!));
    for (const i of part.cut) cut.add(items[i]!);
  }
  if (cut.size === 0) return groups;
  const left = pairs.filter(([a, b]) => cut.has(a) && cut.has(b));
  const rest = items.filter((item) => cut.has(item));
  return [...groups, ...heldTogether(rest, left, { least, leastTie })];
}

/** For each article the lowest article of its component. */
function componentsOf({ starts, others, nearness }: Neighbourhood, least: number): Int32Array {
  const parent = Int32Array.from({ length: starts.length - 1 }, (_, i) => i);
  const find = (article: number): number => {
    let at = article;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  for (let i = 0; i < parent.length; i++)
    for (let k = starts[i]!; k < starts[i + 1]!; k++) {
      if (nearness[k]! < least) continue;
      const [a, b] = [find(i), find(others[k]!)];
      if (a !== b) parent[Math.max(a, b)] = Math.min(a, b);
    }
  return parent.map((_, i) => find(i));
}
