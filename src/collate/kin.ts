import { relatedIds } from '../data/lexicon/index.ts';
import type { Kin } from './evidence.ts';
import type { WordIds } from './profile.ts';

/** Strength below which a relation says nothing in a story, where most words are about one thing. */
const WEAKEST = 0.45;

/** For each root the others of the family that the lexicon relates to it. */
export function kinOf(ids: WordIds): Kin {
  const kin: { id: number; strength: number }[][] = ids.roots.map(() => []);
  const known = ids.roots.map((_, id) => id).filter((id) => ids.relatedId[id]! >= 0 && ids.rarity[id]! > 0.25);
  known.forEach((id, i) => {
    for (const other of known.slice(i + 1)) {
      const strength = relatedIds(ids.relatedId[id]!, ids.relatedId[other]!);
      if (strength < WEAKEST) continue;
      kin[id]!.push({ id: other, strength });
      kin[other]!.push({ id, strength });
    }
  });
  return kin;
}
