const NONE = Number.NEGATIVE_INFINITY;
/** States of a path; the last is none, but says of a state that it goes on over a column. */
const JOIN = 0;
const SKIP_COLUMN = 1;
const SKIP_WORD = 2;
const PASS = 3;

/** Joins in one stretch of a path: words `[fromWord, toWord)` and columns `[fromColumn, toColumn)`. */
export interface Box {
  readonly fromWord: number;
  readonly toWord: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** What it is worth by column that a word joins it, in columns `[fromColumn, toColumn)`. */
export type Weights = (word: number, fromColumn: number, toColumn: number) => Float64Array;

/** What is taken off the worth of a path. */
export interface Costs {
  /** For each run of words or of columns that is passed over. */
  readonly gap: number;
  /**
   * A word that joins a column and is worth no more than `weak` there costs `apart` on each side where such a run begins: so one
   * word stands for one other, but no phrase for one of another length.
   */
  readonly weak: number;
  readonly apart: number;
  /** By column: 1 where it can be passed over as if it were not there. */
  readonly free?: Uint8Array;
}

/** Worth of the best path to each column in one state, by the number of words behind it. */
interface Row {
  join: Float64Array;
  column: Float64Array;
  word: Float64Array;
  /** 1 where the last word of the path that ends in a join joined weakly. */
  weak: Uint8Array;
}

/** Room for one row; it is used again and again, since most boxes are small. */
function makeRow(width: number): Row {
  const doubles = () => new Float64Array(width);
  return { join: doubles(), column: doubles(), word: doubles(), weak: new Uint8Array(width) };
}

let rooms: [Row, Row] = [makeRow(256), makeRow(256)];
let steps = new Uint8Array(1 << 14);

/** Two empty rows and a table of steps; what they held is gone. */
function room(width: number, height: number): [Row, Row, Uint8Array] {
  if (rooms[0].weak.length < width) rooms = [makeRow(2 * width), makeRow(2 * width)];
  if (steps.length < width * (height + 1)) steps = new Uint8Array(2 * width * (height + 1));
  steps.fill(0, 0, width * (height + 1));
  for (const { join, column, word, weak } of rooms) {
    join.fill(NONE, 0, width);
    column.fill(NONE, 0, width);
    word.fill(NONE, 0, width);
    weak.fill(0, 0, width);
  }
  return [...rooms, steps];
}

/**
 * Writes into `path`, for each word of the box, the column that it joins on the heaviest monotone path, or -1: affine gaps
 * in three states (Gotoh 1982).
 * @param weights of word `at`: what its joining each column is worth, of which those of the box are asked for
 */
export function heaviestPath(box: Box, weights: Weights, costs: Costs, path: Int32Array): void {
  const height = box.toWord - box.fromWord;
  const width = box.toColumn - box.fromColumn + 1;
  if (height === 0) return;
  const [first, second, from] = room(width, height);
  let [last, next] = [first, second];
  last.join[0] = 0;
  passColumns(last, from, 0, box, costs);
  for (let i = 1; i <= height; i++) {
    const worth = weights(box.fromWord + i - 1, box.fromColumn, box.toColumn);
    joinOrSkipWord(last, next, worth, from, i, box, costs);
    passColumns(next, from, i * width, box, costs);
    [last, next] = [next, last];
  }
  walkBack(box, from, last, path);
}

// In both loops below two plain statements take the place of one that swaps: this is where most of the time of aligning goes.

/** Fills the states that use up one more word: it joins the column before `j`, or is passed over. */
function joinOrSkipWord(
  last: Row,
  next: Row,
  worth: Float64Array,
  from: Uint8Array,
  i: number,
  { fromColumn, toColumn }: Box,
  { gap, weak, apart }: Costs,
): void {
  const width = toColumn - fromColumn + 1;
  next.join[0] = NONE;
  for (let j = 0; j < width; j++) {
    let came = SKIP_WORD;
    let best = last.word[j]!;
    const opened = last.join[j]! - gap - (last.weak[j] === 1 ? apart : 0);
    if (opened >= best) {
      came = JOIN;
      best = opened;
    }
    if (last.column[j]! - gap > best) {
      came = SKIP_COLUMN;
      best = last.column[j]! - gap;
    }
    next.word[j] = best;
    from[i * width + j] = came << 4;
    if (j === 0) continue;
    const here = worth[fromColumn + j - 1]!;
    const shy = here <= weak ? apart : 0;
    came = JOIN;
    best = last.join[j - 1]!;
    if (last.column[j - 1]! - shy > best) {
      came = SKIP_COLUMN;
      best = last.column[j - 1]! - shy;
    }
    if (last.word[j - 1]! - shy > best) {
      came = SKIP_WORD;
      best = last.word[j - 1]! - shy;
    }
    next.join[j] = best + here;
    next.weak[j] = here <= weak ? 1 : 0;
    from[i * width + j]! |= came;
  }
}

/** Fills, within one row, the states that pass over a column; over a free one each state just goes on. */
function passColumns(row: Row, from: Uint8Array, offset: number, box: Box, { gap, apart, free }: Costs): void {
  const width = box.toColumn - box.fromColumn + 1;
  row.column[0] = NONE;
  for (let j = 1; j < width; j++) {
    let came = SKIP_COLUMN;
    let best = row.column[j - 1]!;
    const opened = row.join[j - 1]! - gap - (row.weak[j - 1] === 1 ? apart : 0);
    if (opened >= best) {
      came = JOIN;
      best = opened;
    }
    if (row.word[j - 1]! - gap > best) {
      came = SKIP_WORD;
      best = row.word[j - 1]! - gap;
    }
    row.column[j] = best;
    from[offset + j]! |= came << 2;
    if (free?.[box.fromColumn + j - 1] === 1) goOn(row, from, offset, j);
  }
}

/** Over a column that is free. */
function goOn(row: Row, from: Uint8Array, offset: number, j: number): void {
  if (row.join[j - 1]! > row.join[j]!) {
    row.join[j] = row.join[j - 1]!;
    row.weak[j] = row.weak[j - 1]!;
    from[offset + j] = (from[offset + j]! & ~3) | PASS;
  }
  if (row.word[j - 1]! > row.word[j]!) {
    row.word[j] = row.word[j - 1]!;
    from[offset + j] = (from[offset + j]! & ~48) | (PASS << 4);
  }
}

function walkBack(box: Box, from: Uint8Array, { join, column, word }: Row, path: Int32Array): void {
  const width = box.toColumn - box.fromColumn + 1;
  const end = width - 1;
  let state =
    join[end]! >= Math.max(column[end]!, word[end]!) ? JOIN : column[end]! >= word[end]! ? SKIP_COLUMN : SKIP_WORD;
  for (let i = box.toWord - box.fromWord, j = end; i > 0 || j > 0; ) {
    const came = (from[i * width + j]! >> (2 * state)) & 3;
    if (came === PASS) j--;
    else {
      if (state === JOIN) path[box.fromWord + --i] = box.fromColumn + --j;
      else if (state === SKIP_COLUMN) j--;
      else path[box.fromWord + --i] = -1;
      state = came;
    }
  }
}
