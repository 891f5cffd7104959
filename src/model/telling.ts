import type { OffsetMap } from '../text/rewriter.ts';
import type { Notice } from './notice.ts';
import type { Span } from './span.ts';

/** Part of a telling by its function on the page. The body is `lede` and `paragraph`, in order; all else is furniture. */
export const ROLES = [
  'headline',
  'deck',
  'byline',
  'dateline',
  'lede',
  'paragraph',
  'caption',
  'credit',
  'promo',
  'prompt',
  'nav',
  'residue',
] as const;
export type Role = (typeof ROLES)[number];

/** A labelled run of a telling's text. `dateline` lies inside the start of the `lede`; other segments do not overlap. */
export interface Segment extends Span {
  readonly role: Role;
  /** The same run in the raw document, where the input was a page. */
  readonly raw?: Span<'raw'>;
  /** For a deck that repeats the body: the sentence it repeats. */
  readonly repeats?: Span;
}

/** Metadata with where each came from (`json-ld`, `og`, `byline`, `record` …). */
export interface Metadata {
  readonly title?: string;
  readonly deck?: string;
  readonly byline?: string;
  /** The news agency that the telling credits for its text (never for a photo). */
  readonly agency?: string;
  readonly outlet?: string;
  /** As the input states it: ISO 8601 date or date-time. Never guessed. */
  readonly published?: string;
  readonly modified?: string;
  readonly language?: string;
  readonly url?: string;
  readonly from: Readonly<Record<string, string>>;
}

/** What was fetched or read, decoded to characters, before any reader has looked at it. */
export interface RawDocument {
  /** Where it came from: a path, a URL, `-` for standard input. */
  readonly uri: string;
  /** Short name: the file's name, or the URL's last part. */
  readonly name: string;
  /** `text/plain`, `text/html`, `application/json`, `application/x-ndjson` …; a guess by name and content. */
  readonly mediaType: string;
  readonly text: string;
  /** SHA-256 of the bytes as they came, hex. */
  readonly sha256: string;
}

/** One telling of a story: what CollateX and TEI call a witness. Every later offset counts in `text`. */
export interface Telling {
  readonly id: string;
  readonly uri: string;
  readonly text: string;
  /** SHA-256 of `text` in UTF-8, hex. */
  readonly sha256: string;
  readonly raw: { readonly sha256: string; readonly mediaType: string };
  readonly metadata: Metadata;
  readonly segments: readonly Segment[];
  /** `text` to raw document; absent where they are the same. */
  readonly map?: OffsetMap;
  readonly notices: readonly Notice[];
}

export const isBody = (role: Role): boolean => role === 'lede' || role === 'paragraph';
