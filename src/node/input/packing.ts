import { constants, createGunzip, gunzipSync } from 'node:zlib';
import { Decompress } from 'fzstd';
import { isGzip } from './gzip.ts';
import { inBytes, LIMITS } from './limits.ts';
import { done, failed, type Outcome } from './outcome.ts';
import type { OnNotice } from './source.ts';

export const stripPacking = (name: string): string => name.replace(/\.(?:gz|zst|zstd)$/i, '');

/** Zstandard frame (RFC 8878, 3.1.1), or a skippable frame before one (3.1.2). */
export const isZstd = (bytes: Uint8Array): boolean =>
  bytes[1] === (bytes[0] === 0x28 ? 0xb5 : 0x2a) &&
  (bytes[0] === 0x28 || (bytes[0]! & 0xf0) === 0x50) &&
  bytes[2] === (bytes[0] === 0x28 ? 0x2f : 0x4d) &&
  bytes[3] === (bytes[0] === 0x28 ? 0xfd : 0x18);

/** The first unpacked bytes, from the first packed ones; as many as there are, however the bytes end. */
export function headOf(packed: Uint8Array): Uint8Array {
  try {
    if (isGzip(packed))
      return gunzipSync(packed, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 1000 * packed.length });
    return isZstd(packed) ? zstdHead(packed) : packed;
  } catch {
    return new Uint8Array();
  }
}

function zstdHead(packed: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  const unpacker = new Decompress((piece) => void pieces.push(piece));
  try {
    unpacker.push(packed);
  } catch {
    // What came before the damage is a head too.
  }
  return Buffer.concat(pieces);
}

/**
 * Unpacks a stream as it comes (gzip, also of many members; Zstandard; anything else passes as it is). All that stands
 * before damage, or before an end that comes too early, is given; then a notice says so.
 */
export async function* unpack(
  stream: AsyncIterable<Uint8Array>,
  uri: string,
  onNotice: OnNotice,
): AsyncGenerator<Uint8Array> {
  let unpacker: Unpacker | undefined;
  for await (const chunk of stream) {
    unpacker ??= isGzip(chunk) ? gunzip() : isZstd(chunk) ? unzstd() : PASS;
    if (unpacker === PASS) yield chunk;
    else {
      for (const piece of await unpacker.push(chunk)) yield piece;
      if (unpacker.damage()) break;
    }
  }
  for (const piece of (await unpacker?.end()) ?? []) yield piece;
  const damage = unpacker?.damage();
  if (damage === 'truncated')
    onNotice(
      failed('gzip-truncated', uri, `the packed file ends too early; what came before was used. ${AGAIN}`).notice,
    );
  else if (damage)
    onNotice(failed('gzip-broken', uri, `the packed file is damaged; what came before was used. ${AGAIN}`).notice);
}

const AGAIN = 'Fetch or copy it again for the rest';

interface Unpacker {
  push(chunk: Uint8Array): Promise<readonly Uint8Array[]>;
  end(): Promise<readonly Uint8Array[]>;
  damage(): 'truncated' | 'broken' | undefined;
}

const PASS: Unpacker = { push: async (chunk) => [chunk], end: async () => [], damage: () => undefined };

/** Driven by hand: as a stream it would drop what it has unpacked as soon as it meets damage. */
function gunzip(): Unpacker {
  const stream = createGunzip({ chunkSize: 65_536 });
  let pieces: Uint8Array[] = [];
  let damage: 'truncated' | 'broken' | undefined;
  let stopped: () => void = () => {};
  stream.on('data', (piece: Uint8Array) => pieces.push(piece));
  stream.on('end', () => stopped());
  stream.on('error', (error: { code?: string }) => {
    damage = error.code === 'Z_BUF_ERROR' ? 'truncated' : 'broken';
    stopped();
  });
  const taken = () => {
    const out = pieces;
    pieces = [];
    return out;
  };
  const until = (start: (done: () => void) => void) =>
    new Promise<void>((resolve) => {
      stopped = resolve;
      if (damage) resolve();
      else start(resolve);
    }).then(taken);
  return {
    push: (chunk) => until((done) => stream.write(chunk, () => done())),
    end: () => until(() => stream.end()),
    damage: () => damage,
  };
}

function unzstd(): Unpacker {
  let pieces: Uint8Array[] = [];
  let damage: 'truncated' | 'broken' | undefined;
  const unpacker = new Decompress((piece) => void pieces.push(piece));
  const push = async (chunk: Uint8Array, last: boolean) => {
    pieces = [];
    try {
      if (!damage) unpacker.push(chunk, last);
    } catch {
      damage = last ? 'truncated' : 'broken';
    }
    return pieces;
  };
  return {
    push: (chunk) => push(chunk, false),
    end: () => push(new Uint8Array(), true),
    damage: () => damage,
  };
}

/** Unpacked bytes of a whole Zstandard file, up to the limit. */
export async function unzstdWhole(bytes: Uint8Array, uri: string): Promise<Outcome<Uint8Array>> {
  const most = Math.min(LIMITS.bytes, Math.max(LIMITS.gzipAlways, LIMITS.gzipRatio * bytes.length));
  const pieces: Uint8Array[] = [];
  let size = 0;
  const unpacker = unzstd();
  for (let at = 0; at < bytes.length && !unpacker.damage(); at += 65_536) {
    const last = at + 65_536 >= bytes.length;
    const found = await unpacker.push(bytes.subarray(at, at + 65_536));
    for (const piece of last ? [...found, ...(await unpacker.end())] : found) {
      pieces.push(piece);
      size += piece.length;
    }
    if (size > most)
      return failed(
        'gzip-too-large',
        uri,
        `unpacks to more than ${inBytes(most)} and was left out; unpack it yourself if you trust it`,
      );
  }
  return unpacker.damage()
    ? failed('gzip-broken', uri, 'is not a sound Zstandard file, so nothing of it was used; fetch or copy it again')
    : done(Buffer.concat(pieces, size));
}
