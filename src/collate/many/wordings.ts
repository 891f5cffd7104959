import { Columns, type Wording, type Worth } from '../columns.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { joinReplaced } from './replaced.ts';

/** Two wordings may say one thing in words that have nothing in common; among more, what is unlike was more likely put in. */
const OF_TWO: Worth = { contents: 0.05, smalls: 0, mixed: -0.1, gap: 0.05, apart: 0 };
const OF_MORE: Worth = { ...OF_TWO, mixed: -0.05, apart: 0.2 };
/** How often each wording is taken out and aligned again with all others. */
const ROUNDS = 2;

/**
 * Wordings of one passage in columns: the most central first, the others by likeness to those taken; then each is taken out
 * and aligned again, so that the order of adding does not decide.
 * @returns for each place the position of each wording's word there, or -1
 */
export function alignWordings(wordings: readonly Wording[], vocabulary: Vocabulary): Int32Array[] {
  const columns = new Columns(wordings, vocabulary, wordings.length > 2 ? OF_MORE : OF_TWO);
  const order = centralFirst(wordings);
  for (const who of order) columns.add(who);
  const weights = wordings.map((w) => w.weight);
  if (wordings.length < 3) return joinReplaced(columns.rows, weights);
  for (let round = 0; round < ROUNDS; round++)
    for (const who of order) {
      columns.remove(who);
      columns.add(who);
    }
  return joinReplaced(columns.rows, weights);
}

/** The wording most like all others first, then always the one most like any of those taken. */
function centralFirst(wordings: readonly Wording[]): number[] {
  const count = wordings.length;
  const likeness = likenesses(wordings);
  const nearest = Float64Array.from(wordings, (_, i) => {
    let sum = 0;
    for (let j = 0; j < count; j++) sum += likeness[i * count + j]! * wordings[j]!.weight;
    return sum;
  });
  const order: number[] = [];
  const left = new Set(wordings.keys());
  while (left.size > 0) {
    let best = -1;
    for (const i of left) if (best < 0 || nearest[i]! > nearest[best]!) best = i;
    if (order.length === 0) nearest.fill(0);
    for (const i of left) nearest[i] = Math.max(nearest[i]!, likeness[best * count + i]!);
    order.push(best);
    left.delete(best);
  }
  return order;
}

/** Dice's coefficient of the pairs of neighbouring words, for every two wordings. */
function likenesses(wordings: readonly Wording[]): Float32Array {
  const count = wordings.length;
  const holders = new Map<number, number[]>();
  const sizes = wordings.map(({ words }, who) => {
    const grams = new Set<number>();
    for (let i = 0; i + 1 < words.length; i++) grams.add(words[i]! * 2 ** 24 + words[i + 1]!);
    for (const gram of grams) {
      const list = holders.get(gram);
      if (list) list.push(who);
      else holders.set(gram, [who]);
    }
    return grams.size;
  });
  const both = new Float32Array(count * count);
  for (const list of holders.values()) for (const x of list) for (const y of list) both[x * count + y]!++;
  for (let x = 0; x < count; x++)
    for (let y = 0; y < count; y++) both[x * count + y]! *= 2 / Math.max(1, sizes[x]! + sizes[y]!);
  return both;
}
