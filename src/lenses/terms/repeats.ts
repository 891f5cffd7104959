import type { Place } from '../../model/span.ts';
import { contains } from '../../model/span.ts';
import type { Term } from './group.ts';

/** Without the names that differ in nothing but two offices which are listed by themselves ("PC Tarn | Constable Tarn", "PC | Constable"). */
export function withoutRepeats(terms: readonly Term[]): Term[] {
  const titles = terms.filter((t) => t.kind === 'title');
  return terms.filter((term) => term.kind !== 'name' || !titles.some((title) => differsInTitle(term, title)));
}

/** Each reading of the name is one of the offices with the same words behind it, wherever the name stands. */
const differsInTitle = (person: Term, title: Term): boolean =>
  person.readings.length === title.readings.length &&
  person.readings.every((r) => r.places.every((p) => liesOver(p, title))) &&
  new Set(person.readings.map((r) => lastWord(r.text))).size === 1;

const liesOver = (place: Place, { readings }: Term): boolean =>
  readings.some((r) => r.places.some((p) => p.siglum === place.siglum && contains(place, p)));

const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);
