import { Columns, type Wording, type Worth } from '../columns.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { joinColumns } from './replaced.ts';

/** Two wordings may say one thing in words that have nothing in common; among more, what is unlike was more likely put in. */
const OF_TWO: Worth = { contents: 0.05, smalls: 0, mixed: -0.1, gap: 0.05, apart: 0, thin: 0 };
const OF_MORE: Worth = { ...OF_TWO, mixed: -0.05, apart: 0.2, thin: 0.15 };
/** How often each wording is taken out and aligned again with all others. */
const ROUNDS = 2;
/** From so many on, once is as good. */
const MANY = 100;

/**
 * Wordings of one passage in columns: the most central first, the others by likeness to those taken; then each is taken out
 * and aligned again, so that the order of adding does not decide.
 * @returns for each place the position of each wording's word there, or -1
 */
export function alignWordings(wordings: readonly Wording[], vocabulary: Vocabulary): Int32Array[] {
  const columns = new Columns(wordings, vocabulary, wordings.length > 2 ? OF_MORE : OF_TWO);
  const order = centralFirst(wordings);
  for (const who of order) columns.add(who);
  if (wordings.length < 3) return joinColumns(columns.rows, wordings, vocabulary);
  const rounds = wordings.length < MANY ? ROUNDS : 1;
  for (let round = 0; round < rounds; round++)
    for (const who of order) {
      columns.remove(who);
      columns.add(who);
    }
  return joinColumns(columns.rows, wordings, vocabulary);
}

/** The wording that shares most with all others first, then always the one most like any of those taken. */
function centralFirst(wordings: readonly Wording[]): number[] {
  const count = wordings.length;
  const { both, sizes } = sharedPairs(wordings);
  const nearest = Float64Array.from(wordings, (_, i) => {
    let sum = 0;
    for (let j = 0; j < count; j++) sum += both[i * count + j]! * wordings[j]!.weight;
    return sum;
  });
  const order: number[] = [];
  const left = new Set(wordings.keys());
  while (left.size > 0) {
    let best = -1;
    for (const i of left) if (best < 0 || nearest[i]! > nearest[best]!) best = i;
    if (order.length === 0) nearest.fill(0);
    // Dice's coefficient.
    for (const i of left)
      nearest[i] = Math.max(nearest[i]!, (2 * both[best * count + i]!) / Math.max(1, sizes[best]! + sizes[i]!));
    order.push(best);
    left.delete(best);
  }
  return order;
}

/** For every two wordings how many pairs of neighbouring words both have. */
function sharedPairs(wordings: readonly Wording[]): { both: Uint16Array; sizes: number[] } {
  const count = wordings.length;
  const holders = new Map<number, number[]>();
  const sizes = wordings.map(({ words }, who) => {
    const pairs = new Set<number>();
    for (let i = 0; i + 1 < words.length; i++) pairs.add(words[i]! * 2 ** 24 + words[i + 1]!);
    for (const pair of pairs) {
      const list = holders.get(pair);
      if (list) list.push(who);
      else holders.set(pair, [who]);
    }
    return pairs.size;
  });
  const both = new Uint16Array(count * count);
  for (const list of holders.values()) for (const x of list) for (const y of list) both[x * count + y]!++;
  return { both, sizes };
}
