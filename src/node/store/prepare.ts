import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { segmentText } from '../../segment/text.ts';
import type { Article } from '../corpus/article.ts';
import { fingerprintsOf } from './fingerprints.ts';

/** An article made ready to be stored: what costs time, done off the thread that writes. */
export interface Prepared {
  /** SHA-256 of the text in UTF-8. */
  readonly sha256: Uint8Array;
  readonly raw: PackedRaw;
  /** The text, packed; null where the raw document is a record that says it word for word. */
  readonly text: Uint8Array | null;
  /** `role start end`, joined by commas. */
  readonly segments: string;
  /** Winnowed, sorted, each once. */
  readonly fingerprints: Uint32Array;
}

export interface PackedRaw {
  readonly sha256: Uint8Array;
  readonly mediaType: string;
  readonly size: number;
  readonly packed: Uint8Array;
}

/** Pure: the same article gives the same bytes. */
export function prepare(article: Article): Prepared {
  const { raw, text } = article;
  const bytes = raw?.bytes ?? Buffer.from(text);
  const mediaType = raw?.mediaType ?? 'text/plain';
  return {
    sha256: sha256Of(text),
    raw: { sha256: sha256Of(bytes), mediaType, size: bytes.length, packed: pack(bytes) },
    text: textOfRaw(mediaType, bytes) === text ? null : pack(Buffer.from(text)),
    segments: segmentText(text, { title: article.title }).segments.map(written).join(','),
    fingerprints: fingerprintsOf(text),
  };
}

const written = ({ role, start, end }: { role: string; start: number; end: number }): string =>
  `${role} ${start} ${end}`;

/** The text that a raw document says by itself, where it does: a plain text, or the `text` of a JSON record. */
export function textOfRaw(mediaType: string, bytes: Uint8Array): string | undefined {
  if (mediaType === 'text/plain') return Buffer.from(bytes).toString('utf8');
  if (mediaType !== 'application/json') return undefined;
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    const text = (value as { text?: unknown } | null)?.text;
    return typeof text === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
}

const sha256Of = (data: string | Uint8Array): Uint8Array => createHash('sha256').update(data).digest();

/** Quickest packing: the deeper ones save a tenth of the space and take three times as long. */
const LEVEL = 1;
export const pack = (bytes: Uint8Array): Uint8Array => deflateRawSync(bytes, { level: LEVEL });
export const unpack = (packed: Uint8Array): Buffer => inflateRawSync(packed);
