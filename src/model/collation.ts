import type { Span } from './span.ts';
import type { ReadTelling, Sentence } from './token.ts';

/** `same`: the words agree but for a few; `reworded`: the same thing in other words; `echo`: related, never the same. */
export type Relation = 'same' | 'reworded' | 'echo';

/** One sentence, or headline, of one telling matched with one of another. `a.telling < b.telling` as positions in the family. */
export interface SentencePair {
  readonly a: SentenceRef;
  readonly b: SentenceRef;
  readonly relation: Relation;
  /** 0 to 1. */
  readonly score: number;
  /** The order of the two is another in one telling than in the other (left out by the longest increasing run). */
  readonly moved: boolean;
}
export interface SentenceRef {
  /** Position in `Collation.tellings`. */
  readonly telling: number;
  readonly sentence: Sentence;
}

/** Words of two sentences that stand in the same place. Positions count in the two token lists. */
export interface WordLink {
  readonly a: number;
  readonly b: number;
  /** `equal`: same normal form; `form`: same stem or spelling variant; `value`: same number; `synonym`: in the lexicon. */
  readonly kind: 'equal' | 'form' | 'value' | 'synonym';
}

/** Sentences of two or more tellings that tell the same: every two of different tellings in it are a pair. */
export interface AlignedUnit {
  readonly relation: Relation;
  readonly members: readonly SentenceRef[];
  readonly moved: boolean;
  /** Score of the weakest pair inside, 0 to 1. */
  readonly score: number;
}

/** What `collate/` hands to the lenses. */
export interface Collation {
  readonly tellings: readonly ReadTelling[];
  readonly pairs: readonly SentencePair[];
  readonly units: readonly AlignedUnit[];
  /** Body sentences without a partner above `echo` in any other telling. */
  readonly unique: readonly SentenceRef[];
}

export type { Span };
