import { isContent } from '../../collate/kinship.ts';
import { alignWords } from '../../collate/words.ts';
import { HEDGE_PHRASES } from '../../data/modality.ts';
import { NEGATIONS } from '../../data/negations.ts';
import type { Collation, SentencePair, SentenceRef } from '../../model/collation.ts';
import type { Span } from '../../model/span.ts';
import type { ReadTelling, Token } from '../../model/token.ts';
import { type Attribution, attributionsOf } from '../attributions.ts';

/** One of two sentences that tell the same. Positions count in `tokens`. */
export interface Side {
  readonly read: ReadTelling;
  readonly ref: SentenceRef;
  readonly tokens: readonly Token[];
  /** Words of open classes and numbers, those that hedge or deny left out: what a clause is about. */
  readonly content: readonly boolean[];
  /** For each token the position of the word of the other sentence that stands in its place, or -1. */
  readonly partner: Int32Array;
  /** Attributions whose source, cue or content reaches into the sentence. */
  readonly attributions: readonly Attribution[];
}

/** Two sentences that tell the same, word by word. */
export interface Place2 {
  readonly pair: SentencePair;
  readonly a: Side;
  readonly b: Side;
}

/** Words of hedging phrases: they say how sure a clause is, not what it is about. */
const STANCE: ReadonlySet<string> = new Set([...HEDGE_PHRASES.keys()].flatMap((phrase) => phrase.split(' ')));

export const isNegation = (norm: string): boolean => NEGATIONS.has(norm) || /n['’]t$/.test(norm);

const isMatter = (token: Token): boolean => isContent(token) && !STANCE.has(token.norm) && !isNegation(token.norm);

/** Every pair that is more than an echo, word by word. */
export function alignedPlaces(collation: Collation): Place2[] {
  return collation.pairs
    .filter((pair) => pair.relation !== 'echo' && !sameText(collation, pair))
    .map((pair) => {
      const [a, b] = [sideOf(collation, pair.a), sideOf(collation, pair.b)];
      for (const link of alignWords(a.tokens, b.tokens)) {
        a.partner[link.a] = link.b;
        b.partner[link.b] = link.a;
      }
      return { pair, a, b };
    });
}

function sameText({ tellings }: Collation, { a, b }: SentencePair): boolean {
  const text = ({ telling, sentence }: SentenceRef) => tellings[telling]!.text.slice(sentence.start, sentence.end);
  return text(a) === text(b);
}

function sideOf(collation: Collation, ref: SentenceRef): Side {
  const read = collation.tellings[ref.telling]!;
  const { tokens } = ref.sentence;
  return {
    read,
    ref,
    tokens,
    content: tokens.map(isMatter),
    partner: new Int32Array(tokens.length).fill(-1),
    attributions: attributionsOf(read).filter((x) => reaches(x, ref.sentence)),
  };
}

const reaches = (x: Attribution, span: Span): boolean =>
  [x.source, x.cue, ...x.content].some((s) => s !== null && s.start < span.end && span.start < s.end);

/** Positions `[from, to)` in the tokens of one side. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export const spanOf = (side: Side, { from, to }: Range): Span => ({
  start: side.tokens[from]!.start,
  end: side.tokens[to - 1]!.end,
});

export const wordsOf = (side: Side, span: Span): string => side.read.text.slice(span.start, span.end);

/** The tokens inside of a span; empty where it lies outside of the sentence. */
export function rangeOf(side: Side, span: Span): Range {
  const from = side.tokens.findIndex((t) => t.start >= span.start);
  if (from < 0) return { from: 0, to: 0 };
  let to = from;
  while (to < side.tokens.length && side.tokens[to]!.end <= span.end) to++;
  return { from, to };
}

/** How far two clauses tell of the same thing: linked content words, and their shares. */
export interface Agreement {
  readonly shared: number;
  readonly ofShorter: number;
  readonly ofLonger: number;
}

export function agreement(from: Side, x: Range, to: Side, y: Range): Agreement {
  let shared = 0;
  for (let i = x.from; i < x.to; i++) {
    const j = from.partner[i]!;
    if (from.content[i] && j >= y.from && j < y.to) shared++;
  }
  const [n, m] = [contentIn(from, x), contentIn(to, y)];
  const share = (of: number) => (of > 0 ? Math.min(1, shared / of) : 0);
  return { shared, ofShorter: share(Math.min(n, m)), ofLonger: share(Math.max(n, m)) };
}

export function contentIn(side: Side, { from, to }: Range): number {
  let count = 0;
  for (let i = from; i < to; i++) if (side.content[i]) count++;
  return count;
}
