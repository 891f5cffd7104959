import { formatOf, isBinary } from '../input/binary.ts';
import { isGzip } from '../input/gzip.ts';
import { unpacked } from '../input/load.ts';
import { typeOfHeader } from '../input/media-type.ts';
import { failed, type Outcome } from '../input/outcome.ts';
import type { Loaded, Source } from '../input/source.ts';
import { type Answer, FETCH_LIMITS, FetchError, type FetchLimits, type Getter, get, makeAgent } from './get.ts';
import { PrivateAddressError, type Resolve } from './guard.ts';
import { type Robots, readRobots } from './robots.ts';

export interface FetcherOptions {
  readonly allowPrivate?: boolean;
  readonly limits?: Partial<FetchLimits>;
  /** Milliseconds between two questions to one host; a longer `Crawl-delay` of its robots.txt wins. */
  readonly delay?: number;
  /** Name lookup, for tests. */
  readonly resolve?: Resolve;
  readonly sleep?: (milliseconds: number) => Promise<void>;
}

/** A `Crawl-delay` above this is cut to it (seconds): it is meant for crawlers of whole sites. */
const LONGEST_DELAY = 30;

/** Fetches pages one after another: robots.txt obeyed, a pause between two questions to one host. */
export function makeFetcher(options: FetcherOptions = {}): (source: Source) => Promise<Outcome<Loaded>> {
  const { allowPrivate = false, delay = 1000, sleep = wait } = options;
  const limits = { ...FETCH_LIMITS, ...options.limits };
  const robots = new Map<string, Robots>();
  const lastAsked = new Map<string, number>();
  const getter: Getter = { agent: makeAgent(allowPrivate, options.resolve), allowPrivate, limits };

  const before = async (url: URL, from?: URL): Promise<void> => {
    const rules = robots.get(url.origin) ?? (await readRobots(url.origin, (u) => get(u, getter)));
    robots.set(url.origin, rules);
    const why = rules.refuses(url);
    if (why) throw new FetchError('robots', why);
    const pause = Math.max(delay, 1000 * Math.min(LONGEST_DELAY, rules.delay ?? 0));
    const since = performance.now() - (lastAsked.get(url.host) ?? Number.NEGATIVE_INFINITY);
    // A site's own redirect is part of one question.
    if (since < pause && from?.host !== url.host) await sleep(pause - since);
    lastAsked.set(url.host, performance.now());
  };

  return async (source) => {
    try {
      return await toLoaded(source, await get(new URL(source.uri), { ...getter, before }));
    } catch (error) {
      return explain(source.uri, error, limits);
    }
  };
}

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

async function toLoaded(source: Source, answer: Answer): Promise<Outcome<Loaded>> {
  const { status, contentType, body } = answer;
  if (status === 404 || status === 410)
    return failed(`http-${status}`, source.uri, `there is no such page (HTTP ${status}); check the address`);
  if (status === 401 || status === 403 || status === 451)
    return failed(
      `http-${status}`,
      source.uri,
      `the server refuses to show it (HTTP ${status}); save the page in a browser and give the file`,
    );
  if (status === 429 || status >= 500)
    return failed(`http-${status}`, source.uri, `the server cannot answer now (HTTP ${status}); try again later`);
  if (status < 200 || status >= 300)
    return failed(`http-${status}`, source.uri, `the server answers with HTTP ${status}, not with a page`);
  const known = typeOfHeader(contentType) !== undefined;
  // A server that does not know what it sends (or a packed file) is believed less than the bytes themselves.
  const vague = contentType === '' || /octet-stream|gzip/i.test(contentType);
  const mayBeText = vague && (isGzip(body) || !isBinary(body));
  if (!known && !mayBeText && !formatOf(body))
    return failed(
      'unsupported-type',
      source.uri,
      `is ${contentType || 'not text'}, which variorum cannot read; save its text as .txt or .html first`,
    );
  return unpacked(source, body, known ? contentType : undefined);
}

function explain(uri: string, error: unknown, limits: FetchLimits): Outcome<Loaded> {
  const cause = rootOf(error);
  if (cause instanceof FetchError)
    return failed(cause.code, uri, `${cause.message}; ${ADVICE[cause.code] ?? 'check the address'}`);
  if (cause instanceof PrivateAddressError)
    return failed('private-address', uri, `${cause.message}; give --allow-private if you trust it`);
  const { code, name } = cause as { code?: string; name?: string };
  if (
    name === 'TimeoutError' ||
    name === 'AbortError' ||
    code === 'UND_ERR_CONNECT_TIMEOUT' ||
    code === 'UND_ERR_HEADERS_TIMEOUT'
  )
    return failed(
      'timeout',
      uri,
      `no whole answer within ${limits.timeout / 1000} seconds; try again later, or save the page and give the file`,
    );
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return failed('no-host', uri, 'no host of that name was found; check the address and the connection');
  if (code === 'ECONNREFUSED') return failed('refused', uri, 'the host does not answer there; check the address');
  return failed(
    'fetch-failed',
    uri,
    `cannot be fetched (${code ?? (cause as Error).message}); try again, or save the page and give the file`,
  );
}

const ADVICE: Readonly<Record<string, string>> = {
  robots: 'save the page in a browser and give the file',
  'too-large': 'save the page and give the file if you want all of it',
  'too-many-redirects': 'open it in a browser and give the address where it ends',
};

/** Undici wraps what happened at the socket; several addresses make an `AggregateError`. */
function rootOf(error: unknown): unknown {
  if (error instanceof AggregateError && error.errors.length > 0) return rootOf(error.errors[0]);
  if (error instanceof FetchError || error instanceof PrivateAddressError) return error;
  return error instanceof Error && error.cause instanceof Error ? rootOf(error.cause) : error;
}
