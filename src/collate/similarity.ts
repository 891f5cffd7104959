import { SIMILARITY } from '../data/models/similarity.ts';
import { tokenize } from '../text/tokenize.ts';
import { predict } from './boosted.ts';
import { FEATURES, features } from './features.ts';
import { kinOf } from './kin.ts';
import { type Matches, matchesOf } from './matches.ts';
import { type Profile, profile, WordIds } from './profile.ts';

/**
 * How alike two sentences are in meaning, 0 (nothing) to 1 (the same); from about .6 on they tell the same in other words.
 * Depends on the two alone. Trained on STS-b (docs/models/similarity.md).
 */
export function similarity(a: string, b: string): number {
  const ids = new WordIds();
  const [x, y] = [profile(a, tokenize(a), ids), profile(b, tokenize(b), ids)];
  const kin = kinOf(ids);
  return similarProfiles(x, y, ids, matchesOf(x, y, kin), matchesOf(y, x, kin));
}

/**
 * Share of the score that is plain containment. The people who judged STS-b forgave what one sentence leaves out;
 * whoever asks whether two sentences say the same does not.
 */
const CONTAINMENT = 0.2;
const CONTAINED = FEATURES.indexOf('soft containment unweighted, smaller');

/** `similarity` of two sentences whose profiles are known, and how each has the roots of the other. */
export function similarProfiles(a: Profile, b: Profile, ids: WordIds, inB: Matches, inA: Matches): number {
  const found = features(a, b, ids, inB, inA);
  const score = (1 - CONTAINMENT) * predict(SIMILARITY, found) + CONTAINMENT * found[CONTAINED]!;
  return Math.max(0, Math.min(1, score));
}
