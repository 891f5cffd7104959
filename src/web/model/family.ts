import { saysPair } from '../../exporters/pair-words.ts';
import type { DescentEdge, DescentPair, DescentVerdict, Report } from '../../model/report.ts';
import { listed } from './words.ts';

/** One statement about how tellings are related, with the pairs and the lines it rests on. */
export interface Statement {
  readonly says: string;
  readonly pairs: readonly DescentPair[];
  readonly edges: readonly DescentEdge[];
}

/** The verdict in plain words: one statement for a pair, several for a family. Empty for fewer than two tellings. */
export function statements(report: Report): Statement[] {
  const { pairs, edges } = report.descent;
  const sigla = report.tellings.map((t) => t.siglum);
  const only = pairs[0];
  if (sigla.length === 2 && only) return [{ says: saysPair(only, report), pairs: [only], edges }];
  const derived = fromEdges(report);
  const placed = new Set(edges.flatMap((e) => [e.from, e.to]));
  return [...derived, ...standingApart(sigla, placed, pairs)];
}

/** Statements from the lines: first those of several sources, then by exemplar; what cannot be told is said last. */
function fromEdges({ tellings, descent: { edges: all, pairs, lost } }: Report): Statement[] {
  const isLost = new Set(lost.map((l) => l.id));
  const sigla = tellings.map((t) => t.siglum);
  const edges = all.filter((e) => !isLost.has(e.to));
  const held = edges.filter((e) => e.verdict === 'held');
  const sources = groupBy(
    held.filter((e) => !isLost.has(e.from)),
    (e) => e.to,
  );
  const several = [...sources.values()].filter((group) => group.length > 1);
  const rest = held.filter((e) => isLost.has(e.from) || sources.get(e.to)!.length === 1);
  const open = groupBy(
    edges.filter((e) => e.verdict === 'cannot-tell'),
    (e) => e.from,
  );
  return [
    ...several.map((group) => saysMerged(group, pairs)),
    ...[...groupBy(rest, (e) => `${e.from} ${wayOf(e)}`).values()].map((group) =>
      isLost.has(group[0]!.from)
        ? saysLost(group, sourcesOf(group[0]!.from, all), sigla, pairs)
        : saysDerived(group, pairs),
    ),
    ...[...open.values()].map((group) => saysOpen(group, isLost.has(group[0]!.from), pairs)),
  ];
}

/** How the headline tells kinds apart; the tree says more. */
const wayOf = ({ kind }: DescentEdge): string => (kind === 'revision' || kind === 'translated' ? kind : 'derived');

function saysMerged(group: readonly DescentEdge[], pairs: readonly DescentPair[]): Statement {
  const [to, from] = [group[0]!.to, group.map((e) => e.from)];
  return { says: `${to} is merged from ${listed(from)}`, pairs: between(pairs, [to], from), edges: group };
}

/** The sources from which something is held to come. */
const sourcesOf = (id: string, edges: readonly DescentEdge[]): string[] =>
  edges.filter((e) => e.to === id && e.verdict === 'held').map((e) => e.from);

/** `behind`: what the lost source comes from; one telling is named, for then the lost source is a copy of it. */
function saysLost(
  group: readonly DescentEdge[],
  behind: readonly string[],
  all: readonly string[],
  pairs: readonly DescentPair[],
): Statement {
  const to = group.map((e) => e.to);
  const who = to.length === all.length && to.length > 2 ? `All ${to.length}` : listed(to);
  const [exemplar] = behind.length === 1 && all.includes(behind[0]!) ? behind : [];
  const source = exemplar === undefined ? 'a source' : `a copy of ${exemplar}`;
  return {
    says: `${who} draw${to.length > 1 ? '' : 's'} on ${source} that is not among the tellings`,
    pairs: [...between(pairs, to, to), ...(exemplar === undefined ? [] : between(pairs, to, [exemplar]))],
    edges: group,
  };
}

function saysDerived(group: readonly DescentEdge[], pairs: readonly DescentPair[]): Statement {
  const { from } = group[0]!;
  const to = group.map((e) => e.to);
  const many = to.length > 1;
  const what: Readonly<Record<string, string>> = {
    derived: 'derived from',
    translated: 'derived, by way of another language, from',
    revision: many ? 'later states of' : 'a later state of',
  };
  return {
    says: `${listed(to)} ${many ? 'are' : 'is'} ${what[wayOf(group[0]!)]} ${from}`,
    pairs: between(pairs, to, [from]),
    edges: group,
  };
}

/** The texts hang together; the direction, or the exemplar, is open. */
function saysOpen(group: readonly DescentEdge[], isLost: boolean, pairs: readonly DescentPair[]): Statement {
  const { from } = group[0]!;
  const to = group.map((e) => e.to);
  const share = `${listed(to)} share${to.length > 1 ? '' : 's'} text with`;
  return isLost
    ? { says: `${share} others, from where cannot be told`, pairs: between(pairs, to, to), edges: group }
    : {
        says: `${share} ${from}, who has it from whom cannot be told`,
        pairs: between(pairs, to, [from]),
        edges: group,
      };
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
    edges: [],
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
