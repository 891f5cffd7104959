import { GROWING_EVENTS } from '../../data/counted-nouns.ts';
import type { Values } from '../../defaults.ts';
import type { Collation } from '../../model/collation.ts';
import type { FigureVerdict } from '../../model/report.ts';
import type { Cluster } from './cluster.ts';
import type { Located } from './measure.ts';
import { compareValues } from './values.ts';
import { verdictOf } from './verdict.ts';

/** The verdicts on all clusters; a count that differs between two states of one report is no contradiction. */
export function verdictsOf(
  clusters: readonly Cluster[],
  all: readonly Located[],
  collation: Collation,
  settings: Values,
): FigureVerdict[] {
  const verdicts = clusters.map((cluster) => verdictOf(cluster, all, collation, settings));
  const states = new Set(
    clusters.flatMap((cluster, i) =>
      verdicts[i] === 'updated' && isGrowing(cluster) ? conflictsIn(cluster, settings).map(tellingsOf) : [],
    ),
  );
  return verdicts.map((verdict, i) => {
    const cluster = clusters[i]!;
    if (verdict !== 'differ' || !isCount(cluster) || !isOfStates(cluster, states, settings)) return verdict;
    return isGrowing(cluster) || conflictsIn(cluster, settings).some((c) => shareSentences(c, collation))
      ? 'updated'
      : 'cannot-tell';
  });
}

type Conflict = readonly [lower: Located, higher: Located];

function conflictsIn({ members }: Cluster, settings: Values): Conflict[] {
  return members.flatMap((x, i) =>
    members
      .slice(i + 1)
      .filter((y) => x.telling !== y.telling && compareValues(x.quantity, y.quantity, settings) === 'conflict')
      .map((y): Conflict => (x.quantity.low <= y.quantity.low ? [x, y] : [y, x])),
  );
}

/** Which telling has the lower value, and which the higher: the earlier state of a count that grows, and the later. */
const tellingsOf = ([lower, higher]: Conflict): string => `${lower.telling} ${higher.telling}`;
const valuesOf = ([lower, higher]: Conflict): string => `${lower.quantity.low} ${higher.quantity.low}`;
const isCount = ({ members }: Cluster): boolean => members.every((m) => m.quantity.family === 'count');
const isGrowing = ({ members }: Cluster): boolean =>
  members.some((m) => GROWING_EVENTS.includes(m.quantity.event ?? ''));

/** Whether most sentences of the shorter one have a partner in the other: one text brought up to date, not two reports. */
function shareSentences([x, y]: Conflict, { tellings, pairs }: Collation): boolean {
  const [s, t] = [tellings[x.telling]!, tellings[y.telling]!];
  const shorter = s.body.length <= t.body.length ? x.telling : y.telling;
  const other = shorter === x.telling ? y.telling : x.telling;
  const partnered = new Set(
    pairs.flatMap(({ a, b, relation }) => {
      if (relation === 'echo') return [];
      if (a.telling === shorter && b.telling === other) return [a.sentence.index];
      return b.telling === shorter && a.telling === other ? [b.sentence.index] : [];
    }),
  );
  return 2 * partnered.size > Math.min(s.body.length, t.body.length);
}

/** Whether for each two values of a cluster two tellings have them that are two states of one report by another figure. */
function isOfStates(cluster: Cluster, states: ReadonlySet<string>, settings: Values): boolean {
  const conflicts = conflictsIn(cluster, settings);
  const told = new Set(conflicts.filter((c) => states.has(tellingsOf(c))).map(valuesOf));
  return conflicts.every((c) => told.has(valuesOf(c)));
}
