import { agglomerate, type Pair } from './agglomerate.ts';
import type { Neighbourhood } from './neighbourhood.ts';

/**
 * Groups of articles. No two parts of a group can reach an average of `least` without one pair that does, so each connected component of the
 * pairs that reach it is clustered by itself.
 * @param rank place of each article in an order that depends on the articles alone
 * @returns groups of articles in the order of `rank`, singletons among them
 */
export function groupsOf(near: Neighbourhood, rank: Int32Array, least: number): number[][] {
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
    else for (const group of clustersOf(list, near, rank, least)) groups.push(group);
  }
  return groups.sort((a, b) => rank[a[0]!]! - rank[b[0]!]!);
}

function clustersOf(articles: number[], near: Neighbourhood, rank: Int32Array, least: number): number[][] {
  articles.sort((a, b) => rank[a]! - rank[b]!);
  const local = new Map(articles.map((article, i) => [article, i]));
  const pairs: Pair[] = [];
  for (const [i, article] of articles.entries())
    for (let k = near.starts[article]!; k < near.starts[article + 1]!; k++) {
      const j = local.get(near.others[k]!);
      if (j !== undefined && j > i) pairs.push([i, j, near.nearness[k]!]);
    }
  return agglomerate(articles.length, pairs, least).map((cluster) => cluster.map((i) => articles[i]!));
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
