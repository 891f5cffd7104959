import { RARITY_LEVELS } from '../data/models/rarity.ts';
import { hash32 } from './hash.ts';

/** Natural logarithm of how many times rarer than the commonest word a word is that the shipped background does not know. */
const RANGE = Math.log(28_847 / 2);

let known: ReadonlyMap<number, number> | undefined;

/** Rarity of a term in news at large, 0 (in every text) to 1 (not met in the background). */
export function rarityOf(term: number): number {
  known ??= new Map(
    RARITY_LEVELS.flatMap((line, level) =>
      line === '' ? [] : line.split(' ').map((word): [number, number] => [hash32(word), level / RARITY_LEVELS.length]),
    ),
  );
  return known.get(term) ?? 1;
}

/** Share of the texts of the background that have a term of this rarity. */
export const shareOf = (rarity: number): number => Math.exp(-rarity * RANGE);
