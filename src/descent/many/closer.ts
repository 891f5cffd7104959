import type { Values } from '../../defaults.ts';
import type { Collation } from '../../model/collation.ts';
import type { DescentEdge, DescentFinding } from '../../model/report.ts';
import { signsOf } from '../all-signs.ts';
import type { FindingsBefore } from '../descend.ts';
import { kindOf } from '../edges.ts';
import { type Family, type FamilyEdge, type FamilyPair, familyPair } from '../family.ts';
import { reasonsOf } from '../reasons.ts';

type Numbered = DescentEdge & { readonly fromAt: number; readonly toAt: number };

/**
 * Descent of many tellings with the closer look that two get: each copy beside its exemplar, for the kind of the edge, further evidence of its
 * direction, the signs that the copy carries, and the reasons of the pair.
 */
export function lookCloser(
  descent: DescentFinding,
  collation: Collation,
  findings: FindingsBefore,
  settings: Values,
): DescentFinding {
  const at = new Map(collation.tellings.map((t, i) => [t.siglum, i]));
  const numbered = descent.edges.flatMap((edge): Numbered[] => {
    const [fromAt, toAt] = [at.get(edge.from), at.get(edge.to)];
    return fromAt === undefined || toAt === undefined ? [] : [{ ...edge, fromAt, toAt }];
  });
  const family = familyOf(descent, collation, findings, settings, numbered, at);
  const signs = signsOf(family);
  const closer = new Map(numbered.map((edge) => [`${edge.from} ${edge.to}`, lookAt(edge, family, signs)]));
  const pairs = descent.pairs.map((pair) =>
    closer.has(`${pair.a} ${pair.b}`) || closer.has(`${pair.b} ${pair.a}`)
      ? { ...pair, reasons: reasonsOf(family, family.pairOf(at.get(pair.a)!, at.get(pair.b)!), pair.verdict) }
      : pair,
  );
  return { ...descent, pairs, signs, edges: descent.edges.map((e) => closer.get(`${e.from} ${e.to}`) ?? e) };
}

function familyOf(
  { edges, lost }: DescentFinding,
  collation: Collation,
  findings: FindingsBefore,
  settings: Values,
  numbered: readonly Numbered[],
  at: ReadonlyMap<string, number>,
): Family {
  const known = new Map<string, FamilyPair>();
  const pairOf = (x: number, y: number): FamilyPair => {
    const [a, b] = x < y ? [x, y] : [y, x];
    const key = `${a} ${b}`;
    const pair = known.get(key) ?? familyPair(collation, findings, settings, a, b);
    known.set(key, pair);
    return pair;
  };
  return {
    collation,
    findings,
    settings,
    pairs: [],
    candidates: [],
    edges: numbered.map(
      ({ fromAt, toAt, kind, evidence }): FamilyEdge => ({
        from: fromAt,
        to: toAt,
        kind: kind === 'revision' || kind === 'merged' ? kind : 'copy',
        evidence,
      }),
    ),
    lost: lost.map(({ id }) => ({
      id,
      children: edges.flatMap((e) => (e.from === id && at.has(e.to) ? [at.get(e.to)!] : [])),
    })),
    pairOf,
  };
}

function lookAt(edge: Numbered, family: Family, signs: DescentFinding['signs']): DescentEdge {
  const { fromAt, toAt, ...plain } = edge;
  const pair = family.pairOf(fromAt, toAt);
  const own = signs.filter((s) => s.siglum === edge.to).map((s) => s.kind);
  const told = new Set(edge.direction.map((d) => d.kind));
  const more = pair.evidence.filter((e) => e.exemplar === fromAt && !told.has(e.kind));
  return {
    ...plain,
    kind:
      edge.kind === 'revision' || edge.kind === 'merged' ? edge.kind : kindOf(pair, { from: fromAt, to: toAt }, own),
    direction: [...edge.direction, ...more.map(({ kind, says, evidence }) => ({ kind, says, evidence }))],
  };
}
