import type { Metadata, RawDocument, Telling } from '../model/telling.ts';
import { segmentText } from '../segment/text.ts';
import { sha256Hex } from '../text/hash.ts';
import { makeTelling } from './make-telling.ts';

/** One telling as JSON: the record form of JSON Lines input and of the programming interface. */
export interface TellingRecord {
  readonly id: string;
  /** Kept unchanged as the telling's text. */
  readonly text: string;
  readonly title?: string;
  readonly outlet?: string;
  /** ISO 8601 date or date-time. */
  readonly published?: string;
  readonly url?: string;
  /** The page; read in place of `text` where `text` is missing. */
  readonly html?: string;
  readonly byline?: string;
  readonly modified?: string;
  readonly language?: string;
}

const STATED = ['title', 'byline', 'outlet', 'published', 'modified', 'language', 'url'] as const;

/** What a record states of its telling, each marked with where it came from. */
export function statedMetadata(record: Omit<TellingRecord, 'id' | 'text'>, origin = 'record'): Metadata {
  const given = STATED.flatMap((name) => (record[name] ? [[name, record[name]] as const] : []));
  return { ...Object.fromEntries(given), from: Object.fromEntries(given.map(([name]) => [name, origin])) };
}

/** A telling from a record; `title` is metadata and gets no segment. */
export function fromRecord(record: TellingRecord, document?: RawDocument, origin?: string): Telling {
  const { segments, metadata } = segmentText(record.text, { title: record.title });
  const given = statedMetadata(record, origin);
  return makeTelling({
    id: record.id,
    uri: document?.uri ?? record.id,
    text: record.text,
    raw: document ?? { sha256: sha256Hex(record.text), mediaType: 'text/plain' },
    segments,
    metadata: { ...metadata, ...given, from: { ...metadata.from, ...given.from } },
  });
}
