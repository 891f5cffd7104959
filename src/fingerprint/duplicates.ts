import type { Values } from '../defaults.ts';
import { byCodeUnits } from '../text/order.ts';
import { clusterPairs } from './clusters.ts';
import { findPairs } from './find-pairs.ts';
import { withoutFurniture } from './furniture.ts';
import { type Likeness, likenessOf, type PairThresholds } from './likeness.ts';
import type { ShingleSets } from './shingle-sets.ts';

/** A corpus as the search for duplicates takes it: no texts, only the sets of their shingles and what is known of each. */
export interface Fingerprints {
  readonly sets: ShingleSets;
  /** Ids by number of the article, each one different. */
  readonly ids: readonly string[];
  /** Outlets by number of the article, where stated. */
  readonly outlets: readonly (string | undefined)[];
}

/** Two articles much of which is the same; `a` stands before `b` in the order of UTF-16 units. */
export interface DuplicatePair extends Likeness {
  readonly a: string;
  readonly b: string;
  /** Both say that they are of one outlet: two editions rather than a copy. */
  readonly sameOutlet?: true;
  /** The same measures without what the house puts into many of its articles; absent where neither article has any. */
  readonly withoutFurniture?: Likeness;
}

/** Articles of which every two are a pair. */
export interface DuplicateCluster {
  /** The member that is most like the others. */
  readonly cluster: string;
  readonly members: readonly string[];
  /** The two that are least alike. */
  readonly weakest: { readonly a: string; readonly b: string; readonly jaccard: number };
  /** Members of one outlet, where there are several of one. */
  readonly editions?: readonly { readonly outlet: string; readonly members: readonly string[] }[];
}

type DuplicateSettings = Pick<
  Values,
  'duplicates.furniture-articles' | 'duplicates.furniture-share' | 'duplicates.whole-furniture'
>;

/** All pairs that reach a threshold, in the order of their ids, so that the order of the articles changes nothing. */
export function duplicatePairs(
  { sets, ids, outlets }: Fingerprints,
  at: PairThresholds,
  settings: DuplicateSettings,
): DuplicatePair[] {
  const pairs = findPairs(sets, at);
  const furniture = withoutFurniture(sets, outletNumbers(outlets), pairs, {
    articles: settings['duplicates.furniture-articles'],
    share: settings['duplicates.furniture-share'],
    whole: settings['duplicates.whole-furniture'],
  });
  return pairs
    .map((pair, i) => toRecord(pair, furniture[i]))
    .sort((x, y) => byCodeUnits(x.a, y.a) || byCodeUnits(x.b, y.b));

  function toRecord({ a: one, b: other, shared }: (typeof pairs)[number], bare: Likeness | undefined): DuplicatePair {
    const [a, b] = [ids[one]!, ids[other]!].sort(byCodeUnits) as [string, string];
    const same = outlets[one] !== undefined && houseOf(outlets[one]) === houseOf(outlets[other]);
    return {
      a,
      b,
      ...likenessOf(shared, sets.sizeOf(one), sets.sizeOf(other)),
      ...(same ? { sameOutlet: true as const } : {}),
      ...(bare ? { withoutFurniture: bare } : {}),
    };
  }
}

/** The pairs put together into clusters, by the ids of their first members. */
export function duplicateClusters(
  pairs: readonly DuplicatePair[],
  outletOf: (id: string) => string | undefined,
): DuplicateCluster[] {
  const ids = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].sort(byCodeUnits);
  const numberOf = new Map(ids.map((id, number) => [id, number]));
  const links = pairs.map(({ a, b, jaccard }) => ({ a: numberOf.get(a)!, b: numberOf.get(b)!, jaccard }));
  return clusterPairs(links).map(({ members, centre, weakest }) => {
    const names = members.map((member) => ids[member]!);
    const editions = editionsOf(names, outletOf);
    return {
      cluster: ids[centre]!,
      members: names,
      weakest: { a: ids[weakest.a]!, b: ids[weakest.b]!, jaccard: weakest.jaccard },
      ...(editions.length > 0 ? { editions } : {}),
    };
  });
}

function editionsOf(members: readonly string[], outletOf: (id: string) => string | undefined) {
  const houses = new Map<string, { outlet: string; members: string[] }>();
  for (const id of members) {
    const outlet = outletOf(id);
    const house = houseOf(outlet);
    if (!outlet || !house) continue;
    if (!houses.has(house)) houses.set(house, { outlet, members: [] });
    houses.get(house)!.members.push(id);
  }
  return [...houses.values()].filter((house) => house.members.length > 1);
}

/** An outlet whatever its case and spaces. */
const houseOf = (outlet: string | undefined): string | undefined =>
  outlet?.trim().replace(/\s+/g, ' ').toLowerCase() || undefined;

function outletNumbers(outlets: readonly (string | undefined)[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(outlets, (outlet) => {
    const house = houseOf(outlet);
    if (house === undefined) return -1;
    if (!numbers.has(house)) numbers.set(house, numbers.size);
    return numbers.get(house)!;
  });
}
