import type { TermKind } from '../../model/report.ts';
import type { Place } from '../../model/span.ts';
import { byCodeUnits } from '../../text/order.ts';

/** Two readings found in one pair of sentences. */
export interface Sighting {
  readonly kind: TermKind;
  /** Position of the alignment unit, or -1. */
  readonly unit: number;
  readonly a: Reading;
  readonly b: Reading;
}
export interface Reading {
  readonly text: string;
  /** What readings are compared by: normal forms, joined by spaces. */
  readonly norm: string;
  readonly place: Place;
}
export interface Term {
  readonly kind: TermKind;
  readonly unit: number;
  readonly readings: { readonly norm: string; readonly text: string; readonly places: readonly Place[] }[];
}

/**
 * Sightings that share a place, or that have the same two readings, are one term. (The same reading elsewhere is not enough:
 * "official" may stand against two different words in two places.)
 */
export function groupSightings(sightings: readonly Sighting[]): Term[] {
  const parent = sightings.map((_, i) => i);
  const find = (i: number): number => (parent[i] === i ? i : (parent[i] = find(parent[i]!)));
  const seen = new Map<string, number>();
  const meet = (key: string, i: number) => {
    const other = seen.get(key);
    if (other === undefined) seen.set(key, i);
    else parent[Math.max(find(i), find(other))] = Math.min(find(i), find(other));
  };
  sightings.forEach(({ a, b }, i) => {
    meet([a.norm, b.norm].sort(byCodeUnits).join('\t'), i);
    for (const { place } of [a, b]) meet(`${place.siglum} ${place.start} ${place.end}`, i);
  });
  const groups = new Map<number, Sighting[]>();
  sightings.forEach((sighting, i) => void (groups.get(find(i))?.push(sighting) ?? groups.set(find(i), [sighting])));
  return [...groups.values()].map(termOf);
}

function termOf(sightings: readonly Sighting[]): Term {
  const readings = new Map<string, { norm: string; text: string; places: Place[] }>();
  for (const reading of sightings.flatMap((s) => [s.a, s.b])) {
    const known = readings.get(reading.norm) ?? { norm: reading.norm, text: reading.text, places: [] };
    readings.set(reading.norm, known);
    if (!known.places.some((p) => samePlace(p, reading.place))) known.places.push(reading.place);
  }
  for (const reading of readings.values()) reading.places.sort(byPlace);
  return {
    kind: sightings[0]!.kind,
    unit: sightings[0]!.unit,
    readings: [...readings.values()].sort((x, y) => byPlace(x.places[0]!, y.places[0]!)),
  };
}

const samePlace = (x: Place, y: Place): boolean => x.siglum === y.siglum && x.start === y.start && x.end === y.end;

export const byPlace = (x: Place, y: Place): number =>
  x.siglum.length - y.siglum.length || byCodeUnits(x.siglum, y.siglum) || x.start - y.start || x.end - y.end;
