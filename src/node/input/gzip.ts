import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { inBytes, LIMITS } from './limits.ts';
import { done, failed, type Outcome } from './outcome.ts';

const unpack = promisify(gunzip);

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Unpacked bytes. Unpacking stops at the limit, so a bomb costs no more memory than an honest file. */
export async function ungzip(bytes: Uint8Array, uri: string, limits = LIMITS): Promise<Outcome<Uint8Array>> {
  const most = Math.min(limits.bytes, Math.max(limits.gzipAlways, limits.gzipRatio * bytes.length));
  try {
    return done(await unpack(bytes, { maxOutputLength: most }));
  } catch (error) {
    const code = (error as { code?: string }).code;
    if (code === 'ERR_BUFFER_TOO_LARGE')
      return failed(
        'gzip-too-large',
        uri,
        `unpacks to more than ${inBytes(most)} and was left out; unpack it yourself if you trust it`,
      );
    if (code === 'Z_BUF_ERROR')
      return failed(
        'gzip-truncated',
        uri,
        'the packed file ends too early, so nothing of it was used; fetch or copy it again',
      );
    return failed('gzip-broken', uri, 'is not a sound gzip file, so nothing of it was used; fetch or copy it again');
  }
}
