import type { Notice } from '../model/notice.ts';
import type { RawDocument, Telling } from '../model/telling.ts';

export interface ReadResult {
  readonly tellings: readonly Telling[];
  readonly notices: readonly Notice[];
}

/** Turns one kind of document into tellings. Never throws on bad input: what cannot be read becomes a notice. */
export interface Reader {
  readonly name: string;
  /** One line for `variorum read --help`. */
  readonly says: string;
  accepts(document: RawDocument): boolean;
  read(document: RawDocument): ReadResult;
}
