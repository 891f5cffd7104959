import { oncePer } from '../../text/once-per.ts';
import type { Wording } from '../columns.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** Columns further apart than this are never joined. */
const REACH = 40;
/** Kinship of words, from which two columns are taken for one. */
const SAME = 0.7;

/**
 * Joins columns that adding one wording after the other has left apart: those of one word, and those of words that stand for
 * each other because both have the same neighbours. Only columns without a wording in common are joined, and only where every
 * wording still reads on in its own order.
 * @param rows for each place the position of each wording's word there, or -1
 */
export function joinColumns(
  rows: readonly Int32Array[],
  wordings: readonly Wording[],
  vocabulary: Vocabulary,
): Int32Array[] {
  const mainOf = oncePer((row: Int32Array) => mainWord(row, wordings));
  const same = joinWhere(rows, (kept) => {
    const main = kept.map(mainOf);
    const alike = main.map((word) => alikeWords(word, vocabulary));
    return (x, y) => main[x] === main[y] || alike[x]!.includes(main[y]!);
  });
  return joinWhere(same, (kept) => {
    const { sides, steps } = sidesOf(kept, wordings);
    return (x, y) => {
      const [here, there] = [sides[x]!, sides[y]!];
      if (here.before !== there.before || here.after !== there.after) return false;
      // Where most texts have nothing, two have put in something else each.
      return (steps.get(here.before)?.get(here.after) ?? 0) <= here.weight + there.weight;
    };
  });
}

type Test = (x: number, y: number) => boolean;

const alikeWords = (word: number, { kin }: Vocabulary): number[] =>
  kin[word]!.flatMap(({ id, weight }, at) => (at > 0 && weight >= SAME ? id : []));

/** Joins columns as long as two pass the test. */
function joinWhere(rows: readonly Int32Array[], testOf: (rows: readonly Int32Array[]) => Test): Int32Array[] {
  let kept = [...rows];
  for (let before = -1; before !== kept.length; ) {
    before = kept.length;
    kept = joinOnce(kept, testOf(kept));
  }
  return kept;
}

/** One look at all columns; what lies between two that are joined is left for the next one. */
function joinOnce(rows: readonly Int32Array[], test: Test): Int32Array[] {
  const kept: Int32Array[] = [];
  for (let x = 0, next = 0; x < rows.length; x = next) {
    next = x + 1;
    let joined: Int32Array[] | undefined;
    for (let y = x + 1; y < Math.min(rows.length, x + REACH) && !joined; y++)
      if (test(x, y)) {
        joined = join(rows, x, y);
        if (joined) next = y + 1;
      }
    kept.push(...(joined ?? [rows[x]!]));
  }
  return kept;
}

/** The columns from `x` to `y` with these two as one, or undefined where a wording would no longer read on in its order. */
function join(rows: readonly Int32Array[], x: number, y: number): Int32Array[] | undefined {
  // Wordings that stand in `x` or in a column behind it that must stay behind it.
  const behind = rows[x]!.map((at) => (at >= 0 ? 1 : 0));
  const [before, after]: Int32Array[][] = [[], []];
  for (let at = x + 1; at < y; at++) {
    const reached = touches(rows[at]!, behind);
    if (reached) mark(rows[at]!, behind);
    (reached ? after : before)!.push(rows[at]!);
  }
  if (touches(rows[y]!, behind)) return undefined;
  const joined = rows[x]!.map((at, who) => (at >= 0 ? at : rows[y]![who]!));
  return [...before!, joined, ...after!];
}

function touches(row: Int32Array, marked: Int32Array): boolean {
  for (let who = 0; who < row.length; who++) if (row[who]! >= 0 && marked[who] === 1) return true;
  return false;
}

function mark(row: Int32Array, marked: Int32Array): void {
  for (let who = 0; who < row.length; who++) if (row[who]! >= 0) marked[who] = 1;
}

/** The word that most texts have in a column. */
function mainWord(row: Int32Array, wordings: readonly Wording[]): number {
  const counts = new Map<number, number>();
  row.forEach((at, who) => {
    if (at < 0) return;
    const { words, weight } = wordings[who]!;
    counts.set(words[at]!, (counts.get(words[at]!) ?? 0) + weight);
  });
  return most(counts);
}

interface Sides {
  /** The column from which most of its texts come, and the one to which most go. */
  readonly before: number;
  readonly after: number;
  readonly weight: number;
}

/** Neighbours of each column, and how many texts go from one column to another. */
function sidesOf(rows: readonly Int32Array[], wordings: readonly Wording[]) {
  const before = rows.map(() => new Map<number, number>());
  const steps = new Map<number, Map<number, number>>();
  const go = (from: number, to: number, weight: number) => {
    const row = steps.get(from) ?? new Map<number, number>();
    steps.set(from, row.set(to, (row.get(to) ?? 0) + weight));
    before[to]?.set(from, (before[to]?.get(from) ?? 0) + weight);
  };
  const total = new Float64Array(rows.length);
  for (const [who, { weight }] of wordings.entries()) {
    let last = -1;
    for (let at = 0; at <= rows.length; at++) {
      if (at < rows.length && rows[at]![who]! < 0) continue;
      go(last, at, weight);
      if (at < rows.length) total[at]! += weight;
      last = at;
    }
  }
  const sides = rows.map(
    (_, at): Sides => ({ before: most(before[at]!), after: most(steps.get(at)!), weight: total[at]! }),
  );
  return { sides, steps };
}

function most(counts: ReadonlyMap<number, number>): number {
  let best = Number.NaN;
  let highest = 0;
  for (const [key, count] of counts)
    if (count > highest || (count === highest && key < best)) [best, highest] = [key, count];
  return best;
}
