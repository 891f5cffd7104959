import { stem } from '../../text/stem.ts';
import { IRREGULAR } from './irregular.ts';
import { NUMBER_WORDS } from './number-words.ts';

/**
 * What a word is compared by: digits for a number word, else the stem of its base form ("said" and "says" become "say").
 * @param norm normal form, as tokens have it
 */
export const root = (norm: string): string => NUMBER_WORDS[norm] ?? stem(IRREGULAR.get(norm) ?? norm);
