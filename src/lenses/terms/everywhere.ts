import type { Collation, SentenceRef } from '../../model/collation.ts';
import type { Place } from '../../model/span.ts';
import { byPlace, type Term } from './group.ts';
import { type Line, spanOf } from './phrase.ts';

/**
 * Adds to each reading of a name its other places in the bodies of the tellings that use it, where it stands by itself:
 * "Velm" is not found in "the Velm Delta".
 */
export function everywhere(term: Term, lines: (ref: SentenceRef) => Line, { tellings }: Collation): Term {
  const readings = term.readings.map((reading) => {
    const words = reading.norm.split(' ');
    const sigla = new Set(reading.places.map((p) => p.siglum));
    const places = tellings.flatMap((read, telling) =>
      sigla.has(read.siglum) ? read.body.flatMap((sentence) => placesIn(lines({ telling, sentence }), words)) : [],
    );
    const known = new Set(reading.places.map((p) => `${p.siglum} ${p.start}`));
    const more = places.filter((p) => !known.has(`${p.siglum} ${p.start}`));
    return { ...reading, places: [...reading.places, ...more].sort(byPlace) };
  });
  return { ...term, readings };
}

function placesIn(line: Line, words: readonly string[]): Place[] {
  const places: Place[] = [];
  for (let from = 0; from + words.length <= line.tokens.length; from++) {
    const to = from + words.length;
    if (!words.every((word, k) => line.tokens[from + k]!.norm === word)) continue;
    const partOfLonger = (line.name[from] && line.name[from - 1]) || (line.name[to - 1] && line.name[to]);
    if (!partOfLonger && line.name[to - 1]) places.push({ siglum: line.read.siglum, ...spanOf(line, { from, to }) });
  }
  return places;
}
