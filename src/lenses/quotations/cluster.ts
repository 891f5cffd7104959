import type { QuoteLink } from './match.ts';
import type { Utterance } from './utterance.ts';

/** Runs that are one utterance, as positions in the list of utterances, in its order. */
export type Cluster = readonly number[];

/**
 * Joins linked runs, best link first, so that each telling has one run in a cluster; more only where they are parts of one
 * quotation, side by side ("…," he said, "…"), or the reporter repeats a fragment.
 */
export function clusterQuotes(utterances: readonly Utterance[], links: readonly QuoteLink[]): Cluster[] {
  const home = utterances.map((_, i) => i);
  const members = new Map<number, number[]>(utterances.map((_, i) => [i, [i]]));
  const join = (a: number, b: number): void => {
    const [into, from] = [Math.min(home[a]!, home[b]!), Math.max(home[a]!, home[b]!)];
    for (const m of members.get(from)!) home[m] = into;
    members.set(
      into,
      [...members.get(into)!, ...members.get(from)!].sort((x, y) => x - y),
    );
    members.delete(from);
  };
  for (const { a, b } of links) {
    if (home[a] === home[b]) continue;
    if (fitTogether(utterances, members.get(home[a]!)!, members.get(home[b]!)!)) join(a, b);
  }
  for (const [later, first] of repeats(utterances)) if (home[later] !== home[first]) join(first, later);
  return [...members.entries()].sort((x, y) => x[0] - y[0]).map(([, list]) => list);
}

function fitTogether(utterances: readonly Utterance[], left: readonly number[], right: readonly number[]): boolean {
  for (const a of left) {
    for (const b of right) {
      const [x, y] = [utterances[a]!, utterances[b]!];
      if (
        x.telling === y.telling &&
        !areParts(
          x,
          y,
          left.concat(right).map((i) => utterances[i]!),
        )
      )
        return false;
    }
  }
  return true;
}

/** Two runs side by side in one paragraph whose words both stand in one longer run of another telling. */
function areParts(x: Utterance, y: Utterance, all: readonly Utterance[]): boolean {
  if (x.segment !== y.segment) return false;
  return all.some((whole) => whole.telling !== x.telling && holds(whole, x) && holds(whole, y));
}

/** Whether the words of `part` stand in `whole` as one run, disregarding case and marks. */
export function holds(whole: Utterance, part: Utterance): boolean {
  if (part.words.length > whole.words.length) return false;
  const text = ` ${whole.words.map((w) => w.norm).join(' ')} `;
  return text.includes(` ${part.words.map((w) => w.norm).join(' ')} `);
}

/** `[later, first]`: a fragment that the reporter takes up again from a run of the same telling before it. */
function repeats(utterances: readonly Utterance[]): [number, number][] {
  return utterances.flatMap((later, i): [number, number][] => {
    const first = utterances.findIndex((u, j) => j < i && u.telling === later.telling && isRepeat(u, later));
    return first < 0 ? [] : [[i, first]];
  });
}

function isRepeat(first: Utterance, later: Utterance): boolean {
  if (first.kind === 'title' || later.words.length < 2 || later.weight < 0.8 || !holds(first, later)) return false;
  return !later.speaker || !first.speaker || [...later.speakerKeys].some((k) => first.speakerKeys.has(k));
}
