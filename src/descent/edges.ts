import type { DescentEdge, DescentSign, EdgeKind } from '../model/report.ts';
import type { Family, FamilyEdge, FamilyPair } from './family.ts';
import type { LostSource } from './lost-between.ts';
import { inThousandths } from './rounding.ts';
import { supportOfEdge } from './support.ts';
import { wordCount } from './traces.ts';

/** Exemplar to copy, then lost source to copy, each with what it rests on. */
export function edgesOf(family: Family, signs: readonly DescentSign[]): DescentEdge[] {
  const direct = family.edges.filter((edge) => !family.lost.some((source) => isThrough(source, edge)));
  return [
    ...direct.map((edge) => edgeOf(family, edge, signs)),
    ...family.lost.flatMap((source) => aroundLost(family, source)),
  ];
}

/** A copy that was made by way of a lost one. */
const isThrough = ({ from, children }: LostSource, edge: FamilyEdge): boolean =>
  edge.from === from && children.includes(edge.to);

function edgeOf(family: Family, edge: FamilyEdge, signs: readonly DescentSign[]): DescentEdge {
  const { collation, pairOf } = family;
  const pair = pairOf(edge.from, edge.to);
  const [from, to] = [edge.from, edge.to].map((i) => collation.tellings[i]!.siglum) as [string, string];
  const own = signs.filter((s) => s.siglum === to).map((s) => s.kind);
  const support = supportOfEdge(family, edge);
  return {
    from,
    to,
    kind: edge.kind === 'copy' ? kindOf(pair, edge, own) : edge.kind,
    // Of the matter: aligned lines of the house may be more.
    share: inThousandths(
      Math.min(1, edge.kind === 'merged' ? shareOf(family, edge) : pair.traces.taken[sideOf(pair, edge.to)]),
    ),
    support: support === null ? null : inThousandths(support),
    verdict: isHeld(family, pair, edge, support) ? 'held' : 'cannot-tell',
    direction: pair.evidence
      .filter((e) => e.exemplar === edge.from)
      .map(({ kind, says, evidence }) => ({ kind, says, evidence })),
    evidence: edge.evidence,
  };
}

/** Whether enough of the rounds support a line, and enough speaks for its direction. What a second source gave, it gave whichever way. */
const isHeld = ({ settings }: Family, pair: FamilyPair, { kind }: FamilyEdge, support: number | null): boolean =>
  (support === null || support >= settings['lines.support']) &&
  (kind === 'merged' || Math.abs(pair.direction) >= settings['descent.direction-held']);

/** More of a text than this, word for word, and it was not worded anew. */
const VERBATIM = 0.75;
/** An exemplar that is there but for this was not cut. */
const TRIMMING = 0.1;

/** @param signs kinds of signs that the copy carries */
export function kindOf(
  pair: FamilyPair,
  edge: { readonly from: number; readonly to: number },
  signs: readonly string[],
): EdgeKind {
  if (signs.includes('round-trip-translation')) return 'translated';
  if (signs.includes('spun')) return 'spun';
  const { verbatim, taken } = pair.traces;
  if (verbatim[sideOf(pair, edge.to)] < VERBATIM) return signs.includes('abridged') ? 'cut' : 'reworded';
  return taken[sideOf(pair, edge.from)] < 1 - TRIMMING ? 'cut' : 'verbatim';
}

const sideOf = ({ traces }: FamilyPair, telling: number): 0 | 1 => (traces.a === telling ? 0 : 1);

/** Words of the passages that only this source has. */
function shareOf({ collation, pairOf }: Family, { from, to, evidence }: FamilyEdge): number {
  const { traces } = pairOf(from, to);
  const body = collation.tellings[to]!.body;
  const given = body.filter((s) => evidence.some((e) => e.start <= s.start && s.end <= e.end));
  return wordCount(given) / Math.max(1, traces.words[traces.a === to ? 0 : 1]);
}

function aroundLost({ collation }: Family, { id, children, from }: LostSource): DescentEdge[] {
  const name = (telling: number) => collation.tellings[telling]!.siglum;
  return [
    ...(from === undefined ? [] : [{ ...UNSEEN, from: name(from), to: id, kind: 'reworded' as const }]),
    ...children.map((c) => ({ ...UNSEEN, from: id, to: name(c), kind: 'lost-source' as const })),
  ];
}
const UNSEEN = { share: null, support: null, verdict: 'held', direction: [], evidence: [] } as const;
