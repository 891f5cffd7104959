import type { DescentSign } from '../../model/report.ts';
import type { Place } from '../../model/span.ts';

/** Places of `siglum` in a finding that has places of `other` as well; none where it lacks either. */
export function facing(
  readings: readonly (readonly Place[])[],
  siglum: string,
  other: string,
  says: string,
): DescentSign['evidence'][number][] {
  const all = readings.flat();
  if (!all.some((p) => p.siglum === other)) return [];
  return all
    .filter((p) => p.siglum === siglum)
    .slice(0, 1)
    .map((p) => ({ siglum, start: p.start, end: p.end, says }));
}
