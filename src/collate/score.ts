import type { Evidence } from './evidence.ts';

/** Story weight at which half of the score is left: two shared rare words say more than one. */
const HALF_MASS = 0.6;
const NAMES_ALLOWED = 0.5;
const NAMES_COST = 0.5;
/** A shared run of this many words is no accident any more; each further word adds. */
const ACCIDENT = 4;
const RUN_WORD = 0.025;
const RUN_MOST = 0.15;

/**
 * How strongly two sentences tell the same, 0 to 1: shared weight by both and by the shorter one (one sentence may hold
 * parts of several), shared neighbours of words and long runs; less where little weight, or names alone, are shared.
 */
export function pairScore(e: Evidence): number {
  const both = (2 * e.forward * e.backward) / (e.forward + e.backward || 1);
  const one = Math.max(e.forward, e.backward);
  const run = Math.min(RUN_MOST, Math.max(0, e.run - ACCIDENT) * RUN_WORD);
  const names = 1 - NAMES_COST * Math.max(0, (e.names - NAMES_ALLOWED) / (1 - NAMES_ALLOWED));
  const sure = e.mass / (e.mass + HALF_MASS);
  return Math.min(1, (0.5 * both + 0.2 * one + 0.3 * e.phrase) * sure * names + run * sure);
}
