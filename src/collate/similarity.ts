import { SIMILARITY } from '../data/models/similarity.ts';
import { tokenize } from '../text/tokenize.ts';
import { predict } from './boosted.ts';
import { features } from './features.ts';
import { type Kin, kinOf } from './kin.ts';
import { type Profile, profile, WordIds } from './profile.ts';

/**
 * How alike two sentences are in meaning, 0 (nothing) to 1 (the same); from about .6 on they tell the same in other words.
 * Depends on the two alone. Trained on STS-b (docs/models/similarity.md).
 */
export function similarity(a: string, b: string): number {
  const ids = new WordIds();
  const [x, y] = [profile(a, tokenize(a), ids), profile(b, tokenize(b), ids)];
  return similarProfiles(x, y, ids, kinOf(ids));
}

/** `similarity` of two sentences whose profiles are known. */
export const similarProfiles = (a: Profile, b: Profile, ids: WordIds, kin: Kin): number =>
  Math.max(0, Math.min(1, predict(SIMILARITY, features(a, b, ids, kin))));
