import type { Notice } from '../../model/notice.ts';
import { parse } from '../../readers/jsonl.ts';
import { byCodeUnits } from '../../text/order.ts';
import { jsonLines } from '../input/containers/json-lines.ts';
import { inBytes, LIMITS } from '../input/limits.ts';
import { type Opened, openFile } from '../input/opened.ts';
import { failed } from '../input/outcome.ts';
import type { OnNotice, Source } from '../input/source.ts';
import { asUtf8 } from '../input/utf8.ts';
import { namesOf } from './ids.ts';
import { lineBatches } from './line-batches.ts';
import { articlesInRecord, type Drafts } from './to-articles.ts';

/** Some whole lines of a file of JSON Lines, in UTF-8, as they go to a thread that reads their articles. */
export interface RawLines {
  readonly bytes: Uint8Array;
  /** Number of the first of them, from 1. */
  readonly number: number;
  readonly uri: string;
  /** What the file is called in the ids of articles that have none. */
  readonly name: string;
}

/** Whether all sources are files of JSON Lines: by their names alone, and only where reading lines is all that has to be done. */
export const areJsonLines = (sources: readonly Source[]): boolean =>
  sources.every(({ kind, name }) => kind === 'file' && /\.(?:jsonl|ndjson)(?:\.(?:gz|zst|zstd))?$/i.test(name));

export interface RawLineOptions {
  readonly onNotice: OnNotice;
  /** Called as bytes are read: how many of how many so far. */
  readonly onBytes?: (bytes: number, of: number) => void;
}

/** The lines of files in the order in which `articlesOf` reads them, a megabyte of whole lines at a time; nothing is parsed. */
export async function* rawLinesOf(
  found: readonly Source[],
  { onNotice, onBytes }: RawLineOptions,
): AsyncGenerator<RawLines> {
  const sources = [...found].sort((a, b) => byCodeUnits(a.uri, b.uri));
  const names = namesOf(sources);
  const total = sources.reduce((sum, source) => sum + (source.size ?? 0), 0);
  let read = 0;
  const count = (bytes: number) => {
    read += bytes;
    onBytes?.(read, total);
  };
  for (const source of sources) {
    const opened = await openFile(source, count);
    if (opened.ok) yield* linesIn(opened.value, names.get(source)!, onNotice);
    else onNotice(opened.notice);
  }
}

async function* linesIn(opened: Opened, name: string, onNotice: OnNotice): AsyncGenerator<RawLines> {
  const { uri } = opened.source;
  const most = LIMITS.line;
  const onTooLong = (number: number) =>
    onNotice(failed('too-large', uri, `is longer than ${inBytes(most)} and was passed over`, `line ${number}`).notice);
  let any = false;
  for await (const batch of lineBatches(asUtf8(opened.stream(onNotice), uri, onNotice), { most, onTooLong })) {
    any = true;
    yield { ...batch, uri, name };
  }
  if (!any) onNotice(failed('no-records', uri, 'holds no records').notice);
}

const NEWLINE = 10;

/** The articles of some lines, by the same rules as a corpus is read by; ids as stated, not yet told apart where two articles have the same. */
export function* articlesInLines(lines: RawLines): Generator<Drafts> {
  const { bytes } = lines;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let { number } = lines;
  for (let start = 0; start < buffer.length; number++) {
    const newline = buffer.indexOf(NEWLINE, start);
    const end = newline < 0 ? buffer.length : newline;
    const text = buffer
      .toString('utf8', start, end)
      .replace(/^\ufeff/, '')
      .trim();
    start = end + 1;
    if (text) yield articlesInLine(text, number, lines);
  }
}

function articlesInLine(text: string, number: number, { uri, name }: RawLines): Drafts {
  const place = `line ${number}`;
  const value = parse(text);
  if (value === undefined) {
    const notices: Notice[] = [failed('bad-json', uri, 'not valid JSON; the line was passed over', place).notice];
    return { articles: [], notices };
  }
  const document = { uri, name, mediaType: jsonLines.mediaType, text: '', sha256: '' };
  return articlesInRecord(value, { document, fallbackId: `${name}:${number}`, place });
}
