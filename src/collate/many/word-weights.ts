import { rarity, root } from '../../data/lexicon/index.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { ManyText } from './texts.ts';

/** Rarity in the language below which a word says nothing: articles, prepositions, "said". */
const COMMON = 0.2;
/** A text of fewer sentences counts as one of this many, else two mentions in three sentences would count as always. */
const FEWEST_SENTENCES = 10;

/** What each word says: its rarity in the language times its rarity among the sentences of the texts that have it. */
export function wordWeights(
  texts: readonly ManyText[],
  { content }: Vocabulary,
  norms: readonly string[],
): Float64Array {
  const roots = rootsOf(norms);
  const sums = new Float64Array(norms.length);
  const holders = new Int32Array(norms.length);
  for (const { words, ends } of texts) {
    const last = new Map<number, number>();
    const counts = new Map<number, number>();
    let sentence = 0;
    for (let at = 0; at < words.length; at++) {
      const of = roots[words[at]!]!;
      if (last.get(of) !== sentence) counts.set(of, (counts.get(of) ?? 0) + 1);
      last.set(of, sentence);
      sentence += ends[at]!;
    }
    const most = Math.max(sentence, FEWEST_SENTENCES) + 1;
    for (const [of, count] of counts) {
      sums[of]! += Math.log(most / count) / Math.log(most);
      holders[of]!++;
    }
  }
  return Float64Array.from(norms, (norm, id) => {
    if (!content[id] || norm === undefined) return 0;
    const language = Math.max(0, (rarity(norm) - COMMON) / (1 - COMMON));
    return (language * sums[roots[id]!]!) / Math.max(1, holders[roots[id]!]!);
  });
}

/** By word: the first word of the same root. */
function rootsOf(norms: readonly string[]): Int32Array {
  const first = new Map<string, number>();
  return Int32Array.from(norms, (norm, id) => {
    const key = root(norm);
    const known = first.get(key) ?? id;
    first.set(key, known);
    return known;
  });
}
