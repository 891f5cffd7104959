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

/** Units with support in the text, and by cell and unit how much. */
function supportOf(text: number, length: number, grams: Grams, stock: Stock) {
  const own = grams.of[text]!;
  const room = grams.room[text]!;
  const votes = votesOf(own, stock);
  const totals = new Map<number, number>();
  for (let v = 0; v < votes.units.length; v++) {
    const i = votes.pairs[v]!;
    const at = Math.floor(i / REACH);
    const unit = votes.units[v]!;
    const share = votes.shares[v]!;
    totals.set(unit, (totals.get(unit) ?? 0) + share / room[at]! + share / room[at + 1 + (i % REACH)]!);
  }
  const units = [...totals]
    .filter(([, total]) => total >= LEAST_SUPPORT)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_UNITS)
    .map(([unit]) => unit);
  units.sort((a, b) => a - b);
  const index = new Map(units.map((unit, i) => [unit, i]));
  const worth = new Float32Array(length * units.length);
  for (let v = 0; v < votes.units.length; v++) {
    const unit = index.get(votes.units[v]!);
    if (unit === undefined) continue;
    const i = votes.pairs[v]!;
    const at = Math.floor(i / REACH);
    const other = at + 1 + (i % REACH);
    worth[at * units.length + unit]! += votes.shares[v]! / room[at]!;
    worth[other * units.length + unit]! += votes.shares[v]! / room[other]!;
  }
  return { units, worth };
}

/** For which unit each pair of words speaks, and how much; three lists side by side. */
function votesOf(own: Int32Array, stock: Stock) {
  const [pairs, units, shares]: number[][] = [[], [], []];
  for (let i = 0; i < own.length; i++) {
    if (own[i]! < 0) continue;
    const holders = stock.holders[own[i]!]!;
    if (holders.length === 0 || holders.length > 2 * MOST_HOLDERS) continue;
    let total = 0;
    for (let h = 1; h < holders.length; h += 2) total += Math.sqrt(holders[h]!);
    for (let h = 0; h < holders.length; h += 2) {
      pairs!.push(i);
      units!.push(holders[h]!);
      shares!.push(Math.sqrt(holders[h + 1]!) / total);
    }
  }
  return { pairs: pairs!, units: units!, shares: shares! };
}

/** Viterbi: a cell stays in its unit or goes over from the best (or a known) one before it. */
function bestPath(length: number, units: readonly number[], worth: Float32Array, ends: Uint8Array, stock: Stock) {
  const count = units.length;
  const own = count;
  const known = knownBefore(units, stock);
  let score = new Float64Array(count + 1);
  let next = new Float64Array(count + 1);
  const from = new Int16Array(length * (count + 1));
  for (let at = 0; at < length; at++) {
    const free = at === 0;
    const ended = free || ends[at - 1] === 1;
    const goOn = ended && !free ? GO_ON : 0;
    const best = highest(score);
    const jumped = score[best]! - (free ? 0 : ended ? SWITCH : SWITCH_INSIDE);
    const offset = at * (count + 1);
    for (let s = 0; s <= count; s++) {
      let came = s;
      let value = score[s]! - (s === own ? 0 : goOn);
      if (jumped > value) {
        came = best;
        value = jumped;
      }
      if (ended && s !== own)
        for (const k of known[s]!) {
          const followed = score[k]! - SWITCH_KNOWN;
          if (followed <= value) continue;
          came = k;
          value = followed;
        }
      from[offset + s] = came;
      next[s] = value + (s === own ? OWN : worth[at * count + s]!);
    }
    [score, next] = [next, score];
  }
  const path = new Int32Array(length);
  let state = highest(score);
  for (let at = length - 1; at >= 0; at--) {
    path[at] = state === own ? -1 : units[state]!;
    state = from[at * (count + 1) + state]!;
  }
  return path;
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
