import type { Span } from '../../model/span.ts';

export type EntityKind = 'person' | 'place' | 'organisation' | 'group' | 'unknown';
export type Gender = 'male' | 'female';

export interface NameMention extends Span {
  /** Position in `Names.entities`. */
  readonly entity: number;
  /** Position in `ReadTelling.sentences`. */
  readonly sentence: number;
  /** `name`: by a name; `epithet`: "the mayor", "a senior official"; `pronoun`: he, she, his, her, him. */
  readonly form: 'name' | 'epithet' | 'pronoun';
  /** 0 to 1: how sure the mention means this entity. 1 for a full name. */
  readonly confidence: number;
  /** The mention with the title before it: "Foreign Minister X". */
  readonly titled: Span;
  /** Outside of the body: headline, deck, caption. */
  readonly aside: boolean;
}

export interface Entity {
  /** The fullest name in the telling, without title; for a person who is only described, the description. */
  readonly name: string;
  readonly kind: EntityKind;
  /** The first title given, as it stands. */
  readonly title?: string;
  readonly titles: readonly string[];
  readonly gender?: Gender;
  /** Known by a description alone: "a senior official". */
  readonly described: boolean;
  /** Positions in `Names.mentions`. */
  readonly mentions: readonly number[];
}

export interface Names {
  /** In order of the text. */
  readonly mentions: readonly NameMention[];
  readonly entities: readonly Entity[];
}
