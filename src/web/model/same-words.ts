import type { Place } from '../../model/span.ts';
import type { Reading } from './finding.ts';

/** What several tellings have in the same words. */
export interface Line {
  readonly sigla: string[];
  readonly places: Place[];
  readonly note?: string;
  readonly show?: Place;
}

/** Readings with the same words and note as one, in the order in which they come first. */
export function sameWordsTogether(readings: readonly Reading[], words: (place: Place) => string): Line[] {
  const lines = new Map<string, Line>();
  for (const { places, note, show } of readings) {
    const first = places[0];
    if (!first) continue;
    const key = `${words(show ?? first)}\n${note ?? ''}`;
    const line = lines.get(key) ?? { sigla: [], places: [], note, show };
    line.places.push(...places);
    for (const { siglum } of places) if (!line.sigla.includes(siglum)) line.sigla.push(siglum);
    lines.set(key, line);
  }
  return [...lines.values()];
}
