import { stem } from '../../text/stem.ts';
import { CARDINALS } from '../number-words.ts';
import { IRREGULAR } from './irregular.ts';

// A map, since a plain object would answer to "constructor".
const DIGITS: ReadonlyMap<string, string> = new Map(
  Object.entries(CARDINALS).map(([word, value]) => [word, String(value)]),
);

/**
 * What a word is compared by: digits for a number word, else the stem of its base form ("said" and "says" become "say").
 * @param norm normal form, as tokens have it
 */
export const root = (norm: string): string => DIGITS.get(norm) ?? stem(IRREGULAR.get(norm) ?? norm);
