/** A pair with how alike its two are; the numbers stand for articles. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly jaccard: number;
}

export interface Cluster {
  /** Ascending. */
  readonly members: readonly number[];
  /** The member that is most like the others. */
  readonly centre: number;
  /** The two members that are least alike; they are a pair as well. */
  readonly weakest: Link;
}

/**
 * Clusters in which every two members are a pair (complete link): an article that holds two others does not bring these two together.
 * The likeliest pairs are joined first, ties in the order of the numbers, so the order in which pairs come changes nothing.
 */
export function clusterPairs(links: readonly Link[]): Cluster[] {
  const neighbours = neighboursOf(links);
  const clusterOf = new Map<number, number[]>();
  const own = (article: number): number[] => clusterOf.get(article) ?? [article];
  const ordered = [...links].sort((x, y) => y.jaccard - x.jaccard || x.a - y.a || x.b - y.b);
  for (const { a, b } of ordered) {
    const [one, other] = [own(a), own(b)];
    if (one === other || !allPaired(one, other, neighbours)) continue;
    const [larger, smaller] = one.length >= other.length ? [one, other] : [other, one];
    larger.push(...smaller);
    clusterOf.set(a, larger).set(b, larger);
    for (const article of smaller) clusterOf.set(article, larger);
  }
  return [...new Set(clusterOf.values())].map((members) => describe(members, neighbours)).sort(byFirst);
}

type Neighbours = ReadonlyMap<number, ReadonlyMap<number, number>>;

function neighboursOf(links: readonly Link[]): Neighbours {
  const neighbours = new Map<number, Map<number, number>>();
  const note = (a: number, b: number, jaccard: number) => {
    const known = neighbours.get(a);
    if (known) known.set(b, jaccard);
    else neighbours.set(a, new Map([[b, jaccard]]));
  };
  for (const { a, b, jaccard } of links) {
    note(a, b, jaccard);
    note(b, a, jaccard);
  }
  return neighbours;
}

const allPaired = (one: readonly number[], other: readonly number[], neighbours: Neighbours): boolean =>
  one.every((a) => other.every((b) => neighbours.get(a)!.has(b)));

function describe(unordered: readonly number[], neighbours: Neighbours): Cluster {
  const members = [...unordered].sort((x, y) => x - y);
  let centre = { article: members[0]!, sum: -1 };
  let weakest: Link | undefined;
  for (const a of members) {
    let sum = 0;
    for (const b of members) {
      if (a === b) continue;
      const jaccard = neighbours.get(a)!.get(b)!;
      sum += jaccard;
      if (a < b && (!weakest || jaccard < weakest.jaccard)) weakest = { a, b, jaccard };
    }
    if (sum > centre.sum + 1e-9) centre = { article: a, sum };
  }
  return { members, centre: centre.article, weakest: weakest! };
}

const byFirst = (x: Cluster, y: Cluster): number => x.members[0]! - y.members[0]!;
