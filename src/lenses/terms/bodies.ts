import { PLACE_NAMES } from '../../data/names-places.ts';
import type { Collation } from '../../model/collation.ts';
import type { Place } from '../../model/span.ts';
import type { ReadTelling } from '../../model/token.ts';
import { byCodeUnits } from '../../text/order.ts';
import { namesOf } from '../names.ts';
import { byPlace, type Term } from './group.ts';
import type { Tied } from './tied.ts';

/** A body, place or group as one telling names it. */
interface Naming {
  readonly siglum: string;
  readonly text: string;
  /** The name in lower case. */
  readonly norm: string;
  readonly places: readonly Place[];
}

/**
 * Bodies and places whose name two tellings give in full and in initials ("Tide Research Board", "TRB"), or with its words in
 * another order ("Ministry of Works", "Works Ministry"), where each telling has one form that the other has not.
 */
export function bodyTerms({ tellings }: Collation, tied: Tied): Term[] {
  const byKey = new Map<string, Naming[]>();
  for (const naming of tellings.flatMap(namingsIn)) {
    for (const key of keysOf(naming)) byKey.get(key)?.push(naming) ?? byKey.set(key, [naming]);
  }
  return [...byKey.values()].flatMap((namings) => (differ(namings, tied) ? [termOf(namings)] : []));
}

function namingsIn(read: ReadTelling): Naming[] {
  const { entities, mentions } = namesOf(read);
  const found = new Map<string, { text: string; places: Place[] }>();
  for (const { kind, described, mentions: own } of entities) {
    if (kind === 'person' || described) continue;
    for (const { form, aside, start, end } of own.map((m) => mentions[m]!)) {
      if (form !== 'name' || aside) continue;
      const text = read.text.slice(start, end);
      const known = found.get(text.toLowerCase()) ?? { text, places: [] };
      found.set(text.toLowerCase(), known);
      known.places.push({ siglum: read.siglum, start, end });
    }
  }
  return [...found].map(([norm, { text, places }]) => ({ siglum: read.siglum, text, norm, places }));
}

const SMALL = new Set(['of', 'the', 'and', 'for', 'de', 'la']);
const LEAST_INITIALS = 3;

/** Namings that share a key name one thing: initials, or the same words in any order. */
function keysOf({ text, norm }: Naming): string[] {
  const words = (norm.match(/\p{L}[\p{L}’'-]*/gu) ?? []).filter((w) => !SMALL.has(w));
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (/^\p{Lu}{2,6}$/u.test(letters) && !/\s/.test(text)) return [`initials ${letters.toLowerCase()}`];
  if (words.length < 2) return [];
  const initials = words.map((w) => w[0]).join('');
  const known = initials.length >= LEAST_INITIALS || PLACE_NAMES.has(norm);
  return [`words ${[...words].sort(byCodeUnits).join(' ')}`, ...(known ? [`initials ${initials}`] : [])];
}

/** Two tellings, each with a form that the other does not have, points and spaces aside. */
function differ(namings: readonly Naming[], tied: Tied): boolean {
  const forms = new Map<string, Set<string>>();
  for (const { siglum, norm } of namings) {
    const own = forms.get(siglum) ?? new Set();
    forms.set(siglum, own.add(norm.replace(/[^\p{L}]/gu, '')));
  }
  const lacks = (x: ReadonlySet<string>, y: ReadonlySet<string>) => [...x].some((form) => !y.has(form));
  return [...forms].some(([s, x]) => [...forms].some(([t, y]) => tied(s, t) && lacks(x, y) && lacks(y, x)));
}

function termOf(namings: readonly Naming[]): Term {
  const readings = new Map<string, { norm: string; text: string; places: Place[] }>();
  for (const { norm, text, places } of namings) {
    const reading = readings.get(norm) ?? { norm, text, places: [] };
    readings.set(norm, reading);
    reading.places.push(...places);
  }
  for (const { places } of readings.values()) places.sort(byPlace);
  const sorted = [...readings.values()].sort((x, y) => byPlace(x.places[0]!, y.places[0]!));
  const isAbbreviated = namings.every(({ norm }) => PLACE_NAMES.has(norm));
  return { kind: isAbbreviated ? 'spelling' : 'name', unit: -1, readings: sorted };
}
