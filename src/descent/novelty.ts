import { isFunctionWord } from '../data/closed-classes.ts';
import { root } from '../data/lexicon/index.ts';
import type { Sentence } from '../model/token.ts';
import { oncePer } from '../text/once-per.ts';

/** Share of the content words of `copy` (their roots) that stand nowhere in `exemplar`, 0 to 1; bodies, as sentences. */
export function novelty(copy: readonly Sentence[], exemplar: readonly Sentence[]): number {
  const known = new Set(contentOf(exemplar));
  const own = contentOf(copy);
  return own.length ? own.filter((word) => !known.has(word)).length / own.length : 0;
}

const contentOf = oncePer((body: readonly Sentence[]): readonly string[] =>
  body.flatMap((s) => s.tokens.filter((t) => t.kind === 'word' && !isFunctionWord(t.norm)).map((t) => root(t.norm))),
);
