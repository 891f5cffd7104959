import { type Grams, REACH } from './grams.ts';
import type { Run } from './runs.ts';
import { runsByUnit } from './runs.ts';
import { cutAtSeams } from './seams.ts';
import type { ManyText } from './texts.ts';
import { wordKey } from './word-key.ts';

/** Share of its pairs of words that the shorter of two wordings has in common with the other, where both are akin. */
const AKIN = 0.2;
/** The same share of those of the longer one, where both are alike as wholes. */
const ALIKE = 0.3;
/** Groups that more of the texts have both are two sentences. */
const TOGETHER = 0.4;
/** And no fewer of them. */
const FEWEST = 3;

interface Wording {
  readonly runs: Run[];
  readonly grams: Int32Array;
  /** Pairs of words, those of no other text included. */
  readonly room: number;
  /** Which other wording it hangs on; itself for the first of its group. */
  group: number;
}

/**
 * Cuts units at the ends of sentences and at weak bridges: sentences hang together only where one after the other is akin. What parts from the largest
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
    const wordings = wordingsOf(cutAtSeams(runs, texts, grams), texts, grams);
    if (wordings.length < 2) continue;
    link(wordings);
    const groups = new Map<number, Run[]>();
    for (const [i, wording] of wordings.entries()) {
      const root = rootOf(wordings, i);
      (groups.get(root) ?? groups.set(root, []).get(root)!).push(...wording.runs);
    }
    const [, ...others] = [...groups.values()].sort((a, b) => b.length - a.length);
    for (const group of others) {
      const unit = fresh();
      for (const { text, from, to } of group) found[text]!.fill(unit, from, to);
    }
  }
}

function wordingsOf(runs: readonly Run[], texts: readonly ManyText[], { of, room }: Grams): Wording[] {
  const wordings: Wording[] = [];
  const same = new Map<string, Run[]>();
  for (const run of runs) {
    const key = wordKey(texts[run.text]!.words.subarray(run.from, run.to));
    (same.get(key) ?? same.set(key, []).get(key)!).push(run);
  }
  for (const own of same.values()) {
    const { text, from, to } = own[0]!;
    const pairs = new Set<number>();
    let places = 0;
    for (let at = from; at < to; at++) {
      places += room[text]![at]!;
      for (let reach = 1; reach <= REACH && at + reach < to; reach++) {
        const gram = of[text]![at * REACH + reach - 1]!;
        if (gram >= 0) pairs.add(gram);
      }
    }
    wordings.push({ runs: own, grams: Int32Array.from(pairs), room: places / 2, group: wordings.length });
  }
  return wordings;
}

/** Ties wordings to each other: first those that are alike as wholes, then those of which one may be a part of the other. */
function link(wordings: readonly Wording[]): void {
  const parts: [number, number][] = [];
  const groups = wordings.map(({ runs }) => new Set(runs.map(({ text }) => text)));
  const join = (x: number, y: number) => {
    const [first, second] = [rootOf(wordings, x), rootOf(wordings, y)];
    if (first === second) return;
    const [small, large] = groups[second]!.size < groups[first]!.size ? [second, first] : [first, second];
    if (standTogether(groups[small]!, groups[large]!)) return;
    for (const text of groups[small]!) groups[large]!.add(text);
    wordings[small]!.group = large;
  };
  eachShared(wordings, (x, y, shared) => {
    if (shared < FEWEST) return;
    const [here, there] = [wordings[x]!.room, wordings[y]!.room];
    if (shared >= ALIKE * Math.max(here, there)) join(x, y);
    else if (shared >= AKIN * Math.min(here, there)) parts.push([x, y]);
  });
  for (const [x, y] of parts) join(x, y);
}

/** Whether many of the texts have both: then these are two sentences, whatever hangs between them. */
function standTogether(few: ReadonlySet<number>, many: ReadonlySet<number>): boolean {
  let both = 0;
  for (const text of few) if (many.has(text)) both++;
  return both > Math.max(3, TOGETHER * many.size);
}

/** Visits every two wordings with pairs of words in common, and how many. */
function eachShared(wordings: readonly Wording[], visit: (x: number, y: number, shared: number) => void): void {
  const holders = new Map<number, number[]>();
  const shared = new Uint16Array(wordings.length);
  wordings.forEach(({ grams }, x) => {
    shared.fill(0, 0, x);
    for (const gram of grams) {
      const list = holders.get(gram);
      if (list) {
        for (const y of list) shared[y]!++;
        list.push(x);
      } else holders.set(gram, [x]);
    }
    for (let y = 0; y < x; y++) if (shared[y]! > 0) visit(x, y, shared[y]!);
  });
}

function rootOf(wordings: readonly Wording[], at: number): number {
  let root = at;
  while (wordings[root]!.group !== root) root = wordings[root]!.group;
  wordings[at]!.group = root;
  return root;
}
