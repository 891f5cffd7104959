import { RARITY_LEVELS } from '../models/rarity.ts';
import { RELATED_PAIRS, RELATED_WORDS } from '../models/related.ts';
import { decodeGaps } from './gaps.ts';
import { NeighbourTable } from './neighbour-table.ts';
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
let table: NeighbourTable | undefined;

/** Place of a root in the table of related words, or -1; look it up once where many pairs are asked for. */
export function relatedId(root: string): number {
  ids ??= new Map(RELATED_WORDS.split(' ').map((word, i) => [word, i]));
  return ids.get(root) ?? -1;
}

/** Strength, 0 to 1, by two different places of the table. */
export const relatedIds = (a: number, b: number): number =>
  a < 0 || b < 0 ? 0 : (table ??= readPairs()).strength(a, b);

/** Calls `each` with the place of every word related to that at `place`, and how strongly (0 to 1). */
export function eachRelated(place: number, each: (other: number, strength: number) => void): void {
  if (place >= 0) (table ??= readPairs()).each(place, each);
}

function readPairs(): NeighbourTable {
  const size = RELATED_WORDS.split(' ').length;
  const triples: number[] = [];
  for (const [level, line] of RELATED_PAIRS.entries())
    decodeGaps(line, (key) => void triples.push(Math.floor(key / size), key % size, level));
  return new NeighbourTable(size, triples, RELATED_PAIRS.length - 1);
}

function readRarities(): Map<string, number> {
  const found = new Map<string, number>();
  RARITY_LEVELS.forEach((line, level) => {
    if (line !== '') for (const word of line.split(' ')) found.set(word, level / RARITY_LEVELS.length);
  });
  return found;
}
