import type { Entry } from './candidates.ts';
import { type Evidence, gather } from './evidence.ts';
import type { Kin } from './kin.ts';
import { matchesOf } from './matches.ts';
import { shared } from './overlap.ts';
import type { Profile } from './profile.ts';
import { pairOdds, toOdds } from './score.ts';
import { similarProfiles } from './similarity.ts';
import type { StoryWeights } from './story-weights.ts';

/** What two sentences share, and the log-odds that they tell the same. */
export interface PairScore {
  readonly evidence: Evidence;
  readonly odds: number;
}

/** Similarity that a pair with little else in common hardly ever exceeds. */
const LIKELY_MOST = 0.4;
/** Similarity that none of them exceeds. */
const EVER_MOST = 0.6;
/** Shared neighbours of words below which no run counts. */
const FEWEST_NEIGHBOURS = 4;

/** Log-odds that two entries never exceed, from what is quickly known of them. */
export function mostOdds(a: Entry, b: Entry, weight: number): number {
  const neighbours = shared(a.profile.pairs, b.profile.pairs);
  return pairOdds(
    {
      forward: Math.min(1, weight / a.weight),
      backward: Math.min(1, weight / b.weight),
      mass: weight,
      phrase: neighbours > 0 ? 1 : 0,
      run: neighbours < FEWEST_NEIGHBOURS ? 0 : neighbours + 1,
      names: 0,
      clash: 0,
    },
    EVER_MOST,
  );
}

/** Scores pairs of profiles of one story, each two once: copies repeat each other's sentences. */
export class PairScorer {
  private readonly numbers = new Map<Profile, number>();
  /** By the numbers of both. */
  private readonly known: Map<number, PairScore>[] = [];

  constructor(
    private readonly story: StoryWeights,
    private readonly kin: Kin,
    /** Score below which nobody asks for the odds. */
    private readonly least: number,
  ) {}

  /** The trained score is the dearest figure; where it could not lift the pair to the least score, it is taken for that which is likely at most. */
  score(x: Profile, y: Profile): PairScore {
    const [i, j] = [this.numberOf(x), this.numberOf(y)];
    const turned = this.known[j]!.get(i);
    if (turned) return { evidence: turn(turned.evidence), odds: turned.odds };
    let score = this.known[i]!.get(j);
    if (!score) {
      score = this.compute(x, y);
      this.known[i]!.set(j, score);
    }
    return score;
  }

  private compute(x: Profile, y: Profile): PairScore {
    const [inB, inA] = [matchesOf(x, y, this.kin), matchesOf(y, x, this.kin)];
    const evidence = gather(x, y, this.story.weights, inB, inA);
    const likely = pairOdds(evidence, LIKELY_MOST);
    if (likely < toOdds(this.least)) return { evidence, odds: Number.NEGATIVE_INFINITY };
    return { evidence, odds: pairOdds(evidence, similarProfiles(x, y, this.story.ids, inB, inA)) };
  }

  private numberOf(profile: Profile): number {
    let number = this.numbers.get(profile);
    if (number === undefined) {
      number = this.known.push(new Map()) - 1;
      this.numbers.set(profile, number);
    }
    return number;
  }
}

/** The same evidence with the sentences the other way round. */
const turn = (e: Evidence): Evidence => ({
  ...e,
  forward: e.backward,
  backward: e.forward,
  matchedA: e.matchedB,
  matchedB: e.matchedA,
});
