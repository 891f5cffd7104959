import type { DescentFinding, DescentPassage } from '../model/report.ts';
import { overlap, type Place } from '../model/span.ts';

/** From where the passages come that hold a place: nodes, null for its own; empty where passages do not tell. */
export type PassagesOf = (place: Place) => readonly (string | null)[];

/** Of a telling of which no passage comes from anywhere, its passages tell nothing. */
export function passagesOf({ passages }: DescentFinding): PassagesOf {
  const by = new Map<string, DescentPassage[]>();
  for (const passage of passages) {
    const list = by.get(passage.siglum);
    if (list) list.push(passage);
    else by.set(passage.siglum, [passage]);
  }
  for (const [siglum, list] of by) if (list.every((p) => p.from === null)) by.delete(siglum);
  return (place) => (by.get(place.siglum) ?? []).filter((p) => overlap(p, place) > 0).map((p) => p.from);
}
