import { constants, gunzipSync } from 'node:zlib';
import { Decompress } from 'fzstd';
import type { Notice } from '../../model/notice.ts';
import { Gunzip, type Unpacker } from './gunzip.ts';
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
    unpacker ??= isGzip(chunk) ? new Gunzip() : isZstd(chunk) ? new Unzstd() : PASS;
    for (const piece of await unpacker.push(chunk)) yield piece;
  }
  for (const piece of (await unpacker?.end()) ?? []) yield piece;
  if (unpacker?.damage) onNotice(damaged(unpacker.damage, uri));
}

const damaged = (damage: 'truncated' | 'broken', uri: string): Notice =>
  damage === 'truncated'
    ? failed('gzip-truncated', uri, `the packed file ends too early; what came before was used. ${AGAIN}`).notice
    : failed('gzip-broken', uri, `the packed file is damaged; what could be unpacked was used. ${AGAIN}`).notice;

const AGAIN = 'Fetch or copy it again for the rest';

/** What is not packed. */
const PASS: Unpacker = {
  push: async (chunk) => [chunk],
  end: async () => [],
  damage: undefined,
};

class Unzstd implements Unpacker {
  damage: Unpacker['damage'];
  private pieces: Uint8Array[] = [];
  private readonly unpacker = new Decompress((piece) => void this.pieces.push(piece));

  async push(chunk: Uint8Array, last = false): Promise<readonly Uint8Array[]> {
    this.pieces = [];
    try {
      if (!this.damage) this.unpacker.push(chunk, last);
    } catch {
      this.damage = last ? 'truncated' : 'broken';
    }
    return this.pieces;
  }

  end(): Promise<readonly Uint8Array[]> {
    return this.push(new Uint8Array(), true);
  }
}

/** Unpacked bytes of a whole Zstandard file, up to the limit. */
export async function unzstdWhole(bytes: Uint8Array, uri: string): Promise<Outcome<Uint8Array>> {
  const most = Math.min(LIMITS.bytes, Math.max(LIMITS.gzipAlways, LIMITS.gzipRatio * bytes.length));
  const pieces: Uint8Array[] = [];
  let size = 0;
  const unpacker = new Unzstd();
  for (let at = 0; at < bytes.length && !unpacker.damage; at += 65_536) {
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
  return unpacker.damage
    ? failed('gzip-broken', uri, 'is not a sound Zstandard file, so nothing of it was used; fetch or copy it again')
    : done(Buffer.concat(pieces, size));
}
