import { isAscii, isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { charsetOfMark, charsetOfZeros, guessedEncoding, mostlyUtf8 } from './charset.ts';
import type { OnNotice } from './source.ts';

/**
 * A stream of bytes in any character set as UTF-8 without a mark. A byte order mark decides, or the zeros of UTF-16; else
 * the first chunk that holds anything beyond ASCII does: it is UTF-8, or windows-1252 with a notice.
 */
export async function* asUtf8(
  stream: AsyncIterable<Uint8Array>,
  uri: string,
  onNotice: OnNotice,
): AsyncGenerator<Uint8Array> {
  let state: Charset | undefined;
  let first = true;
  for await (const chunk of stream) {
    const marked = first ? charsetOfMark(chunk) : undefined;
    const wide = first ? (marked ?? charsetOfZeros(chunk)) : undefined;
    first = false;
    if (!state && wide) state = charset(wide, uri, onNotice);
    else if (!state && !isAscii(chunk)) state = charset(guess(chunk), uri, onNotice);
    yield state ? state(marked === 'utf8' ? chunk.subarray(3) : chunk) : chunk;
  }
}

/** Turns the bytes of one chunk into UTF-8. */
type Charset = (chunk: Uint8Array) => Uint8Array;

function charset(name: string, uri: string, onNotice: OnNotice): Charset {
  if (name === 'utf8') return checked(uri, onNotice);
  if (name === 'windows-1252') onNotice(guessedEncoding(uri));
  const decoder = iconv.getDecoder(name, { stripBOM: true });
  let half = '';
  return (chunk) => {
    const text = half + decoder.write(chunk as Buffer).replace(/^\ufeff/, '');
    // A character of two units may be cut by the end of the chunk: its first half waits for the second.
    const end = text.length - (isFirstHalf(text.charCodeAt(text.length - 1)) ? 1 : 0);
    half = text.slice(end);
    return Buffer.from(text.slice(0, end), 'utf8');
  };
}

const isFirstHalf = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;

const guess = (chunk: Uint8Array): string => {
  const bytes = whole(chunk);
  return isUtf8(bytes) || mostlyUtf8(bytes) ? 'utf8' : 'windows-1252';
};

/** UTF-8 passes as it is; where it is broken, that is said once. */
function checked(uri: string, onNotice: OnNotice): Charset {
  let said = false;
  return (chunk) => {
    if (!said && !isUtf8(whole(chunk))) {
      said = true;
      const says = `${uri}: holds bytes that are not UTF-8; each stands as \ufffd in the text; save the file as UTF-8`;
      onNotice({ level: 'warning', code: 'broken-characters', says, uri });
    }
    return chunk;
  };
}

/** A chunk without what it holds of a character that it shares with its neighbours. */
function whole(chunk: Uint8Array): Uint8Array {
  let start = 0;
  while (start < 3 && isContinuation(chunk[start])) start++;
  let last = chunk.length - 1;
  while (chunk.length - last < 4 && isContinuation(chunk[last])) last--;
  const length = lengthBy(chunk[last]);
  return chunk.subarray(start, last + length > chunk.length ? last : chunk.length);
}

const isContinuation = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

/** How many bytes a character has that begins with this one. */
const lengthBy = (byte = 0): number => (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1);
