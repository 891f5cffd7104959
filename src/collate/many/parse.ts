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
  const totals = new Map<number, number>();
  const each = (visit: (at: number, other: number, unit: number, share: number) => void) => {
    for (let i = 0; i < own.length; i++) {
      if (own[i]! < 0) continue;
      const holders = stock.holders[own[i]!]!;
      if (holders.length === 0 || holders.length > 2 * MOST_HOLDERS) continue;
      const at = Math.floor(i / REACH);
      let total = 0;
      for (let h = 1; h < holders.length; h += 2) total += Math.sqrt(holders[h]!);
      for (let h = 0; h < holders.length; h += 2)
        visit(at, at + 1 + (i % REACH), holders[h]!, Math.sqrt(holders[h + 1]!) / total);
    }
  };
  each((at, other, unit, share) => {
    totals.set(unit, (totals.get(unit) ?? 0) + share / room[at]! + share / room[other]!);
  });
  const units = [...totals]
    .filter(([, total]) => total >= LEAST_SUPPORT)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_UNITS)
    .map(([unit]) => unit);
  units.sort((a, b) => a - b);
  const index = new Map(units.map((unit, i) => [unit, i]));
  const worth = new Float32Array(length * units.length);
  each((at, other, unit, share) => {
    const i = index.get(unit);
    if (i === undefined) return;
    worth[at * units.length + i]! += share / room[at]!;
    worth[other * units.length + i]! += share / room[other]!;
  });
  return { units, worth };
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
    let best = 0;
    for (let s = 1; s <= count; s++) if (score[s]! > score[best]!) best = s;
    for (let s = 0; s <= count; s++) {
      let came = s;
      let value = score[s]! - (ended && s !== own && !free ? GO_ON : 0);
      const jumped = score[best]! - (free ? 0 : ended ? SWITCH : SWITCH_INSIDE);
      if (jumped > value) [came, value] = [best, jumped];
      if (ended)
        for (const k of known[s] ?? []) {
          const followed = score[k]! - SWITCH_KNOWN;
          if (followed > value) [came, value] = [k, followed];
        }
      from[at * (count + 1) + s] = came;
      next[s] = value + (s === own ? OWN : worth[at * count + s]!);
    }
    [score, next] = [next, score];
  }
  const path = new Int32Array(length);
  let state = 0;
  for (let s = 1; s <= count; s++) if (score[s]! > score[state]!) state = s;
  for (let at = length - 1; at >= 0; at--) {
    path[at] = state === own ? -1 : units[state]!;
    state = from[at * (count + 1) + state]!;
  }
  return path;
}

/** For each unit of the list those of the list that stand right before it in some text. */
function knownBefore(units: readonly number[], stock: Stock): number[][] {
  const index = new Map(units.map((unit, i) => [unit, i]));
  return units.map((unit) => [...stock.units.get(unit)!.before.keys()].flatMap((before) => index.get(before) ?? []));
}
