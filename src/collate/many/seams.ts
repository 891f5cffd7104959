import { type Grams, REACH } from './grams.ts';
import type { Run } from './runs.ts';
import type { ManyText } from './texts.ts';

/** A piece of a sentence is not cut off with fewer cells. */
const SHORTEST = 4;
/** Share of the texts with the same words that have a full stop there, above which all are cut there. */
const MOST = 0.25;

/**
 * Cuts the runs of one unit at the ends of sentences: its own, and those that others have between the same words
 * (a full stop may have got lost).
 */
export function cutAtSeams(runs: readonly Run[], texts: readonly ManyText[], grams: Grams): Run[] {
  const ended = new Votes();
  const begun = new Votes();
  for (const { text, from, to } of runs)
    for (let at = from; at < to; at++) {
      const { ends, tellings } = texts[text]!;
      ended.add(gramBefore(grams.of[text]!, at + 1, from), ends[at] === 1, tellings.length);
      begun.add(gramBehind(grams.of[text]!, at, to), at === from || ends[at - 1] === 1, tellings.length);
    }
  return runs.flatMap((run) => {
    const { text, from, to } = run;
    const pieces: Run[] = [];
    let start = from;
    for (let at = from + SHORTEST; at <= to - SHORTEST; at++) {
      if (at - start < SHORTEST) continue;
      const own = grams.of[text]!;
      const cut =
        texts[text]!.ends[at - 1] === 1 || ended.most(gramBefore(own, at, from)) || begun.most(gramBehind(own, at, to));
      if (!cut) continue;
      pieces.push({ text, from: start, to: at });
      start = at;
    }
    return start === from ? [run] : [...pieces, { text, from: start, to }];
  });
}

/** The pair of words that ends right before `at`, or -1. */
function gramBefore(own: Int32Array, at: number, from: number): number {
  for (let reach = 1; reach <= REACH && at - 1 - reach >= from; reach++) {
    const gram = own[(at - 1 - reach) * REACH + reach - 1]!;
    if (gram >= 0) return gram;
  }
  return -1;
}

/** The pair of words that begins at `at`, or -1. */
function gramBehind(own: Int32Array, at: number, to: number): number {
  for (let reach = 1; reach <= REACH && at + reach < to; reach++) {
    const gram = own[at * REACH + reach - 1]!;
    if (gram >= 0) return gram;
  }
  return -1;
}

class Votes {
  private readonly yes = new Map<number, number>();
  private readonly all = new Map<number, number>();

  add(gram: number, yes: boolean, weight: number): void {
    if (gram < 0) return;
    this.all.set(gram, (this.all.get(gram) ?? 0) + weight);
    if (yes) this.yes.set(gram, (this.yes.get(gram) ?? 0) + weight);
  }

  most(gram: number): boolean {
    return (this.yes.get(gram) ?? 0) > MOST * (this.all.get(gram) ?? 0);
  }
}
