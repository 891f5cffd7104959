import type { Candidate, Difference, Kind } from './differences/difference.ts';
import { KINDS } from './differences/kinds.ts';
import { prominenceIn } from './differences/prominence.ts';
import type { Report } from './model/report.ts';
import { overlap, type Place } from './model/span.ts';
import { byCodeUnits } from './text/order.ts';

/** Each further difference of a kind weighs so much of the one before it: three altered quotations do not hide all else. */
const REPEATED = 0.85;

interface Weighed extends Candidate {
  readonly kind: Kind;
  readonly score: number;
}

/**
 * All that differs between the tellings of a report, the most important first. The score of a difference is the weight of its
 * kind × its extent × its confidence × the prominence of its most prominent place × 0.85 for each one of its kind before it.
 * What is told by another difference in the same places is told once. See docs/lenses/contrasts.md.
 */
export function differences(report: Report): Difference[] {
  const prominence = prominenceIn(report);
  let left = KINDS.flatMap((kind) =>
    kind
      .find(report)
      .map((c): Weighed => ({ ...c, kind, score: kind.weight * c.extent * c.confidence * prominence(c.places) })),
  ).sort((x, y) => y.score - x.score || byCodeUnits(x.id, y.id));
  const chosen: Difference[] = [];
  const before = new Map<Kind, number>();
  while (left.length > 0) {
    const best = left.reduce((x, y) => (scoreOf(y, before) > scoreOf(x, before) ? y : x));
    const { id, kind, places } = best;
    chosen.push({ id, list: kind.list, title: kind.title, score: round(scoreOf(best, before)), places });
    before.set(kind, (before.get(kind) ?? 0) + 1);
    left = left.filter((x) => x !== best && !isToldBy(x.places, places));
  }
  return chosen;
}

const scoreOf = ({ score, kind }: Weighed, before: ReadonlyMap<Kind, number>): number =>
  score * REPEATED ** (before.get(kind) ?? 0);

const round = (score: number): number => Math.round(score * 10) / 10;

/** More than half of the places of a difference overlap those of another. */
const isToldBy = (places: readonly Place[], others: readonly Place[]): boolean =>
  2 * places.filter((p) => others.some((q) => p.siglum === q.siglum && overlap(p, q) > 0)).length > places.length;
