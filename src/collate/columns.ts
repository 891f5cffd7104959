import type { Vocabulary } from './vocabulary.ts';

/** One place of the texts: for each text the position of its word there, or -1. */
export type Column = Int32Array;

/** What two words in one place are worth, against leaving both alone (0). Tuned on wordings of one sentence and on manuscripts. */
export interface Worth {
  /** Two content words that nothing makes akin, two function words, one of each. */
  readonly contents: number;
  readonly smalls: number;
  readonly mixed: number;
  /** Taken off for each run of places that only one side has. */
  readonly gap: number;
}

/**
 * Adds one more text to the columns of others: the heaviest monotone path through columns and words, with affine gaps
 * (Gotoh 1982). A word that joins a column is worth its mean kinship with the words there.
 * @returns new columns; those without a word of `who` are the given ones
 */
export function addText(
  columns: readonly Column[],
  texts: readonly Int32Array[],
  who: number,
  vocabulary: Vocabulary,
  worth: Worth,
): Column[] {
  const words = texts[who]!;
  const path = heaviestPath(words, columnWeights(columns, texts, words, vocabulary, worth), columns.length, worth.gap);
  const merged: Column[] = [];
  let column = 0;
  for (let at = 0; at < words.length; at++) {
    const to = path[at]!;
    if (to >= 0) while (column < to) merged.push(columns[column++]!);
    const place = to >= 0 ? columns[column++]!.slice() : new Int32Array(texts.length).fill(-1);
    place[who] = at;
    merged.push(place);
  }
  while (column < columns.length) merged.push(columns[column++]!);
  return merged;
}

/** For a position of the text being added: its worth in each column. */
type Weigh = (at: number, into: Float64Array) => void;

function columnWeights(
  columns: readonly Column[],
  texts: readonly Int32Array[],
  words: Int32Array,
  vocabulary: Vocabulary,
  worth: Worth,
): Weigh {
  const where = new Map<number, { column: number; share: number }[]>();
  const contentShare = new Float64Array(columns.length);
  columns.forEach((positions, column) => {
    const counts = new Map<number, number>();
    let total = 0;
    positions.forEach((position, text) => {
      if (position < 0) return;
      const id = texts[text]![position]!;
      counts.set(id, (counts.get(id) ?? 0) + 1);
      total++;
    });
    for (const [id, count] of counts) {
      (where.get(id) ?? where.set(id, []).get(id)!).push({ column, share: count / total });
      if (vocabulary.content[id]) contentShare[column]! += count / total;
    }
  });
  const cached = new Map<number, Float64Array>();
  return (at, into) => {
    const id = words[at]!;
    let row = cached.get(id);
    if (!row) cached.set(id, (row = weightsOf(id)));
    into.set(row);
  };

  function weightsOf(id: number): Float64Array {
    const row = new Float64Array(columns.length);
    const own = vocabulary.content[id];
    for (let c = 0; c < row.length; c++) {
      const content = contentShare[c]!;
      row[c] = own
        ? content * worth.contents + (1 - content) * worth.mixed
        : content * worth.mixed + (1 - content) * worth.smalls;
    }
    const unrelated = own ? worth.contents : worth.smalls;
    for (const kin of vocabulary.kin[id]!)
      for (const { column, share } of where.get(kin.id) ?? []) row[column]! += share * (kin.weight - unrelated);
    return row;
  }
}

const JOIN = 0;
const SKIP_COLUMN = 1;
const SKIP_WORD = 2;

/** For each word its column, or -1: Gotoh's three states, heaviest path. */
function heaviestPath(words: Int32Array, weigh: Weigh, columns: number, gap: number): Int32Array {
  const width = columns + 1;
  const from = new Uint8Array((words.length + 1) * width);
  let join = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
  let skipColumn = new Float64Array(width).fill(-gap);
  let skipWord = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
  join[0] = 0;
  skipColumn[0] = Number.NEGATIVE_INFINITY;
  const row = new Float64Array(columns);
  for (let j = 0; j < width; j++) from[j] = j === 1 ? JOIN * 3 : SKIP_COLUMN * 3;
  for (let i = 1; i <= words.length; i++) {
    weigh(i - 1, row);
    const nextJoin = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
    const nextColumn = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
    const nextWord = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
    for (let j = 0; j < width; j++) {
      let cameWord = SKIP_WORD;
      let best = skipWord[j]!;
      if (join[j]! - gap >= best) [best, cameWord] = [join[j]! - gap, JOIN];
      if (skipColumn[j]! - gap > best) [best, cameWord] = [skipColumn[j]! - gap, SKIP_COLUMN];
      nextWord[j] = best;
      let cameJoin = JOIN;
      let cameColumn = SKIP_COLUMN;
      if (j > 0) {
        best = join[j - 1]!;
        if (skipColumn[j - 1]! > best) [best, cameJoin] = [skipColumn[j - 1]!, SKIP_COLUMN];
        if (skipWord[j - 1]! > best) [best, cameJoin] = [skipWord[j - 1]!, SKIP_WORD];
        nextJoin[j] = best + row[j - 1]!;
        best = nextColumn[j - 1]!;
        if (nextJoin[j - 1]! - gap >= best) [best, cameColumn] = [nextJoin[j - 1]! - gap, JOIN];
        if (nextWord[j - 1]! - gap > best) [best, cameColumn] = [nextWord[j - 1]! - gap, SKIP_WORD];
        nextColumn[j] = best;
      }
      from[i * width + j] = cameJoin + cameColumn * 3 + cameWord * 9;
    }
    [join, skipColumn, skipWord] = [nextJoin, nextColumn, nextWord];
  }
  return walkBack(words.length, columns, from, [join[columns]!, skipColumn[columns]!, skipWord[columns]!]);
}

function walkBack(length: number, columns: number, from: Uint8Array, last: readonly number[]): Int32Array {
  const path = new Int32Array(length).fill(-1);
  let state =
    last[JOIN]! >= Math.max(last[SKIP_COLUMN]!, last[SKIP_WORD]!)
      ? JOIN
      : last[SKIP_COLUMN]! >= last[SKIP_WORD]!
        ? SKIP_COLUMN
        : SKIP_WORD;
  for (let i = length, j = columns; i > 0 || j > 0; ) {
    const packed = from[i * (columns + 1) + j]!;
    if (state === JOIN) {
      path[--i] = --j;
      state = packed % 3;
    } else if (state === SKIP_COLUMN) {
      j--;
      state = Math.floor(packed / 3) % 3;
    } else {
      i--;
      state = Math.floor(packed / 9);
    }
  }
  return path;
}
