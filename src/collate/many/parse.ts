import type { Grams } from './grams.ts';
import type { Stock } from './stock.ts';
import { supportOf } from './support.ts';
import type { ManyText } from './texts.ts';

/** What a cell is worth that no unit claims, against 1 for one that all its pairs give to a unit. */
const OWN = 0.12;
/** What it costs to go over to another unit at the end of a sentence, to one that follows in other texts too, and elsewhere. */
const SWITCH = 0.12;
const SWITCH_KNOWN = 0.04;
const SWITCH_INSIDE = 1;
/** What it costs to go on in a unit behind the end of a sentence. */
const GO_ON = 0.1;

/** For each cell the unit to which it belongs, or -1: the best path through the units that its pairs of words speak for. */
export function parse(text: number, { words, ends }: ManyText, grams: Grams, stock: Stock): Int32Array {
  const { units, worth } = supportOf(text, words.length, grams, stock);
  return bestPath(words.length, units, worth, ends, stock);
}

/** Room that one text after the other makes use of. */
const room = { from: new Int16Array(1 << 16) };

/** Viterbi: a cell stays in its unit or goes over from the best (or a known) one before it. */
function bestPath(length: number, units: readonly number[], worth: Float32Array, ends: Uint8Array, stock: Stock) {
  const count = units.length;
  const known = knownBefore(units, stock);
  let score = new Float64Array(count + 1);
  let next = new Float64Array(count + 1);
  if (room.from.length < length * (count + 1)) room.from = new Int16Array(2 * length * (count + 1));
  const { from } = room;
  let best = 0;
  for (let at = 0; at < length; at++) {
    const ended = at > 0 && ends[at - 1] === 1;
    const row = at * (count + 1);
    stayOrGo(score, next, row, best, at === 0 ? 0 : ended ? SWITCH : SWITCH_INSIDE, ended ? GO_ON : 0);
    if (at === 0 || ended) follow(score, next, row, known);
    best = addWorth(next, worth, at * count);
    [score, next] = [next, score];
  }
  const path = new Int32Array(length);
  let state = best;
  for (let at = length - 1; at >= 0; at--) {
    path[at] = state === count ? -1 : units[state]!;
    state = from[at * (count + 1) + state]!;
  }
  return path;
}

/** Each state goes on, or comes from the best one; the last, of cells that no unit claims, goes on for nothing. */
function stayOrGo(
  score: Float64Array,
  next: Float64Array,
  row: number,
  best: number,
  change: number,
  goOn: number,
): void {
  const { from } = room;
  const jumped = score[best]! - change;
  const own = score.length - 1;
  for (let s = 0; s < own; s++) {
    const stayed = score[s]! - goOn;
    const jumps = jumped > stayed;
    next[s] = jumps ? jumped : stayed;
    from[row + s] = jumps ? best : s;
  }
  const jumps = jumped > score[own]!;
  next[own] = jumps ? jumped : score[own]!;
  from[row + own] = jumps ? best : own;
}

/** Each unit comes from one that is known to stand before it, where that is better. */
function follow(score: Float64Array, next: Float64Array, row: number, known: readonly (readonly number[])[]): void {
  for (let s = 0; s < known.length; s++)
    for (const before of known[s]!) {
      const followed = score[before]! - SWITCH_KNOWN;
      if (followed <= next[s]!) continue;
      next[s] = followed;
      room.from[row + s] = before;
    }
}

/**
 * Adds what a cell is worth in each state.
 * @returns the best of them, the first of equal ones
 */
function addWorth(score: Float64Array, worth: Float32Array, from: number): number {
  const own = score.length - 1;
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let s = 0; s < own; s++) {
    const here = score[s]! + worth[from + s]!;
    score[s] = here;
    if (here <= most) continue;
    best = s;
    most = here;
  }
  score[own]! += OWN;
  return score[own]! > most ? own : best;
}

/** For each unit of the list those of the list that stand right before it in some text. */
function knownBefore(units: readonly number[], stock: Stock): number[][] {
  const index = new Map(units.map((unit, i) => [unit, i]));
  return units.map((unit) => {
    const known: number[] = [];
    for (const before of stock.units.get(unit)!.before.keys()) {
      const at = index.get(before);
      if (at !== undefined) known.push(at);
    }
    return known;
  });
}
