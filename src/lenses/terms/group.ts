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
 * Sightings that have the same two readings are one term. So are those that share a place, as long as each telling then has
 * one reading: what stands in the same place of three tellings. (The same reading elsewhere is not enough: "official" may
 * stand against two different words in two places.)
 */
export function groupSightings(sightings: readonly Sighting[]): Term[] {
  const groups = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    const key = [sighting.a.norm, sighting.b.norm].sort(byCodeUnits).join('\t');
    groups.get(key)?.push(sighting) ?? groups.set(key, [sighting]);
  }
  const joined: Sighting[][] = [];
  const homes = new Map<string, number[]>();
  for (const group of groups.values()) {
    const keys = new Set(readingsOf(group).map((r) => keyOf(r.place)));
    const near = [...new Set([...keys].flatMap((key) => homes.get(key) ?? []))].sort((x, y) => x - y);
    const home = near.find((at) => oneReadingEach([...group, ...joined[at]!])) ?? joined.length;
    if (home === joined.length) joined.push([]);
    joined[home]!.push(...group);
    for (const key of keys) homes.get(key)?.push(home) ?? homes.set(key, [home]);
  }
  return joined.map(termOf);
}

const keyOf = ({ siglum, start, end }: Place): string => `${siglum} ${start} ${end}`;
const readingsOf = (group: readonly Sighting[]): Reading[] => group.flatMap((s) => [s.a, s.b]);

function oneReadingEach(group: readonly Sighting[]): boolean {
  const readings = new Map<string, string>();
  for (const { place, norm } of readingsOf(group)) {
    if ((readings.get(place.siglum) ?? norm) !== norm) return false;
    readings.set(place.siglum, norm);
  }
  return true;
}

function termOf(sightings: readonly Sighting[]): Term {
  const readings = new Map<string, { norm: string; text: string; places: Place[] }>();
  for (const reading of sightings.flatMap((s) => [s.a, s.b])) {
    const known = readings.get(reading.norm) ?? { norm: reading.norm, text: reading.text, places: [] };
    readings.set(reading.norm, known);
    if (!known.places.some((p) => keyOf(p) === keyOf(reading.place))) known.places.push(reading.place);
  }
  for (const reading of readings.values()) reading.places.sort(byPlace);
  return {
    kind: sightings[0]!.kind,
    unit: sightings[0]!.unit,
    readings: [...readings.values()].sort((x, y) => byPlace(x.places[0]!, y.places[0]!)),
  };
}

export const byPlace = (x: Place, y: Place): number =>
  x.siglum.length - y.siglum.length || byCodeUnits(x.siglum, y.siglum) || x.start - y.start || x.end - y.end;
