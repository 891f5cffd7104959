import { rarity, root } from '../data/lexicon/index.ts';
import type { ReadTelling } from '../model/token.ts';

const known = new WeakMap<ReadTelling, Map<string, number>>();

/** Cosine of two bodies, 0 to 1: roots of words by how often they stand there (logarithm) and how rare they are in news. */
export function likeness(a: ReadTelling, b: ReadTelling): number {
  const left = weightsOf(a);
  const right = weightsOf(b);
  let both = 0;
  for (const [word, weight] of left) both += weight * (right.get(word) ?? 0);
  return both && both / (norm(left) * norm(right));
}

const norm = (weights: Map<string, number>): number =>
  Math.sqrt([...weights.values()].reduce((sum, w) => sum + w * w, 0));

function weightsOf(read: ReadTelling): Map<string, number> {
  const made = known.get(read) ?? weigh(read);
  known.set(read, made);
  return made;
}

function weigh(read: ReadTelling): Map<string, number> {
  const counts = new Map<string, number>();
  const rare = new Map<string, number>();
  for (const token of read.body.flatMap((s) => s.tokens)) {
    if (token.kind !== 'word') continue;
    const word = root(token.norm);
    counts.set(word, (counts.get(word) ?? 0) + 1);
    rare.set(word, rarity(token.norm));
  }
  return new Map([...counts].map(([word, n]) => [word, (1 + Math.log(n)) * rare.get(word)! ** 2]));
}
