import { likeness } from '../../collate/spelling.ts';
import type { ReadTelling } from '../../model/token.ts';
import { isCapital } from '../names/words.ts';
import { type Entity, type NameMention, namesOf } from '../names.ts';

/** One person as one telling knows them. */
export interface Bearer {
  readonly read: ReadTelling;
  /** Words of the fullest name, in lower case, without initials. */
  readonly words: readonly string[];
  readonly entity: Entity;
  /** Mentions by a name or an epithet, no pronouns. */
  readonly mentions: readonly NameMention[];
}

/** Who may be a person in a telling, one for each name. */
export const bearersIn = (read: ReadTelling): Bearer[] => withoutThings(joined(namedIn(read)));

function namedIn(read: ReadTelling): Bearer[] {
  const { mentions, entities } = namesOf(read);
  return entities.flatMap((entity) => {
    if ((entity.kind !== 'person' && entity.kind !== 'unknown') || entity.described) return [];
    const own = entity.mentions.map((m) => mentions[m]!).filter((m) => m.form !== 'pronoun' && !m.aside);
    const words = entity.name.toLowerCase().match(/\p{L}[\p{L}'’-]+/gu) ?? [];
    return words.length > 0 && own.length > 0 ? [{ read, words, entity, mentions: own }] : [];
  });
}

/** Those of the same words as one: "U.S. Ilse Tarn" is "Ilse Tarn". */
function joined(bearers: readonly Bearer[]): Bearer[] {
  const byName = new Map<string, Bearer>();
  for (const bearer of bearers) {
    const name = bearer.words.join(' ');
    const known = byName.get(name);
    byName.set(name, known ? { ...known, mentions: [...known.mentions, ...bearer.mentions] } : bearer);
  }
  return [...byName.values()];
}

/** Without things that are called after somebody ("the Tarn Memos"): the name of another with a word more. */
const withoutThings = (bearers: readonly Bearer[]): Bearer[] =>
  bearers.filter(
    ({ words, read }) =>
      !(
        bearers.some((other) => other.words.length < words.length && other.words.at(-1) === words.at(-2)) &&
        isUsedSmall(read, words.at(-1)!)
      ),
  );

const isUsedSmall = (read: ReadTelling, word: string): boolean =>
  read.body.some((s) => s.tokens.some((t) => t.norm === word && !isCapital(read, t)));

/** The same last name and no other first name, or all words of the one name in the other. */
export function couldBeOne({ words: x }: Bearer, { words: y }: Bearer): boolean {
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (short.every((word) => long.includes(word))) return true;
  return x.at(-1) === y.at(-1) && x[0] === y[0];
}

/** Share of letters that two spellings of one name keep. */
const LIKE = 0.66;

/** Whether two names are one name, spelt in two ways. */
export const isOneName = (x: readonly string[], y: readonly string[]): boolean =>
  x.length === y.length && x.every((word, i) => word[0] === y[i]![0] && likeness(word, y[i]!) >= LIKE);
