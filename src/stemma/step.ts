import { type Characters, UNKNOWN } from './characters.ts';

/** Characters between two looks at the limit. */
const STRETCH = 64;

/**
 * What it costs to make `to` out of `from`: words changed, words set right, runs lost, runs gained. What is unknown in one costs nothing.
 * Infinite as soon as it is known to be more than `limit`.
 */
export function step(
  characters: Characters,
  from: Int16Array,
  to: Int16Array,
  limit = Number.POSITIVE_INFINITY,
): number {
  return stepOff(characters, from, from, to, limit);
}

/** What it costs more to make `to` out of some state between `from` and `next`, where `next` is made out of `from` anyway. */
export function stepOff(
  { count, firstRun, weights, gains, returnPrice, original }: Characters,
  from: Int16Array,
  next: Int16Array,
  to: Int16Array,
  limit = Number.POSITIVE_INFINITY,
): number {
  let sum = 0;
  for (let start = 0; start < count; start += STRETCH) {
    const end = Math.min(count, start + STRETCH);
    for (let c = start; c < end; c++) {
      const y = to[c] as number;
      const x = from[c] as number;
      if (y === x || y === UNKNOWN || y === next[c] || x === UNKNOWN || next[c] === UNKNOWN) continue;
      if (c >= firstRun) sum += (y > x ? gains[c] : weights[c]) as number;
      else sum += (weights[c] as number) * (y === original[c] ? returnPrice : 1);
    }
    if (sum > limit) return Number.POSITIVE_INFINITY;
  }
  return sum;
}

/** What one character adds to `stepOff`. */
export function stepOffAt(
  { firstRun, weights, gains, returnPrice, original }: Characters,
  c: number,
  from: number,
  next: number,
  to: number,
): number {
  if (to === from || to === UNKNOWN || to === next || from === UNKNOWN || next === UNKNOWN) return 0;
  if (c < firstRun) return (weights[c] as number) * (to === original[c] ? returnPrice : 1);
  return (to > from ? gains[c] : weights[c]) as number;
}

/** What the text of a root costs: all text is new somewhere, so that a long witness is no better root for it; nor is one whose faults cost nothing. */
export function originCost(characters: Characters, root: Int16Array): number {
  let sum = 0;
  for (let c = 0; c < characters.count; c++) sum += originCostAt(characters, c, root[c] as number);
  return sum;
}

/** What one character adds to `originCost`. Where changes can be undone for as much as they cost, no state of a word is the first. */
export function originCostAt(
  { firstRun, origins, weights, returnPrice, original }: Characters,
  c: number,
  state: number,
): number {
  if (c >= firstRun) return state === 1 ? (origins[c] as number) : 0;
  const departs = returnPrice < 1 && state !== original[c] && state !== UNKNOWN;
  return departs ? (weights[c] as number) : 0;
}

/** The states of a lost node that stands between `from` and two copies: what two of the three have, else what `from` has. */
export function middle(from: Int16Array, a: Int16Array, b: Int16Array): Int16Array {
  return from.map((x, c) => {
    const y = a[c] as number;
    const z = b[c] as number;
    if (x === UNKNOWN) return y === UNKNOWN ? z : y;
    return y === z && y !== UNKNOWN ? y : x;
  });
}

/** The states of a lost source of two: where they differ in a run, it was there; where in a word, the first one's. */
export function source(characters: Characters, a: Int16Array, b: Int16Array): Int16Array {
  return a.map((x, c) => {
    const y = b[c] as number;
    if (x === UNKNOWN) return y;
    return c >= characters.firstRun ? Math.max(x, y) : x;
  });
}
