/** Counting on ascending lists of ids without repeats, and on sequences of ids. */

/** How many ids two ascending lists share. */
export function shared(a: Int32Array, b: Int32Array): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const d = a[i]! - b[j]!;
    if (d === 0) {
      count++;
      i++;
      j++;
    } else if (d < 0) i++;
    else j++;
  }
  return count;
}

/** Whether an ascending list holds an id. */
export function holds(list: Int32Array, id: number): boolean {
  let low = 0;
  let high = list.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = list[middle]!;
    if (value === id) return true;
    if (value < id) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

/** 2 × shared ÷ both sizes; 1 for two empty lists. */
export const dice = (a: Int32Array, b: Int32Array): number =>
  a.length + b.length === 0 ? 1 : (2 * shared(a, b)) / (a.length + b.length);

/** Runs of words that two sequences share, from one pass over the table of their places. */
export interface Runs {
  /** Words of the longest run that stands in both. */
  readonly longest: number;
  /** Words of the longest common subsequence. */
  readonly subsequence: number;
  /** Fewest words to put in, take out or replace to make one of the other. */
  readonly edits: number;
}

export function runs(a: Int32Array, b: Int32Array): Runs {
  const width = b.length + 1;
  let run = new Int32Array(width);
  let common = new Int32Array(width);
  let cost = Int32Array.from({ length: width }, (_, j) => j);
  let nextRun = new Int32Array(width);
  let nextCommon = new Int32Array(width);
  let nextCost = new Int32Array(width);
  let longest = 0;
  for (let i = 0; i < a.length; i++) {
    nextCost[0] = i + 1;
    for (let j = 0; j < b.length; j++) {
      const equal = a[i] === b[j];
      nextRun[j + 1] = equal ? run[j]! + 1 : 0;
      if (nextRun[j + 1]! > longest) longest = nextRun[j + 1]!;
      nextCommon[j + 1] = equal ? common[j]! + 1 : Math.max(common[j + 1]!, nextCommon[j]!);
      nextCost[j + 1] = Math.min(cost[j]! + (equal ? 0 : 1), cost[j + 1]! + 1, nextCost[j]! + 1);
    }
    [run, nextRun] = [nextRun, run];
    [common, nextCommon] = [nextCommon, common];
    [cost, nextCost] = [nextCost, cost];
  }
  return { longest, subsequence: common[b.length]!, edits: cost[b.length]! };
}
