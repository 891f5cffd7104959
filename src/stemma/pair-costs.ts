import { type Characters, UNKNOWN } from './characters.ts';
import { stepOffAt } from './step.ts';

/**
 * What it costs to make each witness (column) out of each other (row), row by row; scaled up to all characters where some are unknown in one of
 * the two, or a short witness would be near to all.
 *
 * Most witnesses have the most frequent state of a character. A pair costs what the way from the one to these states costs and from them to the
 * other; only for two that both stand apart the sum is set right. So the time follows the differences, not witnesses² × characters.
 */
export function costsOfPairs(characters: Characters): Float64Array {
  const n = characters.states.length;
  const sums: Sums = {
    costs: new Float64Array(n * n),
    leaving: new Float64Array(n),
    reaching: new Float64Array(n),
  };
  for (let c = 0; c < characters.count; c++) addCharacter(sums, characters, c);
  const known = characters.states.map(bitsOfKnown);
  for (let a = 0; a < n; a++)
    for (let b = 0; b < n; b++) {
      const both = inBoth(known[a] as Int32Array, known[b] as Int32Array);
      sums.costs[a * n + b] = a === b ? 0 : costOfPair(sums, a, b) * ((characters.count + 1) / (both + 1));
    }
  return sums.costs;
}

interface Sums {
  /** For two that both stand apart what they cost, less what is in the other sums. */
  readonly costs: Float64Array;
  /** From each witness to the most frequent states. */
  readonly leaving: Float64Array;
  /** From the most frequent states to each witness. */
  readonly reaching: Float64Array;
}

/** A change costs the same from any state, so what two cost that stand apart follows from what each costs. */
function addCharacter(sums: Sums, characters: Characters, c: number): void {
  const n = characters.states.length;
  const usual = usualState(characters, c);
  const states = characters.states.map((of) => of[c] as number);
  const unknown = [...states.keys()].filter((w) => states[w] === UNKNOWN);
  const apart = [...states.keys()].filter((w) => states[w] !== usual && states[w] !== UNKNOWN);
  const [first = usual] = apart.map((w) => states[w] as number);
  const leaving = stepOffAt(characters, c, first, first, usual);
  for (const a of apart) {
    const reaching = stepOffAt(characters, c, usual, usual, states[a] as number);
    sums.leaving[a] = (sums.leaving[a] as number) + leaving;
    sums.reaching[a] = (sums.reaching[a] as number) + reaching;
    for (const b of apart) subtract(sums, a * n + b, states[a] === states[b] ? leaving + reaching : leaving);
    for (const b of unknown) {
      subtract(sums, a * n + b, leaving);
      subtract(sums, b * n + a, reaching);
    }
  }
}

function subtract({ costs }: Sums, at: number, cost: number): void {
  costs[at] = (costs[at] as number) - cost;
}

function usualState({ states }: Characters, c: number): number {
  const counts = new Map<number, number>();
  let usual = 0;
  for (const of of states) {
    const state = of[c] as number;
    if (state === UNKNOWN) continue;
    const count = (counts.get(state) ?? 0) + 1;
    counts.set(state, count);
    if (count > (counts.get(usual) ?? 0)) usual = state;
  }
  return usual;
}

/** Sums of the same terms in another order differ in the last places, and would part what costs the same. */
const PRECISION = 1e9;

function costOfPair({ costs, leaving, reaching }: Sums, a: number, b: number): number {
  const cost = (costs[a * leaving.length + b] as number) + (leaving[a] as number) + (reaching[b] as number);
  return Math.round(cost * PRECISION) / PRECISION;
}

function bitsOfKnown(states: Int16Array): Int32Array {
  const bits = new Int32Array((states.length + 31) >> 5);
  states.forEach((state, c) => {
    if (state !== UNKNOWN) bits[c >> 5] = (bits[c >> 5] as number) | (1 << (c & 31));
  });
  return bits;
}

/** Bits that are set in both (Warren, Hacker's Delight, 2012, fig. 5-2). */
function inBoth(a: Int32Array, b: Int32Array): number {
  let count = 0;
  for (let at = 0; at < a.length; at++) {
    let bits = (a[at] as number) & (b[at] as number);
    bits -= (bits >>> 1) & 0x55555555;
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
    bits = (bits + (bits >>> 4)) & 0x0f0f0f0f;
    count += Math.imul(bits, 0x01010101) >>> 24;
  }
  return count;
}
