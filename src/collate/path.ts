const NONE = Number.NEGATIVE_INFINITY;
const JOIN = 0;
const SKIP_COLUMN = 1;
const SKIP_WORD = 2;

/** What is taken off the worth of a path. */
export interface Costs {
  /** For each run of words or of columns that is passed over. */
  readonly gap: number;
  /** A word that joins a column and is worth no more than `weak` there costs `apart` beside such a run: so one word stands for one other, but no phrase for one of another length. */
  readonly weak: number;
  readonly apart: number;
}

/** Joins in one stretch of a path: words `[fromWord, toWord)` and columns `[fromColumn, toColumn)`. */
export interface Box {
  readonly fromWord: number;
  readonly toWord: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/**
 * Writes into `path`, for each word of the box, the column that it joins on the heaviest monotone path, or -1: affine gaps
 * in three states (Gotoh 1982).
 * @param weights of word `at`: what its joining each column is worth
 */
export function heaviestPath(
  box: Box,
  weights: (at: number) => Float64Array,
  { gap, weak, apart }: Costs,
  path: Int32Array,
): void {
  const shy = (worth: number) => (worth <= weak ? apart : 0);
  const height = box.toWord - box.fromWord;
  const width = box.toColumn - box.fromColumn + 1;
  const from = new Uint8Array((height + 1) * width).fill(SKIP_COLUMN * 3 + SKIP_WORD * 9);
  if (width > 1) from[1] = JOIN * 3;
  let join = new Float64Array(width).fill(NONE);
  let skipColumn = new Float64Array(width).fill(-gap);
  let skipWord = new Float64Array(width).fill(NONE);
  let [nextJoin, nextColumn, nextWord] = [join.slice(), join.slice(), join.slice()];
  join[0] = 0;
  skipColumn[0] = NONE;
  let before: Float64Array | undefined;
  for (let i = 1; i <= height; i++) {
    const worth = weights(box.fromWord + i - 1);
    for (let j = 0; j < width; j++) {
      let cameWord = SKIP_WORD;
      let best = skipWord[j]!;
      const opened = join[j]! - gap - (j > 0 && before ? shy(before[box.fromColumn + j - 1]!) : 0);
      if (opened >= best) {
        best = opened;
        cameWord = JOIN;
      }
      if (skipColumn[j]! - gap > best) {
        best = skipColumn[j]! - gap;
        cameWord = SKIP_COLUMN;
      }
      nextWord[j] = best;
      let cameJoin = JOIN;
      let cameColumn = SKIP_COLUMN;
      if (j === 0) {
        nextJoin[0] = NONE;
        nextColumn[0] = NONE;
      } else {
        best = join[j - 1]!;
        const shyness = shy(worth[box.fromColumn + j - 1]!);
        if (skipColumn[j - 1]! - shyness > best) {
          best = skipColumn[j - 1]! - shyness;
          cameJoin = SKIP_COLUMN;
        }
        if (skipWord[j - 1]! - shyness > best) {
          best = skipWord[j - 1]! - shyness;
          cameJoin = SKIP_WORD;
        }
        nextJoin[j] = best + worth[box.fromColumn + j - 1]!;
        best = nextColumn[j - 1]!;
        const shynessBefore = j > 1 ? shy(worth[box.fromColumn + j - 2]!) : 0;
        if (nextJoin[j - 1]! - gap - shynessBefore >= best) {
          best = nextJoin[j - 1]! - gap - shynessBefore;
          cameColumn = JOIN;
        }
        if (nextWord[j - 1]! - gap > best) {
          best = nextWord[j - 1]! - gap;
          cameColumn = SKIP_WORD;
        }
        nextColumn[j] = best;
      }
      from[i * width + j] = cameJoin + cameColumn * 3 + cameWord * 9;
    }
    before = worth;
    [join, nextJoin] = [nextJoin, join];
    [skipColumn, nextColumn] = [nextColumn, skipColumn];
    [skipWord, nextWord] = [nextWord, skipWord];
  }
  walkBack(box, from, [join[width - 1]!, skipColumn[width - 1]!, skipWord[width - 1]!], path);
}

function walkBack(
  box: Box,
  from: Uint8Array,
  [join, column, word]: readonly [number, number, number],
  path: Int32Array,
) {
  const width = box.toColumn - box.fromColumn + 1;
  let state = join >= Math.max(column, word) ? JOIN : column >= word ? SKIP_COLUMN : SKIP_WORD;
  for (let i = box.toWord - box.fromWord, j = width - 1; i > 0 || j > 0; ) {
    const packed = from[i * width + j]!;
    if (state === JOIN) {
      path[box.fromWord + --i] = box.fromColumn + --j;
      state = packed % 3;
    } else if (state === SKIP_COLUMN) {
      j--;
      state = Math.floor(packed / 3) % 3;
    } else {
      path[box.fromWord + --i] = -1;
      state = Math.floor(packed / 9);
    }
  }
}
