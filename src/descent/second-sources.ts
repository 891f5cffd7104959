import type { Values } from '../defaults.ts';
import type { Collation } from '../model/collation.ts';
import type { Place } from '../model/span.ts';
import type { Sentence } from '../model/token.ts';
import type { FamilyEdge, FamilyPair } from './family.ts';
import { verbatimOf, wordCount } from './traces.ts';
import { type Candidate, stemsFrom } from './tree.ts';

/**
 * Tellings made of two others: each of the two gives sentences that the other does not have, and the two have no wording
 * in common. Their edges take the place of a single one, unless one telling alone has as much: then this one was made of the two, and the other is its
 * copy. Nothing that stems from a telling is a source of it.
 */
export function secondSources(
  collation: Collation,
  tree: readonly Candidate[],
  pairOf: (x: number, y: number) => FamilyPair,
  settings: Values,
): FamilyEdge[] {
  const n = collation.tellings.length;
  const edges: FamilyEdge[] = [];
  let standing: readonly { from: number; to: number }[] = tree;
  for (let to = 0; to < n; to++) {
    const firm = standing.filter(
      (e) => e.from !== to || !tree.some((t) => t.from === to && t.to === e.to && t.direction < FIRM),
    );
    const sources = Array.from({ length: n }, (_, i) => i).filter(
      (i) => i !== to && isSource(pairOf(i, to), i, tree, to) && !stemsFrom(i, to, firm),
    );
    const two = bestTwo(collation, sources, to, pairOf, settings);
    if (!two) continue;
    const one = bestOne(collation, sources, to, pairOf, tree);
    const best = one && two.share < one.share + settings['descent.second-source'] ? one.edges : two.edges;
    if (best !== two.edges && tree.some((e) => e.to === to)) continue;
    edges.push(...best);
    standing = [...standing.filter((e) => e.to !== to && !isTurned(e, best)), ...best];
  }
  return edges;
}

/** Evidence for a direction below this gives way where a telling holds the sentences of two that know nothing of each other. */
const FIRM = 1;

/** Whether one of `edges` says the opposite. */
export const isTurned = (
  edge: { readonly from: number; readonly to: number },
  edges: readonly { readonly from: number; readonly to: number }[],
): boolean => edges.some((e) => e.from === edge.to && e.to === edge.from);

/** Wording in common, and nothing that says `to` came first. */
function isSource(
  { bond, direction, traces }: FamilyPair,
  from: number,
  tree: readonly Candidate[],
  to: number,
): boolean {
  const first = traces.a === from ? direction : -direction;
  return (
    (bond === 'taken' || bond === 'shared') &&
    first > -1 &&
    !tree.some((e) => e.from === to && e.to === from && e.direction > 1)
  );
}

/** Edges that account for a share of the words of a telling; `explains` counts those word for word once more. */
interface Explanation {
  readonly edges: readonly FamilyEdge[];
  readonly share: number;
  readonly explains: number;
}

function bestTwo(
  collation: Collation,
  sources: readonly number[],
  to: number,
  pairOf: (x: number, y: number) => FamilyPair,
  settings: Values,
): Explanation | null {
  const words = wordCount(collation.tellings[to]!.body);
  const given = new Map(sources.map((i) => [i, sentencesFrom(pairOf(i, to), to)]));
  let best: Explanation | null = null;
  for (const [i, p] of sources.entries()) {
    for (const q of sources.slice(i + 1)) {
      const between = pairOf(p, q).bond;
      if (between === 'taken' || between === 'shared') continue;
      const [fromP, fromQ] = [given.get(p)!, given.get(q)!];
      const onlyP = fromP.filter((s) => !fromQ.includes(s));
      const onlyQ = fromQ.filter((s) => !fromP.includes(s));
      const least = Math.min(wordCount(onlyP), wordCount(onlyQ)) / words;
      const share = wordCount([...new Set([...fromP, ...fromQ])]) / words;
      const explains = share + verbatimOf(pairOf(p, to).traces, to) + verbatimOf(pairOf(q, to).traces, to);
      if (
        least < settings['descent.second-source'] ||
        share < settings['descent.taken'] ||
        (best && best.explains >= explains)
      )
        continue;
      best = { share, explains, edges: [edge(collation, p, to, onlyP), edge(collation, q, to, onlyQ)] };
    }
  }
  return best;
}

/** What alone has as much of a telling as two others together, which it was made of itself: that telling is its copy. */
function bestOne(
  collation: Collation,
  sources: readonly number[],
  to: number,
  pairOf: (x: number, y: number) => FamilyPair,
  tree: readonly Candidate[],
): Explanation | null {
  const words = wordCount(collation.tellings[to]!.body);
  let best: Explanation | null = null;
  for (const i of sources.filter((i) => isAbove(pairOf(i, to), i, to, tree))) {
    const given = sentencesFrom(pairOf(i, to), to);
    const share = wordCount(given) / words;
    const explains = share + verbatimOf(pairOf(i, to).traces, to);
    if (!best || explains > best.explains)
      best = { share, explains, edges: [{ ...edge(collation, i, to, given), kind: 'copy' }] };
  }
  return best;
}

/** Of two that were made of the same sources the one that holds more of the other was made first. */
function isAbove({ traces }: FamilyPair, i: number, to: number, tree: readonly Candidate[]): boolean {
  if (tree.some((e) => e.from === to && e.to === i)) return false;
  if (tree.some((e) => e.from === i && e.to === to)) return true;
  const [mine, theirs] = traces.a === to ? traces.taken : [traces.taken[1], traces.taken[0]];
  return mine > theirs;
}

const sentencesFrom = ({ traces }: FamilyPair, to: number): Sentence[] => [
  ...new Set(traces.pairs.map((p) => (p.a.telling === to ? p.a.sentence : p.b.sentence))),
];

function edge(collation: Collation, from: number, to: number, sentences: readonly Sentence[]): FamilyEdge {
  const { siglum } = collation.tellings[to]!;
  const evidence = sentences.map((s): Place => ({ siglum, start: s.start, end: s.end }));
  return { from, to, kind: 'merged', evidence };
}
