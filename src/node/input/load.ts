import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { whyNot } from './find.ts';
import { isGzip, ungzip } from './gzip.ts';
import { inBytes, LIMITS } from './limits.ts';
import { done, failed, type Outcome } from './outcome.ts';
import { isZstd, unzstdWhole } from './packing.ts';
import type { Loaded, Raw, Source } from './source.ts';

/** Reads a file, a pipe or standard input to its end. */
export async function loadStream(
  source: Source,
  stream: Readable = createReadStream(source.uri),
): Promise<Outcome<Raw>> {
  const raw = await collect(stream, source.uri);
  return raw.ok ? done({ source, raw: raw.value }) : raw;
}

/** The bytes with their packing (gzip, Zstandard, whatever the name) taken off. */
export async function unpacked(source: Source, raw: Uint8Array, contentType?: string): Promise<Outcome<Loaded>> {
  const unpack = isGzip(raw) ? ungzip : isZstd(raw) ? unzstdWhole : done<Uint8Array>;
  const bytes = await unpack(raw, source.uri);
  return bytes.ok ? done({ source, raw, bytes: bytes.value, contentType }) : bytes;
}

async function collect(stream: Readable, uri: string): Promise<Outcome<Uint8Array>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array);
      size += bytes.length;
      if (size > LIMITS.bytes)
        return failed('too-large', uri, `is larger than ${inBytes(LIMITS.bytes)} and was left out; split it`);
      chunks.push(bytes);
    }
  } catch (error) {
    return failed('cannot-open', uri, whyNot(error));
  }
  return done(Buffer.concat(chunks, size));
}
