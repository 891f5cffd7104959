import { STATUS_ENDS, STATUS_WORDS, TERRITORY_NOUNS } from '../../data/place-status.ts';
import type { ReadTelling } from '../../model/token.ts';
import { canBePlace, namePhrases } from './name-phrases.ts';
import type { Line, Phrase } from './phrase.ts';

/** A place with a word that says what it is: "the breakaway republic of Velm". */
export interface Qualified {
  readonly word: string;
  readonly place: Phrase;
  /** From the word to the end of the name. */
  readonly all: Phrase;
}

/** Most words between the word and the name. */
const REACH = 3;

/** Names of a sentence before which such a word stands. */
export function statusWordsIn(line: Line): Qualified[] {
  return namePhrases(line).flatMap((place) => {
    for (let i = place.from - 1; i >= Math.max(0, place.from - REACH); i--) {
      const { norm, kind } = line.tokens[i]!;
      if (isStatusWord(norm))
        return canBePlace(line, place) ? [{ word: norm, place, all: { from: i, to: place.to } }] : [];
      if (kind !== 'word' || !(norm === 'of' || TERRITORY_NOUNS.has(norm) || line.chunk[i] === line.chunk[place.from]))
        return [];
    }
    return [];
  });
}

const isStatusWord = (norm: string): boolean =>
  STATUS_WORDS.has(norm) || (norm.includes('-') && STATUS_ENDS.has(norm.slice(norm.lastIndexOf('-') + 1)));

/** Whether the word stands anywhere in the body of a telling. */
export const usesWord = (read: ReadTelling, word: string): boolean =>
  read.body.some((sentence) => sentence.tokens.some((t) => t.norm === word));
