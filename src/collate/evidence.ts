import { WEAKEST } from './kin.ts';
import type { Matches } from './matches.ts';
import { holds, shared } from './overlap.ts';
import type { Profile } from './profile.ts';

/** What speaks for two sentences telling the same. All shares are of story weight (see `StoryWeights`), 0 to 1. */
export interface Evidence {
  /** Share of the first sentence's weight that the second has, and the other way round. */
  readonly forward: number;
  readonly backward: number;
  /** Weight matched, of the side that matched less. */
  readonly mass: number;
  /** Weight of the shared neighbours of words, by the sentence with less. */
  readonly phrase: number;
  /** Words of the longest run that stands in both, where it says anything. */
  readonly run: number;
  /** Share of the matched weight that is names. */
  readonly names: number;
  /** Weight of the names that one sentence has and the other lacks, of the side with less: other people, other places. */
  readonly clash: number;
  /** By place in the sentence's `terms`: how well the other side has it, 0 to 1. */
  readonly matchedA: Float64Array;
  readonly matchedB: Float64Array;
}

/** A synonym is weaker evidence than the word itself. */
const SYNONYM = 0.7;
/** Weight that a shared run must carry to count: "in the middle of the" says nothing. */
const RUN_WEIGHT = 0.5;

/**
 * Counts what two sentences share.
 * @param inB how `b` has the roots of `a`, `inA` the other way round
 */
export function gather(a: Profile, b: Profile, weights: Float64Array, inB: Matches, inA: Matches): Evidence {
  const matchedA = strongMatches(inB);
  const matchedB = strongMatches(inA);
  const [massA, totalA, namesA, otherA] = sums(a, matchedA, weights);
  const [massB, totalB, namesB, otherB] = sums(b, matchedB, weights);
  const { phrase, run } = shared(a.pairs, b.pairs) > 0 ? phrases(a.words, b.words, weights) : NO_PHRASES;
  return {
    forward: totalA > 0 ? massA / totalA : 0,
    backward: totalB > 0 ? massB / totalB : 0,
    mass: Math.min(massA, massB),
    phrase,
    run,
    names: massA + massB > 0 ? (namesA + namesB) / (massA + massB) : 0,
    clash: Math.min(otherA, otherB),
    matchedA,
    matchedB,
  };
}

const strongMatches = ({ exact, strength }: Matches): Float64Array =>
  strength.map((s, i) => (exact[i] === 1 ? 1 : s >= WEAKEST ? SYNONYM * s : 0));

/** Weight matched, weight in all, names matched, names not matched. */
function sums(own: Profile, matched: Float64Array, weights: Float64Array): [number, number, number, number] {
  let mass = 0;
  let total = 0;
  let names = 0;
  let others = 0;
  for (let i = 0; i < matched.length; i++) {
    const id = own.terms[i]!;
    const weight = weights[id]!;
    total += weight;
    mass += weight * matched[i]!;
    if (!holds(own.names, id)) continue;
    names += weight * matched[i]!;
    others += weight * (1 - matched[i]!);
  }
  return [mass, total, names, others];
}

const NO_PHRASES = { phrase: 0, run: 0 } as const;

/** Shared pairs of neighbours, and the longest run of them. */
function phrases(a: Int32Array, b: Int32Array, weights: Float64Array): { phrase: number; run: number } {
  const inB = new Map<number, number>();
  for (let j = 0; j + 1 < b.length; j++) inB.set(b[j]! * 65536 + b[j + 1]!, j);
  let common = 0;
  let longest = 0;
  let run = 0;
  let content = 0;
  for (let i = 0; i + 1 < a.length; i++) {
    const weight = weights[a[i]!]! + weights[a[i + 1]!]!;
    if (!inB.has(a[i]! * 65536 + a[i + 1]!)) {
      run = content = 0;
      continue;
    }
    common += weight;
    run++;
    content += weight;
    if (content > RUN_WEIGHT && run + 1 > longest) longest = run + 1;
  }
  const least = Math.min(neighbourWeight(a, weights), neighbourWeight(b, weights));
  return { phrase: least > 0 ? Math.min(1, common / least) : 0, run: longest };
}

function neighbourWeight(words: Int32Array, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i + 1 < words.length; i++) sum += weights[words[i]!]! + weights[words[i + 1]!]!;
  return sum;
}
