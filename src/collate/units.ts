import type { AlignedUnit, SentencePair, SentenceRef } from '../model/collation.ts';

/** Weakest relation of two. */
const ORDER = { same: 0, reworded: 1, echo: 2 } as const;

interface Draft {
  readonly members: SentenceRef[];
  readonly pairs: SentencePair[];
}

const keyOf = (r: SentenceRef): string => `${r.telling} ${r.sentence.index}`;
const pairKey = (a: SentenceRef, b: SentenceRef): string =>
  a.telling < b.telling ? `${keyOf(a)} ${keyOf(b)}` : `${keyOf(b)} ${keyOf(a)}`;

/**
 * Clusters pairs into units in which every two sentences of different tellings are a pair (complete link), best pairs
 * first; a pair that would break a unit becomes a further unit. Echoes stay pairs.
 */
export function unitsOf(pairs: readonly SentencePair[]): AlignedUnit[] {
  const strong = pairs.filter((p) => p.relation !== 'echo');
  const linked = new Map(strong.map((p) => [pairKey(p.a, p.b), p]));
  const home = new Map<string, Draft>();
  const drafts = new Set<Draft>();
  for (const pair of [...strong].sort(byStrength)) {
    const left = home.get(keyOf(pair.a)) ?? { members: [pair.a], pairs: [] };
    const right = home.get(keyOf(pair.b)) ?? { members: [pair.b], pairs: [] };
    if (left === right) continue;
    const joined = join(left, right, linked);
    if (joined) {
      drafts.delete(left);
      drafts.delete(right);
      for (const member of joined.members) home.set(keyOf(member), joined);
      drafts.add(joined);
    } else drafts.add({ members: [pair.a, pair.b], pairs: [pair] });
  }
  const echoes = pairs.filter((p) => p.relation === 'echo').map((p) => ({ members: [p.a, p.b], pairs: [p] }));
  return [...drafts, ...echoes].map(finish).sort(byPlace);
}

const byStrength = (p: SentencePair, q: SentencePair): number =>
  q.score - p.score || compareRefs(p.a, q.a) || compareRefs(p.b, q.b);
export const compareRefs = (x: SentenceRef, y: SentenceRef): number =>
  x.telling - y.telling || x.sentence.index - y.sentence.index;

/** Both drafts as one, or undefined where a pair across tellings would be missing. */
function join(left: Draft, right: Draft, linked: ReadonlyMap<string, SentencePair>): Draft | undefined {
  const across: SentencePair[] = [];
  for (const x of left.members)
    for (const y of right.members) {
      if (x.telling === y.telling) continue;
      const pair = linked.get(pairKey(x, y));
      if (!pair) return undefined;
      across.push(pair);
    }
  return { members: [...left.members, ...right.members], pairs: [...left.pairs, ...right.pairs, ...across] };
}

function finish(draft: Draft): AlignedUnit {
  return {
    relation: draft.pairs.reduce((r, p) => (ORDER[p.relation] > ORDER[r] ? p.relation : r), draft.pairs[0]!.relation),
    members: [...draft.members].sort(compareRefs),
    moved: draft.pairs.some((p) => p.moved),
    score: Math.min(...draft.pairs.map((p) => p.score)),
  };
}

const ECHO_LAST = (u: AlignedUnit): number => (u.relation === 'echo' ? 1 : 0);
function byPlace(u: AlignedUnit, v: AlignedUnit): number {
  const first = ECHO_LAST(u) - ECHO_LAST(v) || compareRefs(u.members[0]!, v.members[0]!);
  for (let i = 1; first === 0 && i < Math.min(u.members.length, v.members.length); i++) {
    const order = compareRefs(u.members[i]!, v.members[i]!);
    if (order !== 0) return order;
  }
  return first || u.members.length - v.members.length;
}
