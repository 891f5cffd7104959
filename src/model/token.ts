import type { Span } from './span.ts';
import type { Role, Segment, Telling } from './telling.ts';

/** `word`: letters, with inner apostrophes and hyphens. `number`: digits, with inner points and commas. `mark`: one punctuation character or run. */
export type TokenKind = 'word' | 'number' | 'mark';

/** Smallest unit of collation. Between two tokens stands nothing but white space, so a text rebuilds exactly from its tokens and gaps. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** Normal form: lower case, straight apostrophes and hyphens; what is compared. */
  readonly norm: string;
}

export interface Sentence extends Span {
  /** Position in `ReadTelling.sentences`. */
  readonly index: number;
  readonly role: Role;
  /** Position of its segment in `Telling.segments`. */
  readonly segment: number;
  readonly tokens: readonly Token[];
}

/** A telling with its sentences and tokens: what the collation and the lenses look at. */
export interface ReadTelling {
  readonly siglum: string;
  readonly telling: Telling;
  readonly text: string;
  readonly segments: readonly Segment[];
  /** Every sentence of every segment, furniture included, in order of the text. */
  readonly sentences: readonly Sentence[];
  /** Sentences of the body (lede and paragraphs; a dateline is left out of the first). */
  readonly body: readonly Sentence[];
}
