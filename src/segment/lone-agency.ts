import { GENRES } from '../data/genres.ts';
import { rarity } from '../data/lexicon/index.ts';
import { PLACE_NAMES } from '../data/names-places.ts';
import { type Block, countWords, endsWithStop } from './block.ts';

/** Fewest words of a first sentence of the body. */
const LEDE_WORDS = 12;

/**
 * Whether a single name on a line of its own between the head and the lede is the agency that the text is from: no place, no genre and no word
 * of everyday news, and no name that headline or lede tell of, as that of a place or a topic does.
 */
export function isLoneAgency(text: string, above: readonly Block[], below: Block | undefined): boolean {
  if (!/^\p{Lu}[\p{L}’'-]{3,19}$/u.test(text) || !below) return false;
  const word = text.toLowerCase();
  if (rarity(word) < 1 || PLACE_NAMES.has(word) || GENRES.has(word)) return false;
  if (!endsWithStop(below.text) || countWords(below.text) < LEDE_WORDS) return false;
  return [...above, below].every((block) => !block.text.toLowerCase().includes(word));
}
