/** Formats that people do hand over, by their first bytes. A reader says what to do with each. */
const FORMATS: readonly { readonly begins: string; readonly mediaType: string }[] = [
  { begins: '%PDF-', mediaType: 'application/pdf' },
  { begins: 'PK\x03\x04', mediaType: 'application/zip' },
  { begins: '\xd0\xcf\x11\xe0', mediaType: 'application/msword' },
  { begins: '{\\rtf', mediaType: 'application/rtf' },
  { begins: '\x89PNG', mediaType: 'image/png' },
  { begins: 'GIF8', mediaType: 'image/gif' },
  { begins: '\xff\xd8\xff', mediaType: 'image/jpeg' },
  { begins: 'RIFF', mediaType: 'image/webp' },
];
const LOOK_AT = 8192;
/** Share of control characters above which bytes are no text. */
const MOST_CONTROL = 0.05;

/** Media type of a format that holds no text to read, or undefined. */
export function formatOf(bytes: Uint8Array): string | undefined {
  const start = head(bytes, 16).toString('latin1');
  return FORMATS.find((format) => start.startsWith(format.begins))?.mediaType;
}

/** Whether these bytes are no text. UTF-16 must have been told apart before: it is full of zeros. */
export function isBinary(bytes: Uint8Array): boolean {
  const look = head(bytes, LOOK_AT);
  let control = 0;
  // Backspace to carriage return, and the escape of old terminals, do stand in texts.
  for (const byte of look) if (byte < 32 && !(byte >= 8 && byte <= 13) && byte !== 27) control++;
  return look.includes(0) || control > MOST_CONTROL * look.length;
}

const head = (bytes: Uint8Array, length: number): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, length));
