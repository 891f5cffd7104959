import type { CommonTerm } from './links.ts';
import type { Shared } from './story.ts';
import type { Wording } from './wording.ts';

/** Words of each kind that are named. */
const MOST = 6;
/** A shared term that adds less than this to a likeness is no reason. */
const LEAST = 0.002;

/** The shared terms of two articles as reasons, weightiest first. */
export function sharedOf(
  common: readonly CommonTerm[],
  quotations: readonly [Uint32Array, Uint32Array],
  wording: Wording,
): Shared {
  const found = { names: [] as string[], figures: [] as string[], words: [] as string[] };
  for (const { term, adds, name } of common) {
    const form = wording.get(term);
    if (form === undefined || adds < LEAST) continue;
    const kind = /^\d/.test(form) ? found.figures : name ? found.names : found.words;
    if (kind.length < MOST) kind.push(form);
  }
  return { ...found, quotations: countCommon(...quotations) };
}

function countCommon(a: Uint32Array, b: Uint32Array): number {
  const other = new Set(b);
  return a.reduce((sum, hash) => sum + (other.has(hash) ? 1 : 0), 0);
}
