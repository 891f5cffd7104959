import { type Grams, REACH } from './grams.ts';
import type { Stock } from './stock.ts';
import type { ManyText } from './texts.ts';

/** A pair of words that stands in more units than this tells none of them. */
const MOST_HOLDERS = 40;
/** A unit that a text supports less (in cells) is none of its. */
const LEAST_SUPPORT = 1;
/** And no more units than these are looked at for one text. */
const MOST_UNITS = 96;
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
const room = { worth: new Float32Array(1 << 16), from: new Int16Array(1 << 16) };

/** Units with support in the text, and by cell and unit how much (valid until the next call). */
function supportOf(text: number, length: number, { of, room: pairsAt }: Grams, stock: Stock) {
  const near = pairsAt[text]!;
  const votes = votesOf(of[text]!, stock);
  const units = supported(votes, near);
  const index = new Map(units.map((unit, i) => [unit, i]));
  const size = length * units.length;
  if (room.worth.length < size) room.worth = new Float32Array(2 * size);
  const worth = room.worth.fill(0, 0, size);
  for (let v = 0; v < votes.units.length; v++) {
    const unit = index.get(votes.units[v]!);
    if (unit === undefined) continue;
    const at = votes.at[v]!;
    const other = votes.other[v]!;
    worth[at * units.length + unit]! += votes.shares[v]! / near[at]!;
    worth[other * units.length + unit]! += votes.shares[v]! / near[other]!;
  }
  return { units, worth };
}

/** Units with support enough to be looked at, in order of their numbers. */
function supported({ units, at, other, shares }: Votes, near: Uint8Array): number[] {
  const totals = new Map<number, number>();
  for (let v = 0; v < units.length; v++) {
    const known = totals.get(units[v]!) ?? 0;
    totals.set(units[v]!, known + shares[v]! / near[at[v]!]! + shares[v]! / near[other[v]!]!);
  }
  return [...totals]
    .filter(([, total]) => total >= LEAST_SUPPORT)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_UNITS)
    .map(([unit]) => unit)
    .sort((a, b) => a - b);
}

/** For which unit each pair of words speaks, and how much: lists side by side. */
interface Votes {
  /** Cells of the pair. */
  readonly at: readonly number[];
  readonly other: readonly number[];
  readonly units: readonly number[];
  readonly shares: readonly number[];
}

function votesOf(own: Int32Array, stock: Stock): Votes {
  const at: number[] = [];
  const other: number[] = [];
  const units: number[] = [];
  const shares: number[] = [];
  for (let i = 0; i < own.length; i++) {
    if (own[i]! < 0) continue;
    const holders = stock.holders[own[i]!]!;
    if (holders.length === 0 || holders.length > 2 * MOST_HOLDERS) continue;
    const cell = Math.floor(i / REACH);
    let total = 0;
    for (let h = 1; h < holders.length; h += 2) total += Math.sqrt(holders[h]!);
    for (let h = 0; h < holders.length; h += 2) {
      at.push(cell);
      other.push(cell + 1 + (i % REACH));
      units.push(holders[h]!);
      shares.push(Math.sqrt(holders[h + 1]!) / total);
    }
  }
  return { at, other, units, shares };
}

/** Viterbi: a cell stays in its unit or goes over from the best (or a known) one before it. */
function bestPath(length: number, units: readonly number[], worth: Float32Array, ends: Uint8Array, stock: Stock) {
  const count = units.length;
  const known = knownBefore(units, stock);
  let score = new Float64Array(count + 1);
  let next = new Float64Array(count + 1);
  if (room.from.length < length * (count + 1)) room.from = new Int16Array(2 * length * (count + 1));
  const { from } = room;
  for (let at = 0; at < length; at++) {
    const ended = at > 0 && ends[at - 1] === 1;
    const step = from.subarray(at * (count + 1), (at + 1) * (count + 1));
    stayOrGo(score, next, step, at === 0 ? 0 : ended ? SWITCH : SWITCH_INSIDE, ended ? GO_ON : 0);
    if (at === 0 || ended) follow(score, next, step, known);
    for (let s = 0; s < count; s++) next[s]! += worth[at * count + s]!;
    next[count]! += OWN;
    [score, next] = [next, score];
  }
  const path = new Int32Array(length);
  let state = highest(score);
  for (let at = length - 1; at >= 0; at--) {
    path[at] = state === count ? -1 : units[state]!;
    state = from[at * (count + 1) + state]!;
  }
  return path;
}

/** Each state goes on, or comes from the best one; the last, of cells that no unit claims, goes on for nothing. */
function stayOrGo(score: Float64Array, next: Float64Array, from: Int16Array, change: number, goOn: number): void {
  const best = highest(score);
  const jumped = score[best]! - change;
  const own = score.length - 1;
  for (let s = 0; s <= own; s++) {
    const stayed = s === own ? score[s]! : score[s]! - goOn;
    const jumps = jumped > stayed;
    next[s] = jumps ? jumped : stayed;
    from[s] = jumps ? best : s;
  }
}

/** Each unit comes from one that is known to stand before it, where that is better. */
function follow(
  score: Float64Array,
  next: Float64Array,
  from: Int16Array,
  known: readonly (readonly number[])[],
): void {
  for (let s = 0; s < known.length; s++)
    for (const before of known[s]!) {
      const followed = score[before]! - SWITCH_KNOWN;
      if (followed <= next[s]!) continue;
      next[s] = followed;
      from[s] = before;
    }
}

function highest(score: Float64Array): number {
  let best = 0;
  for (let s = 1; s < score.length; s++) if (score[s]! > score[best]!) best = s;
  return best;
}

/** For each unit of the list those of the list that stand right before it in some text. */
function knownBefore(units: readonly number[], stock: Stock): number[][] {
  const index = new Map(units.map((unit, i) => [unit, i]));
  return units.map((unit) => [...stock.units.get(unit)!.before.keys()].flatMap((before) => index.get(before) ?? []));
}
