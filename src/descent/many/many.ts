import { collateUnits } from '../../collate/many/units.ts';
import type { UnitCollation, UnitMember } from '../../collate/unit-collation.ts';
import type { Values } from '../../defaults.ts';
import type { DescentEdge, DescentFinding, DescentPassage } from '../../model/report.ts';
import type { Place } from '../../model/span.ts';
import type { ReadTelling } from '../../model/token.ts';
import { sameOutlet } from '../../outlets/same-outlet.ts';
import { type LineEdge, type Lines, linesOf } from '../lines/lines.ts';
import { inThousandths } from '../rounding.ts';
import { timesOf } from '../times.ts';
import { Manners } from './manner.ts';
import { pairsOf } from './pairs.ts';
import { agenciesFirst, outletsOf, revisionsOf, statedOf } from './statements.ts';

/**
 * Descent of many tellings, from what their units show: who took from whom is asked of all at once, and not of every two.
 * @param tellings in order of sigla
 */
export function descendMany(tellings: readonly ReadTelling[], settings: Values): DescentFinding {
  const collation = collateUnits(tellings);
  const outlets = outletsOf(tellings);
  const times = timesOf(tellings.map((t) => t.telling.metadata.published));
  const lines = linesOf({
    collation,
    times,
    stated: [...statedOf(tellings, outlets), ...revisionsOf(tellings, outlets)],
    priors: agenciesFirst(tellings, settings),
    settings,
  });
  const edges = edgesOf(collation, lines);
  return {
    verdict: null,
    confidence: 0,
    pairs: pairsOf(tellings, edges, lines, settings),
    edges,
    passages: passagesOf(collation, lines),
    lost: lines.lost.map(({ id, children }) => ({ id, says: saysLost(children.map((c) => nameOf(collation, c))) })),
    signs: [],
  };
}

const nameOf = ({ tellings }: UnitCollation, node: number | string): string =>
  typeof node === 'number' ? tellings[node]!.siglum : node;

const saysLost = (copies: readonly string[]): string =>
  `A source that is not among the tellings: ${copies.slice(0, -1).join(', ')} and ${copies.at(-1)} share what none of them can have from the others`;

function edgesOf(collation: UnitCollation, { edges }: Lines): DescentEdge[] {
  const merged = new Set(edges.filter((e) => e.second).map((e) => e.to));
  const manners = new Manners(collation);
  return edges.map((edge) => ({
    from: nameOf(collation, edge.from),
    to: nameOf(collation, edge.to),
    kind: kindOf(manners, collation, edge, merged),
    share: edge.share === null ? null : inThousandths(edge.share),
    support: edge.support === null ? null : inThousandths(edge.support),
    verdict: edge.held ? 'held' : 'cannot-tell',
    direction: edge.direction.map(({ kind, says }) => ({ kind, says, evidence: [] })),
    evidence: typeof edge.to === 'number' ? placesIn(collation, edge.to, edge.units) : [],
  }));
}

function kindOf(
  manners: Manners,
  collation: UnitCollation,
  { from, to }: LineEdge,
  merged: ReadonlySet<number | string>,
): DescentEdge['kind'] {
  if (typeof from === 'string') return 'lost-source';
  if (merged.has(to)) return 'merged';
  if (typeof to === 'string') return 'reworded';
  if (sameOutlet(collation.tellings[from]!, collation.tellings[to]!)) return 'revision';
  return manners.of(from, to);
}

/** Where the units stand in a telling. */
const placesIn = (collation: UnitCollation, telling: number, units: readonly number[]): Place[] =>
  units.flatMap((u) =>
    collation.units[u]!.members.filter((m) => m.telling === telling).map((m) => placeOf(collation, m)),
  );

function placeOf({ tellings, cells }: UnitCollation, { telling, from, to }: UnitMember): Place {
  const own = cells[telling]!;
  return { siglum: tellings[telling]!.siglum, start: own[from]!.start, end: own[to - 1]!.end };
}

/** Every passage of every telling, in its order, with where it comes from. */
function passagesOf(collation: UnitCollation, { edges }: Lines): DescentPassage[] {
  const givers = new Map<string, LineEdge>();
  for (const edge of edges) for (const unit of edge.units) givers.set(`${edge.to} ${unit}`, edge);
  const passages = collation.units.flatMap(({ members }, unit) =>
    members.map((member) => {
      const giver = givers.get(`${member.telling} ${unit}`);
      const source = giver && members.find((m) => m.telling === giver.from);
      return {
        telling: member.telling,
        passage: {
          ...placeOf(collation, member),
          from: giver ? nameOf(collation, giver.from) : null,
          at: source ? placeOf(collation, source) : null,
        },
      };
    }),
  );
  return passages.sort((x, y) => x.telling - y.telling || x.passage.start - y.passage.start).map((p) => p.passage);
}
