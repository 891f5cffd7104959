import type { Place } from '../../model/span.ts';
import { edgeId } from './descent-findings.ts';
import { DIRECTION_SAYS } from './descent-words.ts';
import type { Desk } from './desk.ts';
import { type Finding, noteAt } from './finding.ts';

/**
 * A finding as plain text, to be pasted into a message: what it is, what speaks for it, and the words of each place with the
 * characters (UTF-16 code units of the telling, the first is 0, the last not included) where they stand.
 */
export function findingText(finding: Finding, desk: Desk): string {
  const { label, about, places } = finding;
  const reasons = directionOf(finding, desk).map(({ kind, says }) => `${DIRECTION_SAYS[kind]}: ${says}`);
  const words = places.map((place) => `${placeText(place, desk)} ${noteAt(finding, place)}`.trimEnd());
  return [about ? `${label}: ${about}` : label, ...reasons, ...words].join('\n');
}

const directionOf = ({ kind, id }: Finding, desk: Desk) =>
  (kind === 'edge' && desk.lines.find((edge) => edgeId(edge) === id)?.direction) || [];

/** "A ¶4 (Ostrel Courier, characters 812–880): “the words”". */
function placeText(place: Place, desk: Desk): string {
  const { siglum, start, end } = place;
  const words = desk.words(place).replace(/\s+/g, ' ').trim();
  return `${desk.where(place)} (${desk.telling(siglum)?.name}, characters ${start}–${end}): “${words}”`;
}
