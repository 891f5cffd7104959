import type { Values } from '../defaults.ts';
import type { Link } from './links.ts';
import type { Candidate, ClassedEntry } from './pairs.ts';
import { toOdds, toScore } from './score.ts';

/** Fewest aligned pairs in order that make two tellings parallel. */
const FEWEST = 3;
/** How far away a neighbour may stand, in sentences. */
const REACH = 3;

/**
 * Score of a pair after its neighbours have had their say: where two tellings run in parallel, a sentence between two
 * that are aligned probably matches what stands between their partners. Tellings that share little give no lift.
 */
export function neighbourLift(
  anchors: readonly Link[],
  size: number,
  entries: readonly ClassedEntry[],
  settings: Values,
): (candidate: Candidate) => number {
  const parallel =
    anchors.length < FEWEST ? 0 : Math.min(1, covered(anchors, entries) / size / settings['align.parallel']);
  const at = new Map<number, Link>();
  for (const link of anchors) at.set(key(entries[link.candidate.a]!.place, entries[link.candidate.b]!.place), link);
  return (candidate) => {
    if (parallel === 0 || candidate.own < settings['align.floor']) return candidate.own;
    const [i, j] = [entries[candidate.a]!.place, entries[candidate.b]!.place];
    const support = side(at, i, j, -1) + side(at, i, j, 1);
    return toScore(toOdds(candidate.own) + parallel * settings['align.lift'] * support);
  };
}

/** Sentences of the telling that has fewer of them in the anchors. */
function covered(anchors: readonly Link[], entries: readonly ClassedEntry[]): number {
  const places = (side: 'a' | 'b') => new Set(anchors.map((l) => entries[l.candidate[side]]!.place)).size;
  return Math.min(places('a'), places('b'));
}

/** Support from one direction, 0 to 1: less from afar, and where the distances on the two sides differ. */
function side(at: ReadonlyMap<number, Link>, i: number, j: number, direction: 1 | -1): number {
  let best = 0;
  for (let di = 0; di <= REACH; di++)
    for (let dj = 0; dj <= REACH; dj++) {
      if (di + dj === 0 || !at.has(key(i + direction * di, j + direction * dj))) continue;
      best = Math.max(best, 1 / (1 + Math.abs(di - dj) + 0.5 * (Math.max(di, dj) - 1)));
    }
  return best;
}

const key = (i: number, j: number): number => i * 65536 + j;
