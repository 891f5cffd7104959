import { SIMILARITY } from '../data/models/similarity.ts';
import { tokenize } from '../text/tokenize.ts';
import { predict } from './boosted.ts';
import { features } from './features.ts';
import { type Profile, profile, Vocabulary } from './profile.ts';

/**
 * How alike two sentences are in meaning, 0 (nothing) to 1 (the same); from about .6 on they tell the same in other words.
 * Depends on the two alone. Trained on STS-b (docs/models/similarity.md).
 */
export function similarity(a: string, b: string): number {
  const vocabulary = new Vocabulary();
  return similarProfiles(profile(a, tokenize(a), vocabulary), profile(b, tokenize(b), vocabulary), vocabulary);
}

/** `similarity` of two sentences whose profiles are known. */
export const similarProfiles = (a: Profile, b: Profile, vocabulary: Vocabulary): number =>
  Math.max(0, Math.min(1, predict(SIMILARITY, features(a, b, vocabulary))));
