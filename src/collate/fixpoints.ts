/** A word and the column that it certainly joins. */
export interface Fixpoint {
  readonly word: number;
  readonly column: number;
}

/** A fixpoint needs another one within so many words and so many columns. */
const NEAR_WORDS = 4;
const NEAR_COLUMNS = 12;

/**
 * Words that stand once in the text and in one column only, in the longest order that both share (patience sorting,
 * as in Cohen's patience diff); each near another one, so that no chance word decides. They part a long alignment into short ones.
 * @param columnOf the only column in which a word (by its number) stands, or undefined
 */
export function fixpoints(words: Int32Array, columnOf: (id: number) => number | undefined): Fixpoint[] {
  const times = new Map<number, number>();
  for (const id of words) times.set(id, (times.get(id) ?? 0) + 1);
  const single: Fixpoint[] = [];
  words.forEach((id, word) => {
    const column = times.get(id) === 1 ? columnOf(id) : undefined;
    if (column !== undefined) single.push({ word, column });
  });
  const ordered = longestOrder(single);
  return ordered.filter((x, i) => near(x, ordered[i - 1]) || near(x, ordered[i + 1]));
}

const near = (x: Fixpoint, y: Fixpoint | undefined): boolean =>
  y !== undefined && Math.abs(x.word - y.word) <= NEAR_WORDS && Math.abs(x.column - y.column) <= NEAR_COLUMNS;

/** Longest run with rising columns; `points` come with rising words. */
function longestOrder(points: readonly Fixpoint[]): Fixpoint[] {
  const tails: number[] = [];
  const before = new Int32Array(points.length).fill(-1);
  points.forEach(({ column }, i) => {
    let low = 0;
    for (let high = tails.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (points[tails[middle]!]!.column < column) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[i] = tails[low - 1]!;
    tails[low] = i;
  });
  const kept: Fixpoint[] = [];
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i]!) kept.push(points[i]!);
  return kept.reverse();
}
