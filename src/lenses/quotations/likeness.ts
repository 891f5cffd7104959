import { alignWords } from '../../collate/words.ts';
import { isFunctionWord } from '../../data/closed-classes.ts';
import type { Worded } from './utterance.ts';

/** How alike the words of two runs are, 0 to 1 each. */
export interface Likeness {
  /** Shared weight against the mean of both. */
  readonly both: number;
  /** Shared weight against the shorter run. */
  readonly shorter: number;
  /** Content words that stand in both, in whatever form. */
  readonly content: number;
  /** Words of the longer run from the first shared one to the last, against the length of the shorter run. */
  readonly spread: number;
}

const NONE: Likeness = { both: 0, shorter: 0, content: 0, spread: 0 };
/** How much of its weight a link of each kind keeps. */
const KEPT = { equal: 1, value: 1, form: 0.9, synonym: 0.65 } as const;

/**
 * Shared words of two runs in the same order, each weighed by how rare it is. Words are linked as in the collation: equal, inflected, the
 * same number, synonymous; function words only beside linked ones.
 */
export function likeness(a: Worded, b: Worded, related: boolean): Likeness {
  if (!related && !shareRoot(a, b)) return NONE;
  const links = alignWords(a.words, b.words).map((link) => ({
    ...link,
    weight: (KEPT[link.kind] * (a.weights[link.a]! + b.weights[link.b]!)) / 2,
  }));
  const chain = heaviestChain(links);
  const shared = chain.reduce((sum, link) => sum + link.weight, 0);
  const content = chain.filter((link) => !isFunctionWord(a.words[link.a]!.norm)).length;
  const least = Math.min(a.weight, b.weight);
  const side = a.words.length > b.words.length ? 'a' : 'b';
  const reach = chain.length > 0 ? chain.at(-1)![side] - chain[0]![side] + 1 : 0;
  const spread = reach / Math.min(a.words.length, b.words.length);
  return { both: (2 * shared) / (a.weight + b.weight), shorter: Math.min(1, shared / least), content, spread };
}

interface Weighed {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** The links in the same order on both sides that weigh most: whoever repeats an utterance keeps its order. */
function heaviestChain<Link extends Weighed>(links: readonly Link[]): Link[] {
  const best: { weight: number; before: number }[] = [];
  links.forEach((link, i) => {
    let before = -1;
    for (let j = 0; j < i; j++)
      if (links[j]!.a < link.a && links[j]!.b < link.b && best[j]!.weight > (best[before]?.weight ?? 0)) before = j;
    best.push({ weight: link.weight + (best[before]?.weight ?? 0), before });
  });
  let at = best.reduce((top, entry, i) => (entry.weight > (best[top]?.weight ?? 0) ? i : top), -1);
  const chain: Link[] = [];
  for (; at >= 0; at = best[at]!.before) chain.unshift(links[at]!);
  return chain;
}

function shareRoot(a: Worded, b: Worded): boolean {
  for (const word of a.roots.keys()) if (b.roots.has(word)) return true;
  return a.words.length === b.words.length && a.words.every((w, i) => w.norm === b.words[i]!.norm);
}
