import type { ByteReader } from '../byte-reader.ts';
import { inBytes, LIMITS } from '../limits.ts';

/** One record of a WARC file, whole: its headers and its block as they stand in the file. */
export interface Frame {
  readonly headers: ReadonlyMap<string, string>;
  readonly head: Buffer;
  readonly block: Buffer;
  /** Number of the record in the file, counted from 1, records of all types. */
  readonly number: number;
}

export interface FrameOptions {
  /** Whether a record's block is worth reading, by its headers. */
  readonly wanted: (headers: ReadonlyMap<string, string>, number: number) => boolean;
  readonly onBroken: (code: string, number: number, says: string) => void;
}

/** Bytes of the longest header line, and of all headers of a record. */
const LONGEST_LINE = 65_536;
const LONGEST_HEAD = 1_000_000;
const BEGINS = /^WARC\/\d/;

/**
 * The records of a WARC file (ISO 28500:2017, WARC 1.1, clauses 4 and 5), found by their stated lengths. What does not begin
 * where the last record ended is searched for the next beginning; a record that the file's end cuts is told of, not given.
 */
export async function* framesOf(bytes: ByteReader, options: FrameOptions): AsyncGenerator<Frame> {
  const { onBroken } = options;
  let number = 0;
  let lost = false;
  for (let line = await bytes.line(LONGEST_LINE); line; line = await bytes.line(LONGEST_LINE)) {
    if (!BEGINS.test(line.toString('latin1', 0, 8))) {
      if (!lost && line.toString('latin1').trim()) {
        onBroken('broken-record', number, 'what follows is no WARC record; it was passed over up to the next one');
        lost = true;
      }
      continue;
    }
    lost = false;
    number++;
    const head = await headOf(bytes, line);
    const headers = head && headersOf(head);
    const length = Number(headers?.get('content-length') ?? Number.NaN);
    if (!head || !headers || !Number.isSafeInteger(length) || length < 0) {
      onBroken('broken-record', number, 'has no whole headers with a length; it was passed over');
      lost = true;
    } else if (length > LIMITS.line) {
      if (options.wanted(headers, number))
        onBroken('too-large', number, `is larger than ${inBytes(LIMITS.line)} and was passed over`);
      if ((await bytes.skip(length)) < length) return cut(number, onBroken);
    } else {
      const block = await bytes.take(length);
      // One that is not wanted is read all the same: a wrong length may have taken in the records after it.
      if (await isWhole(bytes, block, length)) {
        if (options.wanted(headers, number)) yield { headers, head, block, number };
      } else if (backToNext(bytes, block)) onBroken('broken-record', number, WRONG_LENGTH);
      else if (block.length < length) return cut(number, onBroken);
      else onBroken('broken-record', number, WRONG_LENGTH);
    }
  }
}

const WRONG_LENGTH = 'its stated length is wrong; it was passed over';

const cut = (number: number, onBroken: FrameOptions['onBroken']): void =>
  onBroken('truncated', number, 'the file ends inside this record, which was left out; fetch or copy the file again');

async function headOf(bytes: ByteReader, first: Buffer): Promise<Buffer | undefined> {
  const lines = [first];
  let size = first.length;
  while (size < LONGEST_HEAD) {
    const line = await bytes.line(LONGEST_LINE);
    if (!line || BEGINS.test(line.toString('latin1', 0, 8))) {
      if (line) bytes.unread(line);
      return undefined;
    }
    lines.push(line);
    size += line.length;
    if (line.length <= 2 && !line.toString('latin1').trim()) return Buffer.concat(lines);
  }
  return undefined;
}

/** By lower-case name; a line that begins with white space goes on with the one before. */
export function headersOf(head: Buffer): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of head
    .toString('utf8')
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}

/** A record is whole where line ends follow it, or the next record (some writers leave the line ends out), or nothing. */
async function isWhole(bytes: ByteReader, block: Buffer, length: number): Promise<boolean> {
  if (block.length < length) return false;
  const after = await bytes.take(6);
  bytes.unread(after);
  return /^(?:$|\r?\n|WARC\/)/.test(after.toString('latin1'));
}

/** A length that is too great has taken in the records after it: they are read again. */
function backToNext(bytes: ByteReader, block: Buffer): boolean {
  const at = block.indexOf('\r\n\r\nWARC/1.');
  if (at >= 0) bytes.unread(block.subarray(at + 4));
  return at >= 0;
}
