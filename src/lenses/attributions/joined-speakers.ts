import type { ReadTelling } from '../../model/token.ts';
import { attributionsOf } from '../attributions.ts';
import { type Entity, namesOf } from '../names.ts';

/**
 * The fullest name that any of the tellings gives to a speaker, by the name that one of them gives: "Tarn" is "Ilse Tarn" where the
 * tellings know one person only whose name ends so. Descriptions, bodies and places are never joined.
 */
export function joinedSpeakers(tellings: readonly ReadTelling[]): ReadonlyMap<string, string> {
  const entities = tellings.flatMap((read) => namesOf(read).entities.filter((entity) => !entity.described));
  const spoken = new Set(tellings.flatMap((read) => attributionsOf(read).map((a) => a.speaker)));
  // Who speaks under a last name alone may be of no known kind.
  const speakers = entities.filter(({ kind, name }) => (kind === 'person' || kind === 'unknown') && spoken.has(name));
  return new Map(speakers.map(({ name }) => [name, fullest(name, entities)]));
}

/** The person whose name is the longest that ends in this one, where all that do are one; else the name itself. */
function fullest(name: string, entities: readonly Entity[]): string {
  const longer = entities.filter((e) => e.name.endsWith(` ${name}`)).sort((a, b) => b.name.length - a.name.length);
  const longest = longer.find((e) => e.kind === 'person')?.name;
  return longest !== undefined && longer.every((e) => longest.endsWith(e.name)) ? longest : name;
}
