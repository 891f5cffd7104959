import { type Alignment, areAligned, sentenceKeys } from './alignment.ts';
import { commonRun } from './common-run.ts';
import type { Utterance } from './utterance.ts';

/** What two runs need in common: a share of the weight of roots, or so many words in a row. */
export interface Least {
  readonly share: number;
  readonly row: number;
}

/**
 * Pairs of runs of two tellings that are worth a closer look, as positions `[a, b]` with a < b, in order: in aligned sentences, or
 * the roots of content words that both have weigh at least `share` of the lighter run's, or `row` words in a row, or all words the same.
 * Found through lists of the runs that have a root, so that runs without a common word are never held side by side.
 */
export function candidatePairs(
  utterances: readonly Utterance[],
  alignment: Alignment,
  { share, row }: Least,
): (readonly [number, number])[] {
  const byRoot = listsOf(utterances, (u) => u.roots.keys());
  const byShape = listsOf(utterances, (u) => [u.shape.join(' ')]);
  const byRow = listsOf(utterances, (u) => rowsOf(u, row));
  const bySentence = listsOf(utterances, sentenceKeys);
  return utterances.flatMap((x, a) => {
    const shared = new Map<number, number>();
    for (const [root, weight] of x.roots)
      for (const b of byRoot.get(root)!) if (b > a) shared.set(b, (shared.get(b) ?? 0) + weight);
    const found = new Set<number>();
    for (const [b, weight] of shared) if (weight >= share * lighter(x, utterances[b]!)) found.add(b);
    for (const b of byShape.get(x.shape.join(' '))!) found.add(b);
    for (const words of rowsOf(x, row)) for (const b of byRow.get(words)!) found.add(b);
    for (const key of sentenceKeys(x))
      for (const partner of alignment.partners.get(key) ?? [])
        for (const b of bySentence.get(partner) ?? []) found.add(b);
    return [...found]
      .filter((b) => b > a && mayPair(x, utterances[b]!))
      .sort((p, q) => p - q)
      .map((b) => [a, b] as const);
  });
}

/** The same, asked of one pair. */
export const isCandidate = (x: Utterance, y: Utterance, alignment: Alignment, { share, row }: Least): boolean =>
  mayPair(x, y) &&
  (areAligned(x, y, alignment) ||
    x.shape.join(' ') === y.shape.join(' ') ||
    commonRun(x, y).length >= row ||
    (sharedRoots(x, y) > 0 && sharedRoots(x, y) >= share * lighter(x, y)));

/** All rows of so many words, each once. */
const rowsOf = ({ shape }: Utterance, row: number): Set<string> =>
  new Set(shape.slice(row - 1).map((_, i) => shape.slice(i, i + row).join(' ')));

const mayPair = (x: Utterance, y: Utterance): boolean =>
  x.telling !== y.telling && (x.kind === 'title') === (y.kind === 'title');

function sharedRoots(x: Utterance, y: Utterance): number {
  let weight = 0;
  for (const [root, own] of x.roots) if (y.roots.has(root)) weight += own;
  return weight;
}

const weightOf = ({ roots }: Utterance): number => [...roots.values()].reduce((a, b) => a + b, 0);
const lighter = (x: Utterance, y: Utterance): number => Math.min(weightOf(x), weightOf(y));

/** Positions of the runs that have each key, in order. */
function listsOf(utterances: readonly Utterance[], keys: (u: Utterance) => Iterable<string>): Map<string, number[]> {
  const lists = new Map<string, number[]>();
  utterances.forEach((utterance, at) => {
    for (const key of keys(utterance)) {
      const list = lists.get(key);
      if (list) list.push(at);
      else lists.set(key, [at]);
    }
  });
  return lists;
}
