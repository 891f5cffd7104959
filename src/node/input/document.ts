import { createHash } from 'node:crypto';
import type { Notice } from '../../model/notice.ts';
import type { RawDocument } from '../../model/telling.ts';
import { whyNotText } from './binary.ts';
import { charsetOfMark, charsetOfZeros, decode } from './charset.ts';
import { mediaTypeOf } from './media-type.ts';
import { done, failed, type Outcome } from './outcome.ts';
import type { Loaded } from './source.ts';

/** A document of characters, ready for the readers. */
export function toDocument(loaded: Loaded): Outcome<{ document: RawDocument; notices: readonly Notice[] }> {
  const { source, raw, bytes, contentType } = loaded;
  const { uri, name } = source;
  const isUtf16 = charsetOfMark(bytes) !== undefined || charsetOfZeros(bytes) !== undefined;
  const why = isUtf16 ? undefined : whyNotText(bytes);
  if (why) return failed('not-text', uri, why);
  const { text, notices } = decode(bytes, uri, contentType);
  if (!text.trim()) return failed('empty', uri, 'holds no text');
  const sha256 = createHash('sha256').update(raw).digest('hex');
  return done({ document: { uri, name, mediaType: mediaTypeOf(name, text, contentType), text, sha256 }, notices });
}
