import { isFunctionWord } from '../../data/closed-classes.ts';
import type { Utterance } from './utterance.ts';

/** The longest row of words that stands in both runs, disregarding case, hyphens and points. */
export interface CommonRun {
  /** Where it begins in each, in words. */
  readonly a: number;
  readonly b: number;
  readonly length: number;
  /** Words of open classes in it, each counted once. */
  readonly content: number;
}

/** Longest common substring over words, by rows of the table of common suffixes; the first of several. */
export function commonRun(a: Utterance, b: Utterance): CommonRun {
  const [x, y] = [a.shape, b.shape];
  let [end, other, length] = [0, 0, 0];
  let before = new Uint16Array(y.length + 1);
  for (let i = 1; i <= x.length; i++) {
    const row = new Uint16Array(y.length + 1);
    for (let j = 1; j <= y.length; j++) {
      if (x[i - 1] !== y[j - 1]) continue;
      row[j] = before[j - 1]! + 1;
      if (row[j]! > length) [end, other, length] = [i, j, row[j]!];
    }
    before = row;
  }
  const words = a.words.slice(end - length, end).map((word) => word.norm);
  const content = new Set(words.filter((word) => !isFunctionWord(word))).size;
  return { a: end - length, b: other - length, length, content };
}
