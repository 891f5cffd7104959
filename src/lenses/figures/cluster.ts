import { GROWING_EVENTS } from '../../data/counted-nouns.ts';
import type { Values } from '../../defaults.ts';
import type { Link, Located, Measure } from './measure.ts';
import { byPlace } from './order.ts';
import { compareValues } from './values.ts';

/** Quantities that measure one thing, and the links that hold them together. */
export interface Cluster {
  readonly members: readonly Located[];
  readonly links: readonly Link[];
}

const STRENGTH = { equal: 3, rounded: 2, conflict: 1, unknown: 0, 'other-measure': 0, unlike: 0 } as const;

/** Parts all quantities into clusters: every one stands in exactly one. The surest links are made first, and none may give a telling two values. */
export function clusterQuantities(all: readonly Located[], measure: Measure, settings: Values): Cluster[] {
  const owner = new Map<Located, Located[]>(all.map((q) => [q, [q]]));
  const kept = new Map<Located[], Link[]>();
  for (const link of linksOf(all, measure)) {
    const [a, b] = [owner.get(link.a)!, owner.get(link.b)!];
    if (a === b) kept.get(a)?.push(link);
    else if (
      link.relation === 'other-measure' || link.relation === 'unknown'
        ? a.length + b.length === 2
        : fits(a, b, link, settings)
    ) {
      const merged = [...a, ...b];
      kept.set(merged, [...(kept.get(a) ?? []), ...(kept.get(b) ?? []), link]);
      for (const member of merged) owner.set(member, merged);
    }
  }
  return [...new Set(all.map((q) => owner.get(q)!))].map((members) => ({
    members: [...members].sort(byPlace),
    links: kept.get(members) ?? [],
  }));
}

/** All links, surest first; of contradictions only those where each of the two is clearly the best partner of the other. */
function linksOf(all: readonly Located[], measure: Measure): Link[] {
  const links: Link[] = [];
  for (const [i, a] of all.entries())
    for (const b of all.slice(i + 1)) {
      if (a.telling !== b.telling) {
        const link = measure.link(a, b);
        if (link) links.push(link);
      } else if (measure.repeats(a.quantity, b.quantity)) links.push({ a, b, relation: 'equal', score: 1 });
    }
  const clear = links.filter(
    (l) => l.relation !== 'conflict' || !(links.some((m) => m !== l && rivals(l, m)) || isReferenceTime(l, links)),
  );
  return clear.sort(
    (x, y) =>
      STRENGTH[y.relation] - STRENGTH[x.relation] || y.score - x.score || byPlace(x.a, y.a) || byPlace(x.b, y.b),
  );
}

/** "12 by Monday night", "17 by Tuesday": the dates of two states of a growing number do not contradict each other. */
const isReferenceTime = (link: Link, links: readonly Link[]): boolean =>
  link.a.quantity.family === 'date' &&
  links.some(
    ({ a, b, relation }) =>
      relation === 'conflict' &&
      GROWING_EVENTS.includes(a.quantity.event ?? '') &&
      a.quantity.sentence === link.a.quantity.sentence &&
      b.quantity.sentence === link.b.quantity.sentence,
  );

const MARGIN = 0.05;

/** Whether `other` gives one end of a contradiction another partner in the same telling that is as good. */
function rivals(link: Link, other: Link): boolean {
  const shares = (x: Located, y: Located): boolean =>
    (other.a === x && other.b.telling === y.telling) || (other.b === x && other.a.telling === y.telling);
  if (!shares(link.a, link.b) && !shares(link.b, link.a)) return false;
  return other.relation === 'equal' || other.relation === 'rounded' || other.score > link.score - MARGIN;
}

/** Two clusters may join where no telling gets two values, and nothing but the link itself sets them apart. */
function fits(a: readonly Located[], b: readonly Located[], link: Link, settings: Values): boolean {
  for (const x of a)
    for (const y of b) {
      const [p, q] = [x.quantity, y.quantity];
      if (p.event && q.event && p.event !== q.event) return false;
      const relation = compareValues(p, q, settings);
      if (x.telling === y.telling ? relation !== 'equal' : relation === 'conflict' && link.relation !== 'conflict')
        return false;
      if (relation === 'unlike') return false;
    }
  return true;
}
