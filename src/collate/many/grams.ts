import { spellingKey } from '../spelling.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { ManyText } from './texts.ts';

/** A word is paired with so many words behind it (skip-bigrams). */
export const REACH = 3;

/**
 * For each text and cell its pairs with the next words, `REACH` a cell: the number of the pair, or -1 where only one text has
 * it, both are function words, or a sentence ends in between.
 */
export interface Grams {
  readonly of: readonly Int32Array[];
  readonly count: number;
  /** For each cell of a text: how many pairs it stands in, those of one text included. */
  readonly room: readonly Uint8Array[];
}

/** Skip-bigrams of all texts: pairs of words in order, so that a word put in between or exchanged leaves the others. */
export function gramsOf(texts: readonly ManyText[], vocabulary: Vocabulary, norms: readonly string[]): Grams {
  const keys = keysOf(norms);
  const ids = new Map<number, number>();
  const first: number[] = [];
  const shared: number[] = [];
  const room = texts.map(({ words }) => new Uint8Array(words.length));
  const of = texts.map(({ words, ends }, t) => {
    const own = new Int32Array(words.length * REACH).fill(-1);
    for (let at = 0; at < words.length; at++) {
      for (let reach = 1; reach <= REACH && at + reach < words.length && ends[at + reach - 1] === 0; reach++) {
        const [x, y] = [words[at]!, words[at + reach]!];
        if (!vocabulary.content[x] && !vocabulary.content[y]) continue;
        room[t]![at]!++;
        room[t]![at + reach]!++;
        const key = keys[x]! * 2 ** 25 + keys[y]!;
        let id = ids.get(key);
        if (id === undefined) {
          id = first.push(t) - 1;
          ids.set(key, id);
          shared.push(0);
        } else if (first[id] !== t) shared[id] = 1;
        own[at * REACH + reach - 1] = id;
      }
    }
    return own;
  });
  for (const own of of) for (let i = 0; i < own.length; i++) if (own[i]! >= 0 && shared[own[i]!] === 0) own[i] = -1;
  return { of, room, count: first.length };
}

/** By a word's number: the number of its spelling key. */
function keysOf(norms: readonly string[]): Int32Array {
  const ids = new Map<string, number>();
  return Int32Array.from(norms, (norm) => {
    const key = spellingKey(norm) || ` ${norm}`;
    const id = ids.get(key) ?? ids.size;
    ids.set(key, id);
    return id;
  });
}
