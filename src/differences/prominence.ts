import type { Report, ReportTelling } from '../model/report.ts';
import type { Place } from '../model/span.ts';
import { isBody, type Role } from '../model/telling.ts';

const HEAD: Partial<Readonly<Record<Role, number>>> = { headline: 1, deck: 0.97, lede: 0.95 };
/** What each paragraph down costs, and the least that a place counts. */
const STEP = 0.03;
const LEAST = 0.6;

/** For places of a report how prominent the most prominent is: 1 in a headline, then the deck, the lede, and less with each paragraph. */
export function prominenceIn({ tellings }: Report): (places: readonly Place[]) => number {
  const bySiglum = new Map(tellings.map((t) => [t.siglum, t]));
  const ofPlace = (place: Place) => {
    const telling = bySiglum.get(place.siglum);
    return telling ? prominence(telling, place) : LEAST;
  };
  return (places) => places.reduce((most, place) => Math.max(most, ofPlace(place)), LEAST);
}

function prominence({ segments }: ReportTelling, { start }: Place): number {
  const own = segments.find((s) => s.role !== 'dateline' && s.start <= start && start < s.end);
  if (!own) return LEAST;
  const inHead = HEAD[own.role];
  if (inHead !== undefined) return inHead;
  const above = segments.filter((s) => isBody(s.role) && s.start < own.start).length;
  return Math.max(LEAST, HEAD.lede! - STEP * above);
}
