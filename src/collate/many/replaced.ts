/**
 * Puts words into one place that stand for each other: two columns without a text in common, with the same neighbours on
 * both sides. Adding texts one by one cannot do that once several texts share a word that another has replaced.
 * @param rows for each place the position of each wording's word there, or -1
 * @param weights by wording: how many texts have it
 */
export function joinReplaced(rows: readonly Int32Array[], weights: readonly number[]): Int32Array[] {
  let kept = [...rows];
  for (let joined = true; joined; ) {
    joined = false;
    const sides = sidesOf(kept, weights);
    for (let x = 0; x + 1 < kept.length && !joined; x++)
      for (let y = x + 1; y < Math.min(kept.length, x + REACH) && !joined; y++) {
        if (sides[x]!.before !== sides[y]!.before || sides[x]!.after !== sides[y]!.after) continue;
        if (!canJoin(kept, x, y)) continue;
        for (let who = 0; who < weights.length; who++) if (kept[y]![who]! >= 0) kept[x]![who] = kept[y]![who]!;
        kept = kept.filter((_, at) => at !== y);
        joined = true;
      }
  }
  return kept;
}

/** Columns further apart are not looked at. */
const REACH = 6;

/** For each column the one in which most of its texts go on, and the one from which most come. */
function sidesOf(rows: readonly Int32Array[], weights: readonly number[]): { before: number; after: number }[] {
  const before = rows.map(() => new Map<number, number>());
  const after = rows.map(() => new Map<number, number>());
  weights.forEach((weight, who) => {
    let last = -1;
    const link = (from: number, to: number) => {
      if (from >= 0) after[from]!.set(to, (after[from]!.get(to) ?? 0) + weight);
      if (to < rows.length) before[to]!.set(from, (before[to]!.get(from) ?? 0) + weight);
    };
    for (let at = 0; at < rows.length; at++)
      if (rows[at]![who]! >= 0) {
        link(last, at);
        last = at;
      }
    link(last, rows.length);
  });
  return rows.map((_, at) => ({ before: most(before[at]!), after: most(after[at]!) }));
}

function most(counts: ReadonlyMap<number, number>): number {
  let best = Number.NaN;
  let highest = 0;
  for (const [key, count] of counts)
    if (count > highest || (count === highest && key < best)) [best, highest] = [key, count];
  return best;
}

/** Whether no text stands in both columns, or in one of them and in a column between. */
function canJoin(rows: readonly Int32Array[], x: number, y: number): boolean {
  for (let who = 0; who < rows[x]!.length; who++) {
    const [inX, inY] = [rows[x]![who]! >= 0, rows[y]![who]! >= 0];
    if (inX && inY) return false;
    if (inX || inY) for (let at = x + 1; at < y; at++) if (rows[at]![who]! >= 0) return false;
  }
  return true;
}
