import { eachRelated } from '../data/lexicon/index.ts';
import type { WordIds } from './profile.ts';

/** A root with those of the same list that WordNet relates to it, and how strongly (0 to 1). */
export type Kin = readonly (readonly { readonly id: number; readonly strength: number }[])[];

/** Words as common as "make" and "take" are related to half of the language. */
const COMMON = 0.25;

/** For each root the others of the list that the lexicon relates to it. */
export function kinOf(ids: WordIds): Kin {
  const idAt = new Map<number, number>();
  ids.relatedId.forEach((place, id) => void (place >= 0 && ids.rarity[id]! > COMMON && idAt.set(place, id)));
  const kin: { id: number; strength: number }[][] = ids.roots.map(() => []);
  for (const [place, id] of idAt)
    eachRelated(place, (other, strength) => {
      const near = idAt.get(other);
      if (near !== undefined) kin[id]!.push({ id: near, strength });
    });
  return kin;
}

/** Strength below which a relation says nothing in a story, where most words are about one thing. */
export const WEAKEST = 0.45;

/** The stronger ones only. */
export const strongKin = (kin: Kin): Kin => kin.map((list) => list.filter((near) => near.strength >= WEAKEST));
