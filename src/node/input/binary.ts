/** Formats that people do hand over, by their first bytes. */
const MAGIC: readonly { readonly bytes: string; readonly says: string }[] = [
  { bytes: '%PDF-', says: 'is a PDF; save its text as .txt or .html first' },
  { bytes: 'PK\x03\x04', says: 'is a Word, OpenDocument or zip file; save its text as .txt or .html first' },
  { bytes: '\xd0\xcf\x11\xe0', says: 'is an old Word or Office file; save its text as .txt or .html first' },
  { bytes: '{\\rtf', says: 'is a Rich Text file; save its text as .txt or .html first' },
  { bytes: '\x89PNG', says: 'is a picture; variorum reads text' },
  { bytes: 'GIF8', says: 'is a picture; variorum reads text' },
  { bytes: '\xff\xd8\xff', says: 'is a picture; variorum reads text' },
  { bytes: 'SQLite format 3', says: 'is a database; export its texts as JSON Lines first' },
];
const LOOK_AT = 8192;
/** Share of control characters above which bytes are no text. */
const MOST_CONTROL = 0.05;

/** Why these bytes are no text, or undefined. Text in UTF-16 must have been told apart before (it is full of NULs). */
export function whyNotText(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LOOK_AT));
  const start = head.toString('latin1', 0, 16);
  const known = MAGIC.find((m) => start.startsWith(m.bytes));
  if (known) return known.says;
  let control = 0;
  for (const byte of head) if (byte < 32 && !(byte >= 8 && byte <= 13) && byte !== 27) control++;
  const hasNul = head.includes(0);
  return hasNul || control > MOST_CONTROL * head.length ? 'is not text; variorum reads text, HTML and JSON' : undefined;
}
