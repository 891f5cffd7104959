import { alignWords } from '../../collate/words.ts';
import { isFunctionWord } from '../../data/closed-classes.ts';
import { root } from '../../data/lexicon/index.ts';
import type { Utterance } from './utterance.ts';

/** How alike the words of two runs are, 0 to 1 each. */
export interface Likeness {
  /** Shared weight against the mean of both. */
  readonly both: number;
  /** Shared weight against the shorter run. */
  readonly shorter: number;
  /** Content words that stand in both, in whatever form. */
  readonly content: number;
}

const NONE: Likeness = { both: 0, shorter: 0, content: 0 };
/** How much of its weight a link of each kind keeps. */
const KEPT = { equal: 1, value: 1, form: 0.9, synonym: 0.65 } as const;

/**
 * Shared words of two runs, each weighed by how rare it is. Words are linked as in the collation: equal, inflected, the
 * same number, synonymous; function words only beside linked ones.
 */
export function likeness(a: Utterance, b: Utterance, related: boolean): Likeness {
  if (!related && !shareRoot(a, b)) return NONE;
  let shared = 0;
  let content = 0;
  for (const link of alignWords(a.words, b.words)) {
    shared += (KEPT[link.kind] * (a.weights[link.a]! + b.weights[link.b]!)) / 2;
    if (!isFunctionWord(a.words[link.a]!.norm)) content++;
  }
  const least = Math.min(a.weight, b.weight);
  return { both: (2 * shared) / (a.weight + b.weight), shorter: Math.min(1, shared / least), content };
}

const roots = new WeakMap<Utterance, ReadonlySet<string>>();

function rootsOf(utterance: Utterance): ReadonlySet<string> {
  const found = roots.get(utterance);
  if (found) return found;
  const made = new Set(utterance.words.filter((w) => !isFunctionWord(w.norm)).map((w) => root(w.norm)));
  roots.set(utterance, made);
  return made;
}

function shareRoot(a: Utterance, b: Utterance): boolean {
  const other = rootsOf(b);
  for (const word of rootsOf(a)) if (other.has(word)) return true;
  return a.words.length === b.words.length && a.words.every((w, i) => w.norm === b.words[i]!.norm);
}
