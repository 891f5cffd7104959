import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { Notice } from '../../model/notice.ts';
import { whyNot } from './find.ts';
import { loadStream } from './load.ts';
import { done, failed, type Outcome } from './outcome.ts';
import { headOf, unpack } from './packing.ts';
import type { OnNotice, Raw, Source } from './source.ts';

/** A source that can be read, in order or (for formats whose table of contents stands at their end) at any place. */
export interface Opened {
  readonly source: Source;
  /** The header of that name, for a URL. */
  readonly contentType?: string;
  /** The first bytes, unpacked: enough to tell formats apart. */
  readonly head: Uint8Array;
  /** All bytes in order, unpacked as they come; to be asked for once. */
  stream(onNotice: OnNotice): AsyncIterable<Uint8Array>;
  /** All bytes at once, as they came, up to the limit of a single document; instead of `stream`. */
  whole(): Promise<Outcome<Raw>>;
  /** Absent for a pipe, which cannot be read at any place. */
  readonly parts?: Parts;
}

/** Raw bytes by place. */
export interface Parts {
  readonly size: number;
  /** @throws as the file system does */
  slice(start: number, end: number): Promise<Uint8Array>;
}

/** How much is looked at to tell formats apart. */
const HEAD = 65_536;
const CHUNK = 1 << 18;

/** A whole input that is in memory. */
export function openBytes(source: Source, raw: Uint8Array, contentType?: string): Opened {
  return {
    source,
    contentType,
    head: headOf(raw.subarray(0, HEAD)),
    stream: (onNotice) => unpack(chunksOf(raw), source.uri, onNotice),
    whole: async () => done({ source, raw, contentType }),
    parts: { size: raw.length, slice: async (start, end) => raw.subarray(start, end) },
  };
}

async function* chunksOf(raw: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < raw.length; at += CHUNK) yield raw.subarray(at, at + CHUNK);
}

/** A file, or a pipe of the shell, of any size. `onBytes` hears of raw bytes as they are read. */
export async function openFile(source: Source, onBytes?: (bytes: number) => void): Promise<Outcome<Opened>> {
  try {
    const status = await stat(source.uri);
    if (!status.isFile()) return openStream(source, createReadStream(source.uri, { highWaterMark: CHUNK }), onBytes);
    const parts: Parts = { size: status.size, slice: (start, end) => slice(source.uri, start, end) };
    return done({
      source,
      head: headOf(await parts.slice(0, Math.min(HEAD, status.size))),
      stream: (onNotice) => {
        const stream = createReadStream(source.uri, { highWaterMark: CHUNK });
        return unpack(counted(readOn(stream, source.uri, onNotice), onBytes), source.uri, onNotice);
      },
      whole: () =>
        loadStream(source, Readable.from(counted(createReadStream(source.uri, { highWaterMark: CHUNK }), onBytes))),
      parts,
    });
  } catch (error) {
    return failed('cannot-open', source.uri, whyNot(error));
  }
}

/** Standard input, or a pipe. */
export async function openStream(
  source: Source,
  stream: Readable,
  onBytes?: (bytes: number) => void,
): Promise<Outcome<Opened>> {
  const troubles: Notice[] = [];
  const chunks = readOn(stream, source.uri, (notice) => troubles.push(notice))[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let size = 0;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    first.push(next.value);
    size += next.value.length;
    if (size >= HEAD) break;
  }
  const start = Buffer.concat(first);
  if (troubles[0]) return { ok: false, notice: troubles[0] };
  async function* all() {
    if (start.length > 0) yield start;
    yield* { [Symbol.asyncIterator]: () => chunks };
  }
  return done({
    source,
    head: headOf(start.subarray(0, HEAD)),
    async *stream(onNotice) {
      yield* unpack(counted(all(), onBytes), source.uri, onNotice);
      for (const notice of troubles) onNotice(notice);
    },
    whole: () => loadStream(source, Readable.from(counted(all(), onBytes))),
  });
}

/** The chunks of a stream; a failure of the device ends them with a notice. */
async function* readOn(stream: Readable, uri: string, onNotice: OnNotice): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array);
  } catch (error) {
    onNotice(failed('cannot-open', uri, whyNot(error)).notice);
  }
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  onBytes: ((bytes: number) => void) | undefined,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onBytes?.(chunk.length);
    yield chunk;
  }
}

async function slice(path: string, start: number, end: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const bytes = Buffer.alloc(Math.max(0, end - start));
    let filled = 0;
    while (filled < bytes.length) {
      const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, start + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return bytes.subarray(0, filled);
  } finally {
    await file.close();
  }
}
