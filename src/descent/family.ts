import { collateUnits } from '../collate/many/units.ts';
import type { UnitCollation } from '../collate/unit-collation.ts';
import type { Values } from '../defaults.ts';
import type { Collation } from '../model/collation.ts';
import type { Place } from '../model/span.ts';
import type { ReadTelling } from '../model/token.ts';
import { sameOutlet } from '../outlets/same-outlet.ts';
import { betweenEvidence, wentOn } from './between.ts';
import { type Bond, bondOf } from './bond.ts';
import { candidatesIn } from './candidates.ts';
import type { FindingsBefore } from './descend.ts';
import { type DirectionEvidence, directionEvidence, directionOf, type PairView } from './direction.ts';
import { type Innovations, innovationsOf } from './innovations.ts';
import { lostAbove } from './lost-above.ts';
import { type LostSource, lostBetween } from './lost-between.ts';
import { isTurned, secondSources } from './second-sources.ts';
import { type Traces, tracesOf, verbatimOf } from './traces.ts';
import { type Candidate, forest } from './tree.ts';

export interface FamilyPair {
  readonly traces: Traces;
  readonly bond: Bond;
  readonly evidence: readonly DirectionEvidence[];
  /** Above 0: `a` came first; below 0: `b`. */
  readonly direction: number;
  readonly sameOutlet: boolean;
}

/** From exemplar to copy, by positions. */
export interface FamilyEdge {
  readonly from: number;
  readonly to: number;
  readonly kind: 'copy' | 'revision' | 'merged';
  readonly evidence: readonly Place[];
}

/** Everything that verdicts, signs and reasons are read from. */
export interface Family {
  readonly collation: Collation;
  readonly findings: FindingsBefore;
  readonly settings: Values;
  readonly pairs: readonly FamilyPair[];
  /** Edges that the evidence allows; the forest is made of them. */
  readonly candidates: readonly Candidate[];
  readonly edges: readonly FamilyEdge[];
  /** Above trees, or between a telling and copies of it. */
  readonly lost: readonly LostSource[];
  pairOf(x: number, y: number): FamilyPair;
}

export function familyOf(collation: Collation, findings: FindingsBefore, settings: Values): Family {
  const { tellings } = collation;
  const alone = everyPair(tellings.length).map(([a, b]) => familyPair(collation, findings, settings, a, b));
  const innovations = innovationsIn(tellings);
  const pairs = withThirds(alone, tellings, innovations);
  const pairOf = finder(pairs, tellings.length);
  const possible = candidatesIn(pairs, pairOf, tellings, findings.quotations, settings);
  const tree = forest(possible);
  const second = secondSources(collation, tree, pairOf, settings);
  const replaced = new Set(second.map((s) => s.to));
  const edges: FamilyEdge[] = [
    ...tree.filter((e) => !replaced.has(e.to) && !isTurned(e, second)).map((e) => toEdge(e, pairOf(e.from, e.to))),
    ...second,
  ].sort((x, y) => x.from - y.from || x.to - y.to);
  const lost = lostAbove(collation.tellings.length, pairs, edges);
  const between =
    tellings.length < 3 ? [] : lostBetween(edges, innovations, (from, to) => verbatimOf(pairOf(from, to).traces, to));
  return {
    collation,
    findings,
    settings,
    pairs,
    candidates: possible,
    edges,
    lost: [...lost, ...between].map((source, i) => ({ ...source, id: `lost:${i + 1}` })),
    pairOf,
  };
}

type CountInnovations = (root: number, x: number, y: number) => Innovations;

/** Counts what two have alike against a third; the tellings are collated when it is first asked. */
function innovationsIn(tellings: readonly ReadTelling[]): CountInnovations {
  let units: UnitCollation | undefined;
  return (root, x, y) => innovationsOf((units ??= collateUnits(tellings)), root, x, y);
}

function finder(pairs: readonly FamilyPair[], n: number): Family['pairOf'] {
  const rows = Array.from({ length: n }, (): FamilyPair[] => []);
  for (const pair of pairs) rows[pair.traces.a]![pair.traces.b] = rows[pair.traces.b]![pair.traces.a] = pair;
  return (x, y) => rows[x]![y]!;
}

/** The pairs with what a third telling says about their direction. */
function withThirds(
  pairs: readonly FamilyPair[],
  tellings: readonly ReadTelling[],
  innovations: CountInnovations,
): FamilyPair[] {
  const pairOf = finder(pairs, tellings.length);
  const sigla = tellings.map((t) => t.siglum);
  return pairs.map((pair) => {
    const third = [
      ...betweenEvidence(pair, tellings.length, pairOf, sigla, innovations),
      ...wentOn(pair, tellings.length, pairOf, sigla),
    ];
    if (!third.length) return pair;
    const evidence = [...third, ...pair.evidence];
    return { ...pair, evidence, direction: pair.direction + directionOf(pair, third) };
  });
}

const everyPair = (n: number): [number, number][] =>
  Array.from({ length: n }, (_, a) =>
    Array.from({ length: n - a - 1 }, (_, k): [number, number] => [a, a + k + 1]),
  ).flat();

/** Two tellings side by side: what they have in common, how they hang together, and what speaks for a direction. */
export function familyPair(
  collation: Collation,
  findings: FindingsBefore,
  settings: Values,
  a: number,
  b: number,
): FamilyPair {
  const traces = tracesOf(collation, a, b);
  const bond = bondOf(traces, settings);
  const view: PairView = {
    traces,
    sameOutlet: sameOutlet(collation.tellings[a]!, collation.tellings[b]!),
    a: collation.tellings[a]!,
    b: collation.tellings[b]!,
    figures: findings.figures,
    quotations: findings.quotations,
  };
  const evidence = bond === 'taken' || bond === 'shared' ? directionEvidence(view) : [];
  return { traces, bond, evidence, direction: directionOf(view, evidence), sameOutlet: view.sameOutlet };
}

function toEdge({ from, to }: Candidate, pair: FamilyPair): FamilyEdge {
  const evidence = pair.evidence.filter((e) => e.exemplar === from).flatMap((e) => e.evidence);
  return { from, to, kind: pair.sameOutlet ? 'revision' : 'copy', evidence };
}
