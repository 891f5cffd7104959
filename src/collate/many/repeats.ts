import { eachRun, type Run, runsByUnit } from './runs.ts';
import type { ManyText } from './texts.ts';

/** Share of the pairs of neighbouring words of the shorter of two passages that both have, from which one repeats the other. */
const REPEATED = 0.4;

/**
 * Tells apart what one text has twice: the passage whose neighbours are those of the other texts stays in the unit, the next
 * goes to a second one, where the second ones of all texts meet.
 */
export function tellRepeatsApart(found: readonly Int32Array[], texts: readonly ManyText[]): void {
  const sides = sidesOf(found);
  let next = found.reduce((most, units) => units.reduce((a, b) => Math.max(a, b), most), -1) + 1;
  for (const [unit, runs] of runsByUnit(found)) {
    const later: number[] = [];
    for (const own of byText(runs)) {
      if (own.length < 2 || !repeats(own, texts)) continue;
      const known = (run: Run) => sides.known(unit, found[run.text]!, run);
      const ranked = [...own].sort((a, b) => known(b) - known(a) || a.from - b.from);
      for (const [rank, { text, from, to }] of ranked.entries()) {
        if (rank === 0) continue;
        later[rank] ??= next++;
        found[text]!.fill(later[rank], from, to);
      }
    }
  }
}

function byText(runs: readonly Run[]): Run[][] {
  const groups = new Map<number, Run[]>();
  for (const run of runs) {
    const group = groups.get(run.text);
    if (group) group.push(run);
    else groups.set(run.text, [run]);
  }
  return [...groups.values()];
}

/** Whether any two passages of a text are the same rather than parts of one. */
function repeats(runs: readonly Run[], texts: readonly ManyText[]): boolean {
  const pairs = runs.map(({ text, from, to }) => {
    const { words } = texts[text]!;
    const set = new Set<number>();
    for (let at = from; at + 1 < to; at++) set.add(words[at]! * 2 ** 24 + words[at + 1]!);
    return set;
  });
  return pairs.some((x, i) =>
    pairs.slice(i + 1).some((y) => {
      let both = 0;
      for (const pair of x) if (y.has(pair)) both++;
      return both > 0 && both >= REPEATED * Math.min(x.size, y.size);
    }),
  );
}

/** How many texts have which unit before and behind another. */
function sidesOf(found: readonly Int32Array[]) {
  const counts = new Map<string, number>();
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const units of found)
    eachRun(units, (unit, from, to) => {
      count(`${units[from - 1]} > ${unit}`);
      count(`${unit} > ${units[to]}`);
    });
  const known = (unit: number, units: Int32Array, { from, to }: Run): number =>
    (counts.get(`${units[from - 1]} > ${unit}`) ?? 0) + (counts.get(`${unit} > ${units[to]}`) ?? 0);
  return { known };
}
