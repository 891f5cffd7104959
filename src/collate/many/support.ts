import { type Grams, REACH } from './grams.ts';
import type { Stock } from './stock.ts';

/** A pair of words that stands in more units than this tells none of them. */
const MOST_HOLDERS = 40;
/** A unit that a text supports less (in cells) is none of its. */
const LEAST_SUPPORT = 1;
/** And no more units than these are looked at for one text. */
const MOST_UNITS = 96;

/** Room that one text after the other makes use of. */
const room = { worth: new Float32Array(1 << 16), totals: new Float64Array(1 << 10) };

/**
 * Units with support in a text, and by cell and unit how much (valid until the next call): the votes of the pairs of words in
 * which the cell stands.
 */
export function supportOf(text: number, length: number, { of, room: pairsAt }: Grams, stock: Stock) {
  const count = collectVotes(of[text]!, pairsAt[text]!, stock);
  const units = supported(count, stock.size);
  const index = new Int16Array(stock.size).fill(-1);
  for (const [i, unit] of units.entries()) index[unit] = i;
  const size = length * units.length;
  if (room.worth.length < size) room.worth = new Float32Array(2 * size);
  const worth = room.worth.fill(0, 0, size);
  for (let v = 0; v < count; v++) {
    const unit = index[votes.units[v]!]!;
    if (unit < 0) continue;
    worth[votes.at[v]! * units.length + unit]! += votes.here[v]!;
    worth[votes.other[v]! * units.length + unit]! += votes.there[v]!;
  }
  return { units, worth };
}

/** Units with support enough to be looked at, in order of their numbers. */
function supported(count: number, size: number): number[] {
  if (room.totals.length < size) room.totals = new Float64Array(2 * size);
  const totals = room.totals.fill(0, 0, size);
  const { units, here, there } = votes;
  for (let v = 0; v < count; v++) totals[units[v]!] = totals[units[v]!]! + here[v]! + there[v]!;
  const found: number[] = [];
  for (let unit = 0; unit < size; unit++) if (totals[unit]! >= LEAST_SUPPORT) found.push(unit);
  if (found.length <= MOST_UNITS) return found;
  return found
    .sort((a, b) => totals[b]! - totals[a]! || a - b)
    .slice(0, MOST_UNITS)
    .sort((a, b) => a - b);
}

/** For which unit each pair of words speaks, and how much: lists side by side, made use of by one text after the other. */
let votes = makeVotes(1 << 14);

function makeVotes(size: number) {
  const whole = () => new Int32Array(size);
  const share = () => new Float64Array(size);
  /** `at` and `other` are the cells of the pair, `here` and `there` what it says for the unit in each of them. */
  return { at: whole(), other: whole(), units: whole(), here: share(), there: share() };
}

/**
 * @param near for each cell in how many pairs it stands
 * @returns how many votes there are
 */
function collectVotes(own: Int32Array, near: Uint8Array, stock: Stock): number {
  let count = 0;
  for (let i = 0; i < own.length; i++) {
    if (own[i]! < 0) continue;
    const holders = stock.holders[own[i]!]!;
    if (holders.length === 0 || holders.length > 2 * MOST_HOLDERS) continue;
    if (count + MOST_HOLDERS > votes.at.length) growVotes();
    const cell = Math.floor(i / REACH);
    const other = cell + 1 + (i % REACH);
    let total = 0;
    for (let h = 1; h < holders.length; h += 2) total += Math.sqrt(holders[h]!);
    for (let h = 0; h < holders.length; h += 2, count++) {
      const share = Math.sqrt(holders[h + 1]!) / total;
      votes.at[count] = cell;
      votes.other[count] = other;
      votes.units[count] = holders[h]!;
      votes.here[count] = share / near[cell]!;
      votes.there[count] = share / near[other]!;
    }
  }
  return count;
}

function growVotes(): void {
  const larger = makeVotes(2 * votes.at.length);
  larger.at.set(votes.at);
  larger.other.set(votes.other);
  larger.units.set(votes.units);
  larger.here.set(votes.here);
  larger.there.set(votes.there);
  votes = larger;
}
