import type { RawDocument, Telling } from '../model/telling.ts';
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
}

/** A telling from a record; `title` is metadata and gets no segment. */
export function fromRecord(record: TellingRecord, document?: RawDocument): Telling {
  const { segments, metadata } = segmentText(record.text);
  const stated = { title: record.title, outlet: record.outlet, published: record.published, url: record.url };
  const given = Object.fromEntries(Object.entries(stated).filter(([, v]) => v !== undefined));
  const from = { ...metadata.from, ...Object.fromEntries(Object.keys(given).map((k) => [k, 'record'])) };
  return makeTelling({
    id: record.id,
    uri: document?.uri ?? record.id,
    text: record.text,
    raw: document ?? { sha256: sha256Hex(record.text), mediaType: 'text/plain' },
    segments,
    metadata: { ...metadata, ...given, from },
  });
}
