import type { Values } from '../defaults.ts';
import type { Links } from './links.ts';

/** The links of each article, as rows: those of article `i` stand in `[starts[i], starts[i + 1])`. */
export interface Neighbourhood {
  readonly starts: Int32Array;
  readonly others: Int32Array;
  /** Likeness in the measure of both neighbourhoods: likeness / √(nearness of one × nearness of the other). */
  readonly nearness: Float32Array;
  /** Of each article: mean likeness of its nearest others. */
  readonly around: Float32Array;
}

/**
 * Likeness measured by how close the neighbours of both lie: tellings in many words share less of them than short ones, and two stories of one kind
 * are nearer than strangers, but farther than the tellings of either. Source: L. Zelnik-Manor and P. Perona, Self-Tuning Spectral Clustering, NIPS 2004 (local scaling).
 */
export function neighbourhoodOf(links: Links, settings: Values): Neighbourhood {
  const size = links.size;
  const around = nearnessAround(links, settings);
  const starts = new Int32Array(size + 1);
  const count = links.likeness.length;
  const [later, earlier] = [links.later.data, links.earlier.data];
  for (let i = 0; i < count; i++) {
    starts[later[i]! + 1]!++;
    starts[earlier[i]! + 1]!++;
  }
  for (let i = 0; i < size; i++) starts[i + 1]! += starts[i]!;
  const next = starts.slice();
  const others = new Int32Array(count * 2);
  const nearness = new Float32Array(count * 2);
  for (let i = 0; i < count; i++) {
    const [a, b] = [later[i]!, earlier[i]!];
    const near = links.likeness.data[i]! / Math.sqrt(around[a]! * around[b]!);
    others[next[a]!] = b;
    nearness[next[a]!++] = near;
    others[next[b]!] = a;
    nearness[next[b]!++] = near;
  }
  return { starts, others, nearness, around };
}

/** Mean of the best likenesses of each article, at least `group.sparse`. */
function nearnessAround(links: Links, settings: Values): Float32Array {
  const best = new Float32Array(links.size);
  const second = new Float32Array(links.size);
  const see = (article: number, likeness: number) => {
    if (likeness > best[article]!) {
      second[article] = best[article]!;
      best[article] = likeness;
    } else if (likeness > second[article]!) second[article] = likeness;
  };
  for (let i = 0; i < links.likeness.length; i++) {
    const likeness = links.likeness.data[i]!;
    see(links.later.data[i]!, likeness);
    see(links.earlier.data[i]!, likeness);
  }
  const both = settings['group.neighbours'] >= 2;
  const least = settings['group.sparse'];
  return best.map((first, i) => Math.max(least, both ? (first + second[i]!) / 2 : first));
}
