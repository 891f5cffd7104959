import type { Place } from '../../model/span.ts';
import { contains } from '../../model/span.ts';
import type { Term } from './group.ts';

/**
 * Without what is said twice of one person: offices that stand in the listed names of somebody ("PC Tarn | Constable Tarn |
 * Tarn" tells "PC | Constable"), and a name that differs in nothing but the two offices listed by themselves.
 */
export function withoutRepeats(terms: readonly Term[]): Term[] {
  const twice = new Set<Term>();
  for (const title of terms.filter((t) => t.kind === 'title')) {
    const person = terms.find(
      (t) => t.kind === 'name' && title.readings.every((r) => r.places.every((p) => liesIn(p, t))),
    );
    if (person) twice.add(differsInTitle(person, title) ? person : title);
  }
  return terms.filter((term) => !twice.has(term));
}

const liesIn = (place: Place, { readings }: Term): boolean =>
  readings.some((r) => r.places.some((p) => p.siglum === place.siglum && contains(p, place)));

/** Each reading of the name is one of the offices with the same words behind it, wherever the name stands. */
const differsInTitle = (person: Term, title: Term): boolean =>
  person.readings.length === title.readings.length &&
  person.readings.every((r) => r.places.every((p) => liesOver(p, title))) &&
  new Set(person.readings.map((r) => lastWord(r.text))).size === 1;

const liesOver = (place: Place, { readings }: Term): boolean =>
  readings.some((r) => r.places.some((p) => p.siglum === place.siglum && contains(place, p)));

const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);
