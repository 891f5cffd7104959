import { WARCParser } from 'warcio';
import { ByteReader } from '../byte-reader.ts';
import { decode } from '../charset.ts';
import { failed } from '../outcome.ts';
import type { OnNotice } from '../source.ts';
import type { Entry, EntryOptions } from './container.ts';
import { type Frame, framesOf } from './warc-frames.ts';

const PAGE = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i;
const TEXT = /^\s*text\/plain\b/i;
/** Record types that hold what a server sent, or what was made of it (ISO 28500:2017, clause 6). */
const HOLDS_CONTENT: ReadonlySet<string> = new Set(['response', 'resource', 'conversion']);

/** The pages of the bytes of one WARC file, unpacked. Positions count all its records. */
export async function* pagesOf(
  stream: AsyncIterable<Uint8Array>,
  uri: string,
  { onNotice, after }: EntryOptions,
): AsyncGenerator<readonly Entry[]> {
  const onBroken = (code: string, number: number, says: string) =>
    onNotice(failed(code, uri, says, `record ${number}`).notice);
  const passed = { others: 0 };
  const wanted = (headers: ReadonlyMap<string, string>, number: number) =>
    number > after && HOLDS_CONTENT.has(headers.get('warc-type') ?? '');
  for await (const frame of framesOf(new ByteReader(stream), { wanted, onBroken })) {
    const entry = await entryOf(frame, uri, onNotice);
    if (entry) yield [entry];
    else passed.others++;
  }
  if (passed.others > 0) onNotice(otherAnswers(uri, passed.others));
}

const otherAnswers = (uri: string, count: number): Parameters<OnNotice>[0] => ({
  level: 'info',
  code: 'other-kinds',
  says: `${uri}: ${count} archived answer${count === 1 ? ' is' : 's are'} no page (pictures, scripts, errors, redirects) and ${count === 1 ? 'was' : 'were'} passed over`,
  uri,
});

async function entryOf(frame: Frame, uri: string, onNotice: OnNotice): Promise<Entry | undefined> {
  const { number: position } = frame;
  const answer = await answerOf(frame);
  if (answer === 'damaged') {
    onNotice(
      failed('broken-record', uri, 'the archived answer cannot be unpacked; it was passed over', `record ${position}`)
        .notice,
    );
    return undefined;
  }
  if (!answer || answer.body.length === 0) return undefined;
  const { url, contentType, body } = answer;
  const address = url ?? `record ${position}`;
  const isPage = PAGE.test(contentType);
  const { text, notices } = decode(body, `${uri}#${address}`, contentType);
  for (const notice of notices) onNotice(notice);
  const value = { id: url, url, [isPage ? 'html' : 'text']: text };
  const raw = () => ({ mediaType: contentType, bytes: body });
  return { value, position, place: `record ${position}`, address, raw };
}

interface Answer {
  readonly url?: string;
  readonly contentType: string;
  readonly body: Uint8Array;
}

/** What a server sent, with the packing of its transport taken off; undefined where it is no page. */
async function answerOf(frame: Frame): Promise<Answer | 'damaged' | undefined> {
  const url = addressOf(frame.headers);
  const stated = frame.headers.get('content-type') ?? '';
  if (frame.headers.get('warc-type') !== 'response')
    return isText(stated) ? { url, contentType: stated, body: frame.block } : undefined;
  try {
    const record = await WARCParser.parse(chunksOf(frame));
    const http = record?.httpHeaders;
    const contentType = http?.headers.get('content-type') ?? '';
    if (!record || http?.statusCode !== 200 || !isText(contentType)) return undefined;
    return { url, contentType, body: await record.readFully(true) };
  } catch {
    return 'damaged';
  }
}

const isText = (contentType: string): boolean => PAGE.test(contentType) || TEXT.test(contentType);

async function* chunksOf({ head, block }: Frame): AsyncGenerator<Uint8Array> {
  yield head;
  yield block;
}

/** Older writers put the address in angle brackets, as the grammar of WARC 1.0 had it. */
const addressOf = (headers: ReadonlyMap<string, string>): string | undefined =>
  headers.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1') || undefined;
