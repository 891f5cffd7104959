import type { DescentEdge, DescentPair, DescentVerdict, Report } from '../../model/report.ts';
import { originsSay } from './origins.ts';
import { count, listed } from './words.ts';

/** One statement about how tellings are related, with the pairs it rests on. */
export interface Statement {
  readonly says: string;
  readonly pairs: readonly DescentPair[];
}

/** The verdict in plain words: one statement for a pair, several for a family. Empty for fewer than two tellings. */
export function statements(report: Report): Statement[] {
  const { pairs, edges } = report.descent;
  const sigla = report.tellings.map((t) => t.siglum);
  const only = pairs[0];
  if (sigla.length === 2 && only) return [{ says: saysPair(only, edges), pairs: [only] }];
  const derived = fromEdges(report);
  const placed = new Set(edges.flatMap((e) => [e.from, e.to]));
  return [...derived, ...standingApart(sigla, placed, pairs)];
}

/** What is said of one pair. */
export function saysPair({ a, b, verdict }: DescentPair, edges: readonly DescentEdge[]): string {
  const edge = edges.find((e) => (e.from === a && e.to === b) || (e.from === b && e.to === a));
  const says: Readonly<Record<DescentVerdict, string>> = {
    copy: edge ? `${edge.to} is derived from ${edge.from}` : `One of ${a} and ${b} is derived from the other`,
    revision: edge ? `${edge.to} is a later state of ${edge.from}` : `${a} and ${b} are two states of one text`,
    'common-source': `${a} and ${b} draw on a common source`,
    independent: `${a} and ${b} tell one story independently`,
    unrelated: `${a} and ${b} tell different stories`,
    'cannot-tell': `How ${a} and ${b} are related cannot be told`,
  };
  return says[verdict];
}

function fromEdges({ tellings, descent: { edges, pairs, lost } }: Report): Statement[] {
  const merged = groupBy(
    edges.filter((e) => e.kind === 'merged'),
    (e) => e.to,
  );
  const others = groupBy(
    edges.filter((e) => e.kind !== 'merged'),
    (e) => `${e.kind} ${e.from}`,
  );
  const isLost = new Set(lost.map((l) => l.id));
  return [
    ...[...merged.values()].map((group) => {
      const [to, from] = [group[0]!.to, group.map((e) => e.from)];
      return { says: `${to} is merged from ${listed(from)}`, pairs: between(pairs, [to], from) };
    }),
    ...[...others.values()].map((group) => {
      const { from, kind } = group[0]!;
      const to = group.map((e) => e.to);
      const are = to.length > 1 ? 'are' : 'is';
      if (isLost.has(from))
        return {
          says: `${to.length === tellings.length && to.length > 2 ? `All ${to.length}` : listed(to)} draw${to.length > 1 ? '' : 's'} on a source that is not among the tellings`,
          pairs: between(pairs, to, to),
        };
      const what = kind === 'revision' ? (to.length > 1 ? 'later states of' : 'a later state of') : 'derived from';
      return { says: `${listed(to)} ${are} ${what} ${from}`, pairs: between(pairs, to, [from]) };
    }),
  ];
}

const between = (pairs: readonly DescentPair[], left: readonly string[], right: readonly string[]): DescentPair[] =>
  pairs.filter((p) => (left.includes(p.a) && right.includes(p.b)) || (left.includes(p.b) && right.includes(p.a)));

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

/** Tellings with no line of descent, by what all their pairs say; the weightiest verdict decides. */
function standingApart(
  sigla: readonly string[],
  placed: ReadonlySet<string>,
  pairs: readonly DescentPair[],
): Statement[] {
  const ORDER: readonly DescentVerdict[] = [
    'copy',
    'revision',
    'common-source',
    'cannot-tell',
    'independent',
    'unrelated',
  ];
  const apart = sigla.filter((s) => !placed.has(s));
  const verdictOf = (siglum: string): DescentVerdict => {
    const verdicts = new Set(pairs.filter((p) => p.a === siglum || p.b === siglum).map((p) => p.verdict));
    return ORDER.find((v) => verdicts.has(v)) ?? 'cannot-tell';
  };
  return [...groupBy(apart, verdictOf)].map(([verdict, group]) => ({
    says: saysApart(group, verdict as DescentVerdict, group.length === sigla.length),
    pairs: pairs.filter((p) => p.verdict === verdict && (group.includes(p.a) || group.includes(p.b))),
  }));
}

function saysApart(group: readonly string[], verdict: DescentVerdict, isAll: boolean): string {
  const many = group.length > 1;
  const who = isAll ? `All ${group.length}` : listed(group);
  if (verdict === 'independent')
    return `${who} tell${many ? '' : 's'} the story independently${isAll ? ' of each other' : ''}`;
  if (verdict === 'unrelated')
    return isAll ? `${who} tell different stories` : `${who} tell${many ? '' : 's'} another story`;
  if (verdict === 'cannot-tell') return `how ${listed(group)} ${many ? 'are' : 'is'} related cannot be told`;
  return `${who} share${many ? '' : 's'} wording with others, the direction cannot be told`;
}

/** "67 %" or, where the pairs differ, "54 to 60 %"; empty without a pair. */
export function confidence(pairs: readonly DescentPair[]): string {
  if (pairs.length === 0) return '';
  const values = pairs.map((p) => Math.round(100 * p.confidence));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low === high ? `${low} %` : `${low} to ${high} %`;
}

/** Who took from whom is not said name by name for more tellings than this. */
const MOST_NAMED = 9;

/** "30 tellings go back to 3 independent origins"; where those are not known, how many are derived. */
function large(report: Report): string {
  const { tellings, origins, descent } = report;
  const all = count(tellings.length, 'telling');
  const begin = originsSay(origins);
  if (begin) return `${all} go back to ${begin}`;
  const derived = new Set(descent.edges.map((e) => e.to)).size;
  return derived > 0 ? `${derived} of ${all} have text from another source` : `${all}: no line of descent was found`;
}

/** The one line that the page begins with. */
export function headline(report: Report): string {
  const n = report.tellings.length;
  if (n === 0) return 'No telling was read';
  if (n === 1) return 'One telling, nothing to compare it with';
  if (n > MOST_NAMED) return large(report);
  const says = statements(report).map((s) => s.says);
  if (says.length === 0) return `${count(n, 'telling')}: how they are related cannot be told`;
  const text = says.join('; ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
