import type { DescentSign } from '../model/report.ts';
import type { Bond } from './bond.ts';
import type { Family } from './family.ts';
import { SIGNS } from './signs/index.ts';
import type { SignView } from './signs/sign.ts';

/** The signs of every telling, in order of the tellings: beside its exemplar, or beside its nearest relative where that is lost. */
export function signsOf(family: Family): DescentSign[] {
  return family.collation.tellings.flatMap((_, i) => {
    const sources = family.edges.filter((e) => e.to === i);
    if (sources.length > 1) return [merged(family, i)];
    const view = viewOf(family, i);
    if (!view) return [];
    return findSigns(view);
  });
}

function viewOf(family: Family, i: number): SignView | null {
  const edge = family.edges.find((e) => e.to === i);
  const other = edge ? edge.from : nearestRelative(family, i);
  if (other === null) return null;
  const { traces } = family.pairOf(i, other);
  const { collation, findings, settings } = family;
  return {
    read: collation.tellings[i]!,
    beside: collation.tellings[other]!,
    relation: edge ? (edge.kind === 'revision' ? 'revision' : 'exemplar') : 'relative',
    traces,
    side: traces.a === i ? 0 : 1,
    collation,
    findings,
    settings,
  };
}

/** The telling under the same lost source that has most in common with this one. */
function nearestRelative(family: Family, i: number): number | null {
  const siblings = family.lost.find((l) => l.children.includes(i))?.children.filter((c) => c !== i) ?? [];
  const close = (c: number) => Math.max(...family.pairOf(i, c).traces.taken);
  return [...siblings].sort((x, y) => close(y) - close(x) || x - y)[0] ?? null;
}

function merged(family: Family, i: number): DescentSign {
  const sources = family.edges.filter((e) => e.to === i);
  const sigla = sources.map((e) => family.collation.tellings[e.from]!.siglum);
  const strangers = sources.every((e) => sources.every((f) => e === f || !isBound(family.pairOf(e.from, f.from).bond)));
  return {
    siglum: family.collation.tellings[i]!.siglum,
    kind: 'merged',
    confidence: 0.8,
    says: `Made of sentences of ${sigla.join(' and of ')}${strangers ? ', which have no wording in common' : ''}`,
    evidence: sources.flatMap((e) => e.evidence),
  };
}

/** A revision may be both corrected and updated; a copy carries the first sign that fits. */
function findSigns(view: SignView): DescentSign[] {
  const found = SIGNS.map((finder) => finder.find(view)).filter((sign) => sign !== null);
  return view.relation === 'revision' ? found : found.slice(0, 1);
}

const isBound = (bond: Bond): boolean => bond === 'taken' || bond === 'shared';
