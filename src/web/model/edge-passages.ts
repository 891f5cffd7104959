import type { DescentEdge, DescentPassage, Report } from '../../model/report.ts';
import { overlap, type Place } from '../../model/span.ts';
import { strip } from './finding.ts';

/**
 * The passages that came by a line, each with the same words where they stand too: in its exemplar; where that is lost, in the
 * others that have them from there; of a line to a lost source, the passages of its copies with those of the exemplar.
 */
export function edgePassages({ from, to }: DescentEdge, report: Report): Place[][] {
  const { passages, lost } = report.descent;
  if (!lost.some((l) => l.id === to))
    return passages.filter((p) => p.siglum === to && p.from === from).map((p) => withSource(p, report));
  return passages
    .filter((p) => p.from === to)
    .map((p) => [strip(p), ...alsoIn(p, [from], report)])
    .filter((places) => places.length > 1);
}

/** A passage, then the same words in its source; where that is lost, in the others that have them from there. */
export function withSource(passage: DescentPassage, report: Report): Place[] {
  if (passage.at || passage.from === null) return [strip(passage), ...(passage.at ? [strip(passage.at)] : [])];
  const copies = report.descent.passages.filter((p) => p.from === passage.from).map((p) => p.siglum);
  return [strip(passage), ...alsoIn(passage, [...new Set(copies)], report)];
}

/** Places in other tellings that tell the same as this one, kept or reworded. */
function alsoIn(place: Place, sigla: readonly string[], report: Report): Place[] {
  const units = unitsOf(report).get(place.siglum) ?? [];
  const members = units.filter((u) => u.members.some((m) => m.siglum === place.siglum && overlap(m, place) > 0));
  const found = members.flatMap((u) => u.members).filter((m) => m.siglum !== place.siglum && sigla.includes(m.siglum));
  return [...new Map(found.map((m) => [`${m.siglum} ${m.start}`, strip(m)])).values()];
}

type Units = ReadonlyMap<string, Report['alignment']>;
const known = new WeakMap<Report['alignment'], Units>();

/** Units that tell the same, by the sigla of their members. */
function unitsOf({ alignment }: Report): Units {
  const before = known.get(alignment);
  if (before) return before;
  const units = new Map<string, Report['alignment'][number][]>();
  for (const unit of alignment) {
    if (unit.relation === 'echo') continue;
    for (const siglum of new Set(unit.members.map((m) => m.siglum)))
      units.set(siglum, [...(units.get(siglum) ?? []), unit]);
  }
  known.set(alignment, units);
  return units;
}
