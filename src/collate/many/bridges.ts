import { type Grams, REACH } from './grams.ts';
import type { Run } from './runs.ts';
import { runsByUnit } from './runs.ts';
import type { ManyText } from './texts.ts';

/** Share of its pairs of words that the shorter of two wordings has in common with the other, where both are akin. */
const AKIN = 0.2;

interface Wording {
  readonly runs: Run[];
  readonly grams: readonly number[];
  /** Pairs of words, those of no other text included. */
  readonly room: number;
  /** Which other wording it hangs on; itself for the first of its group. */
  group: number;
}

/**
 * Cuts units at weak bridges: wordings hang together only where one after the other is akin. What parts from the largest
 * group becomes a unit of its own.
 * @param fresh a number for a new unit
 */
export function cutBridges(
  found: readonly Int32Array[],
  texts: readonly ManyText[],
  grams: Grams,
  fresh: () => number,
): void {
  for (const runs of runsByUnit(found).values()) {
    const wordings = wordingsOf(runs, texts, grams);
    if (wordings.length < 2) continue;
    link(wordings);
    const groups = new Map<number, Run[]>();
    for (const [i, wording] of wordings.entries()) {
      const root = rootOf(wordings, i);
      groups.set(root, [...(groups.get(root) ?? []), ...wording.runs]);
    }
    const [, ...others] = [...groups.values()].sort((a, b) => b.length - a.length);
    for (const group of others) {
      const unit = fresh();
      for (const { text, from, to } of group) found[text]!.fill(unit, from, to);
    }
  }
}

function wordingsOf(runs: readonly Run[], texts: readonly ManyText[], { of, room }: Grams): Wording[] {
  const wordings = new Map<string, Wording>();
  for (const run of runs) {
    const { text, from, to } = run;
    const key = texts[text]!.words.subarray(from, to).join(' ');
    const known = wordings.get(key);
    if (known) known.runs.push(run);
    else {
      const own = new Set<number>();
      for (let at = from; at < to; at++)
        for (let reach = 1; reach <= REACH && at + reach < to; reach++) {
          const gram = of[text]![at * REACH + reach - 1]!;
          if (gram >= 0) own.add(gram);
        }
      let places = 0;
      for (let at = from; at < to; at++) places += room[text]![at]!;
      wordings.set(key, { runs: [run], grams: [...own], room: places / 2, group: wordings.size });
    }
  }
  return [...wordings.values()];
}

/** Ties wordings to each other that are akin. */
function link(wordings: readonly Wording[]): void {
  const holders = new Map<number, number[]>();
  wordings.forEach(({ grams }, i) => {
    const both = new Map<number, number>();
    for (const gram of grams) {
      const list = holders.get(gram);
      if (list) {
        for (const other of list) both.set(other, (both.get(other) ?? 0) + 1);
        list.push(i);
      } else holders.set(gram, [i]);
    }
    for (const [other, count] of both)
      if (count >= AKIN * Math.min(wordings[i]!.room, wordings[other]!.room))
        wordings[rootOf(wordings, i)]!.group = rootOf(wordings, other);
  });
}

function rootOf(wordings: readonly Wording[], at: number): number {
  let root = at;
  while (wordings[root]!.group !== root) root = wordings[root]!.group;
  wordings[at]!.group = root;
  return root;
}
