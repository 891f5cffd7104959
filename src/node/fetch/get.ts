import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Agent, type Dispatcher, request } from 'undici';
import { VERSION } from '../../version.ts';
import { inBytes } from '../input/limits.ts';
import { guardedLookup, type Resolve, refusePrivateHost } from './guard.ts';

export const USER_AGENT = `variorum/${VERSION}`;

export interface FetchLimits {
  /** Milliseconds for one answer, from the question to its last byte. */
  readonly timeout: number;
  /** Bytes of one answer, unpacked. */
  readonly bytes: number;
  readonly redirects: number;
}
export const FETCH_LIMITS: FetchLimits = { timeout: 30_000, bytes: 20_000_000, redirects: 5 };

export interface Answer {
  /** Where the last redirect led. */
  readonly url: URL;
  readonly status: number;
  readonly contentType: string;
  readonly body: Uint8Array;
}

/** What went wrong in fetching, by a name for programs and in plain words. */
export class FetchError extends Error {
  constructor(
    readonly code: string,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

/** Connections for one run; with `allowPrivate` they may lead anywhere. */
export const makeAgent = (allowPrivate: boolean, resolve?: Resolve): Agent =>
  new Agent({ connect: { timeout: 10_000, ...(allowPrivate ? {} : { lookup: guardedLookup(resolve) }) } });

export interface Getter {
  readonly agent: Dispatcher;
  readonly allowPrivate: boolean;
  readonly limits: FetchLimits;
  /** Called with every address before it is asked for; `from` is the one that redirects to it. */
  readonly before?: (url: URL, from?: URL) => Promise<void>;
}

/** Asks for a URL and follows its redirects, each checked anew. Any status is an answer. */
export async function get(start: URL, getter: Getter): Promise<Answer> {
  let url = start;
  let from: URL | undefined;
  for (let hop = 0; hop <= getter.limits.redirects; hop++) {
    checkUrl(url, getter.allowPrivate);
    await getter.before?.(url, from);
    const answer = await ask(url, getter);
    if (answer.to === undefined) return answer;
    [from, url] = [url, answer.to];
  }
  throw new FetchError('too-many-redirects', `is redirected more than ${getter.limits.redirects} times`);
}

function checkUrl(url: URL, allowPrivate: boolean): void {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new FetchError('bad-url', `${url.protocol} is not fetched; only http and https are`);
  if (url.username || url.password)
    throw new FetchError('bad-url', 'a URL with a name or password in it is not fetched');
  if (!allowPrivate) refusePrivateHost(url);
}

async function ask(url: URL, { agent, limits }: Getter): Promise<Answer & { readonly to?: URL }> {
  const signal = AbortSignal.timeout(limits.timeout);
  const { statusCode, headers, body } = await request(url, {
    dispatcher: agent,
    signal,
    headers: {
      'user-agent': USER_AGENT,
      accept: 'text/html, application/xhtml+xml, text/plain;q=0.9, application/json;q=0.8, */*;q=0.1',
      'accept-encoding': 'gzip, deflate, br',
    },
  });
  const location = one(headers.location);
  if (statusCode >= 300 && statusCode < 400 && location !== undefined) {
    await body.dump({ limit: 65_536 }).catch(() => {});
    if (!URL.canParse(location, url.href))
      throw new FetchError('bad-redirect', `is redirected to "${location}", which is no URL`);
    return { url, status: statusCode, contentType: '', body: new Uint8Array(), to: new URL(location, url) };
  }
  const bytes = await collect(decoded(body, one(headers['content-encoding'])), limits.bytes, signal);
  return { url, status: statusCode, contentType: one(headers['content-type']) ?? '', body: bytes };
}

const one = (header: string | string[] | undefined): string | undefined => (Array.isArray(header) ? header[0] : header);

/** The body with its transport packing taken off as it streams, so that the limit counts unpacked bytes. */
function decoded(body: Readable, encoding = 'identity'): Readable {
  const unpack = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress }[
    encoding.trim().toLowerCase()
  ];
  if (!unpack) return body;
  const stream = unpack();
  body.on('error', (error) => stream.destroy(error));
  stream.on('close', () => body.destroy());
  return body.pipe(stream);
}

async function collect(stream: Readable, most: number, signal: AbortSignal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    signal.throwIfAborted();
    size += (chunk as Uint8Array).length;
    if (size > most) {
      stream.destroy();
      throw new FetchError('too-large', `the answer is larger than ${inBytes(most)}`);
    }
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks, size);
}
