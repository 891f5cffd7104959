/**
 * One article of a corpus, as duplicates, grouping and the store take it: its whole text and what is stated of it.
 * Unlike a telling it has no segments, so that millions can pass by.
 */
export interface Article {
  readonly id: string;
  /** Where it was read from: a file, a URL, a record in a container. */
  readonly uri: string;
  /** The whole text, unchanged; offsets count in it (UTF-16). */
  readonly text: string;
  readonly title?: string;
  readonly outlet?: string;
  /** ISO 8601 date or date-time, as stated. */
  readonly published?: string;
  readonly url?: string;
  /** BCP 47, where stated. */
  readonly language?: string;
  /** What the article was read out of, as it came: the record's line, the page. With `keepRaw` only. */
  readonly raw?: RawForm;
  /** The input that holds it and which record of it this is, so that an interrupted run can go on where it stopped. */
  readonly origin?: Origin;
}

export interface RawForm {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export interface Origin {
  /** The file, the URL or `-` as it was given or found. */
  readonly source: string;
  /** Counted from 0, the same in every run; records that could not be read count too. */
  readonly record: number;
}
