import type { Evidence } from './evidence.ts';

/** Story weight at which half of the effect of weight is reached: two shared rare words say more than one. */
const HALF_MASS = 1;
/** The same for the shares: all of "Wait until when?" may stand in another sentence by accident. */
const HALF_SHARE = 0.5;
/** A shared run of more words than this is no accident; ten words more say all that a run can say. */
const ACCIDENT = 4;
const LONG = 6;
/** Share of names in what is shared from which on they count against a pair. */
const NAMES_ALLOWED = 0.5;

/** Weight of names on either side that the other lacks; a little is usual, much means other people or places. */
export const CLASH_ALLOWED = 0.8;
const CLASH_MOST = 2.5;

/** What of `Evidence` the odds are made of. */
type Shares = Omit<Evidence, 'matchedA' | 'matchedB'>;

/**
 * Log-odds that two sentences tell the same. A logistic model on nine figures; its weights were fitted to the invented
 * families in `examples/` and rounded, what speaks against a pair set by eye (docs/models/similarity.md).
 * @param similar `similarity` of the two, which knows nothing of the story
 */
export function pairOdds(e: Shares, similar: number): number {
  const one = Math.max(e.forward, e.backward);
  const shares = (4 * inBoth(e) + 2.8 * one + 1.8 * e.phrase) * (e.mass / (e.mass + HALF_SHARE));
  const sure = e.mass / (e.mass + HALF_MASS);
  const run = Math.min(1, Math.max(0, e.run - ACCIDENT) / LONG);
  return -6.15 + shares + 2.2 * sure + 2 * run + 4 * similar - against(e);
}

/** What speaks against a pair, in log-odds: little in common but names, and names that clash. */
export function against(e: Shares): number {
  const clash = Math.max(0, Math.min(CLASH_MOST, e.clash) - CLASH_ALLOWED);
  return namesExcess(e) * (2 + 3 * inBoth(e)) + clash;
}

/** Harmonic mean of the shares. */
const inBoth = (e: Shares): number => (2 * e.forward * e.backward) / (e.forward + e.backward || 1);

/** How far the share of names in what is shared exceeds what is usual, 0 to 1. */
export const namesExcess = (e: Pick<Evidence, 'names'>): number =>
  Math.max(0, (e.names - NAMES_ALLOWED) / (1 - NAMES_ALLOWED));

/** Log-odds to a score between 0 and 1, and back. */
export const toScore = (odds: number): number => 1 / (1 + Math.exp(-odds));
export const toOdds = (score: number): number => Math.log(score / (1 - score));
