import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import type { Notice } from '../../model/notice.ts';

export interface Decoded {
  readonly text: string;
  /** As iconv names it. */
  readonly charset: string;
  readonly notices: readonly Notice[];
}

/** How far into a page its own statement of a character set is looked for (the HTML standard says 1024 bytes). */
const LOOK_AT = 4096;

/**
 * Bytes to characters. A byte order mark wins, as in every browser; then the server's word, then what the page says of
 * itself; then UTF-8 where the bytes are valid in it; else windows-1252, the usual one, with a notice.
 */
export function decode(bytes: Uint8Array, uri: string, contentType?: string): Decoded {
  const marked = charsetOfMark(bytes) ?? charsetOfZeros(bytes);
  if (marked) return { text: iconv.decode(bytes as Buffer, marked), charset: marked, notices: [] };
  const stated = charsetOfHeader(contentType) ?? charsetOfPage(bytes);
  const charset = stated && nameOf(stated);
  if (charset && charset !== 'utf8') return { text: iconv.decode(bytes as Buffer, charset), charset, notices: [] };
  if (isUtf8(bytes))
    return {
      text: Buffer.from(bytes).toString('utf8'),
      charset: 'utf8',
      notices: unknown(stated, charset, uri, 'UTF-8'),
    };
  return mostlyUtf8(bytes) ? withHoles(bytes, uri) : guess(bytes, uri);
}

export function charsetOfMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: in mostly western text every other byte is zero. */
export function charsetOfZeros(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, LOOK_AT) & ~1;
  if (length < 8) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const most = 0.4 * length;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : undefined;
}

const charsetOfHeader = (header: string | undefined): string | undefined =>
  header && /charset\s*=\s*["']?([\w.:-]+)/i.exec(header)?.[1];

/** `<meta charset>`, `<meta http-equiv … content="…charset=…">`, or an XML declaration. */
function charsetOfPage(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, LOOK_AT)).toString('latin1');
  // What a page inside a JSON record says is said of that page before it was put there.
  if (/^\s*[{[]/.test(head)) return undefined;
  const xml = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1];
  return xml ?? /<meta\b[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1];
}

/** The name to decode by, or undefined for one that nobody knows. Browsers read Latin-1 and ASCII as windows-1252. */
function nameOf(stated: string): string | undefined {
  const name = stated.toLowerCase();
  if (/^(?:iso[-_]?8859-?1|latin-?1|us-ascii|ascii|l1)$/.test(name)) return 'windows-1252';
  if (/^utf-?8$/.test(name)) return 'utf8';
  // A page that could be searched for its own statement is not in UTF-16.
  if (/^utf-?16/.test(name)) return 'utf8';
  return iconv.encodingExists(name) ? name : undefined;
}

/** Whether more of the characters beyond ASCII are sound UTF-8 than are broken. */
export function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString('utf8');
  let sound = 0;
  let broken = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0xfffd) broken++;
    else if (unit > 127) sound++;
  }
  return sound > broken;
}

function withHoles(bytes: Uint8Array, uri: string): Decoded {
  const text = Buffer.from(bytes).toString('utf8');
  const holes = text.split('\ufffd').length - 1;
  const says = `${uri}: ${holes} byte${holes === 1 ? '' : 's'} could not be read as UTF-8 and stand${holes === 1 ? 's' : ''} as \ufffd in the text; save the file as UTF-8`;
  return { text, charset: 'utf8', notices: [{ level: 'warning', code: 'broken-characters', says, uri }] };
}

function guess(bytes: Uint8Array, uri: string): Decoded {
  const text = iconv.decode(bytes as Buffer, 'windows-1252');
  return { text, charset: 'windows-1252', notices: [guessedEncoding(uri)] };
}

export function guessedEncoding(uri: string): Notice {
  const says = `${uri}: states no character set that fits and is not UTF-8; it was read as windows-1252, so some characters may be wrong; save it as UTF-8`;
  return { level: 'warning', code: 'guessed-encoding', says, uri };
}

function unknown(stated: string | undefined, charset: string | undefined, uri: string, used: string): Notice[] {
  if (!stated || charset) return [];
  const says = `${uri}: nobody knows the character set "${stated}" that it states; it was read as ${used}`;
  return [{ level: 'info', code: 'unknown-encoding', says, uri }];
}
