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

/** Rows of the tables below; kept between calls, since there are many. */
let rows = { run: new Int32Array(64), common: new Int32Array(64), cost: new Int32Array(64) };

function makeRoom(length: number): void {
  if (rows.run.length > length) return;
  const size = 2 * length + 1;
  rows = { run: new Int32Array(size), common: new Int32Array(size), cost: new Int32Array(size) };
}

export function runs(a: Int32Array, b: Int32Array): Runs {
  const start = commonStart(a, b);
  const end = commonEnd(a, b, start);
  const [x, y] = [a.subarray(start, a.length - end), b.subarray(start, b.length - end)];
  makeRoom(b.length);
  const { subsequence, edits } = distances(x, y);
  return { longest: longestRun(a, b), subsequence: subsequence + start + end, edits };
}

function commonStart(a: Int32Array, b: Int32Array): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}

function commonEnd(a: Int32Array, b: Int32Array, start: number): number {
  let n = 0;
  while (n < a.length - start && n < b.length - start && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
}

function longestRun(a: Int32Array, b: Int32Array): number {
  const { run } = rows;
  run.fill(0, 0, b.length + 1);
  let longest = 0;
  for (let i = 0; i < a.length; i++) {
    const id = a[i]!;
    // Backwards, so that one row serves as this one and the one before.
    for (let j = b.length; j > 0; j--) {
      const length = b[j - 1] === id ? run[j - 1]! + 1 : 0;
      run[j] = length;
      if (length > longest) longest = length;
    }
  }
  return longest;
}

function distances(a: Int32Array, b: Int32Array): { subsequence: number; edits: number } {
  const { common, cost } = rows;
  common.fill(0, 0, b.length + 1);
  for (let j = 0; j <= b.length; j++) cost[j] = j;
  for (let i = 0; i < a.length; i++) {
    const id = a[i]!;
    let [commonBefore, costBefore] = [0, cost[0]!];
    cost[0] = i + 1;
    for (let j = 1; j <= b.length; j++) {
      const equal = b[j - 1] === id;
      const [commonAbove, costAbove] = [common[j]!, cost[j]!];
      common[j] = equal ? commonBefore + 1 : Math.max(commonAbove, common[j - 1]!);
      cost[j] = Math.min(costBefore + (equal ? 0 : 1), Math.min(costAbove, cost[j - 1]!) + 1);
      commonBefore = commonAbove;
      costBefore = costAbove;
    }
  }
  return { subsequence: common[b.length]!, edits: cost[b.length]! };
}

/** Whether at most `most` words must be put in, taken out or replaced to make one of the other. Looks no further off the diagonal. */
export function withinEdits(a: Int32Array, b: Int32Array, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  const start = commonStart(a, b);
  const end = commonEnd(a, b, start);
  const [x, y] = [a.subarray(start, a.length - end), b.subarray(start, b.length - end)];
  makeRoom(y.length);
  let [cost, next] = [rows.cost, rows.common];
  for (let j = 0; j <= y.length; j++) cost[j] = Math.min(j, most + 1);
  for (let i = 1; i <= x.length; i++) {
    next.fill(most + 1, 0, y.length + 1);
    const last = Math.min(y.length, i + most);
    for (let j = Math.max(0, i - most); j <= last; j++) {
      const replaced = j > 0 ? cost[j - 1]! + (x[i - 1] === y[j - 1] ? 0 : 1) : i;
      const putIn = j > 0 ? next[j - 1]! + 1 : i;
      next[j] = Math.min(replaced, putIn, cost[j]! + 1);
    }
    [cost, next] = [next, cost];
  }
  return cost[y.length]! <= most;
}
