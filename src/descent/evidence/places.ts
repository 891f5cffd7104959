import type { Place } from '../../model/span.ts';
import type { ReadTelling } from '../../model/token.ts';

/** The segments of these roles, as places. */
export function segmentPlaces(read: ReadTelling, roles: readonly string[]): Place[] {
  return read.segments
    .filter((s) => roles.includes(s.role))
    .map((s) => ({ siglum: read.siglum, start: s.start, end: s.end }));
}
