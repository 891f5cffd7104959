import { RARITY_LEVELS } from '../models/rarity.ts';
import { RELATED_PAIRS, RELATED_WORDS } from '../models/related.ts';
import { decodeGaps } from './gaps.ts';
import { PairTable } from './pair-table.ts';
import { root } from './root.ts';

export { root };

let rarities: Map<string, number> | undefined;

/**
 * How rare a word stem is in English news: 0 (in every paragraph) to 1 (not on the list: most names and numbers).
 * The logarithm of the share of paragraphs without it, scaled (an inverse document frequency).
 */
export function stemRarity(stemmed: string): number {
  rarities ??= readRarities();
  return rarities.get(stemmed) ?? 1;
}

/** How rare a word is in English news, by its normal form: 0 (in every paragraph) to 1 (unknown). */
export const rarity = (norm: string): number => stemRarity(root(norm));

/**
 * Weak evidence, 0 to 1, that two words mean the same: 1 for one stem or one number ("eleven", "11"), less for synonyms
 * by how usual the shared sense is, for derived words and for direct hypernyms; 0 for opposites and all else (WordNet 3).
 */
export const related = (a: string, b: string): number => (a === b ? 1 : relatedRoots(root(a), root(b)));

/** The same for two roots (see `root`). */
export const relatedRoots = (a: string, b: string): number => (a === b ? 1 : relatedIds(relatedId(a), relatedId(b)));

let ids: Map<string, number> | undefined;
let strengths: PairTable | undefined;

/** Place of a root in the table of related words, or -1; look it up once where many pairs are asked for. */
export function relatedId(root: string): number {
  ids ??= new Map(RELATED_WORDS.split(' ').map((word, i) => [word, i]));
  return ids.get(root) ?? -1;
}

/** `relatedRoots` for two different places of the table. */
export function relatedIds(a: number, b: number): number {
  if (a < 0 || b < 0 || !ids) return 0;
  strengths ??= readPairs();
  return strengths.get(a < b ? a * ids.size + b : b * ids.size + a) / (RELATED_PAIRS.length - 1);
}

function readPairs(): PairTable {
  const table = new PairTable(RELATED_PAIRS.reduce((sum, line) => sum + line.length, 0));
  for (const [level, line] of RELATED_PAIRS.entries()) decodeGaps(line, (key) => table.set(key, level));
  return table;
}

function readRarities(): Map<string, number> {
  const found = new Map<string, number>();
  RARITY_LEVELS.forEach((line, level) => {
    if (line !== '') for (const word of line.split(' ')) found.set(word, level / RARITY_LEVELS.length);
  });
  return found;
}
