import { createHash } from 'node:crypto';
import type { Notice } from '../../model/notice.ts';
import type { RawDocument } from '../../model/telling.ts';
import { formatOf, isBinary } from './binary.ts';
import { charsetOfMark, charsetOfZeros, decode } from './charset.ts';
import { mediaTypeOf } from './media-type.ts';
import { done, failed, type Outcome } from './outcome.ts';
import type { Loaded } from './source.ts';

/** A document of characters, ready for the readers. A format without text goes to them as well: they say what to do. */
export function toDocument(loaded: Loaded): Outcome<{ document: RawDocument; notices: readonly Notice[] }> {
  const { source, raw, bytes, contentType } = loaded;
  const { uri, name } = source;
  const sha256 = sha256Of(raw);
  const format = formatOf(bytes);
  if (format) return done({ document: { uri, name, mediaType: format, text: '', sha256 }, notices: [] });
  const isUtf16 = charsetOfMark(bytes) !== undefined || charsetOfZeros(bytes) !== undefined;
  if (!isUtf16 && isBinary(bytes))
    return failed(
      'not-text',
      uri,
      'is not text; variorum reads text, HTML, JSON, feeds, tables, Parquet and web archives',
    );
  const { text, notices } = decode(bytes, uri, contentType);
  if (!text.trim()) return failed('empty-input', uri, 'holds no text');
  return done({ document: { uri, name, mediaType: mediaTypeOf(name, text, contentType), text, sha256 }, notices });
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
