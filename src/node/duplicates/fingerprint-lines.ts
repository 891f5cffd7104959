import { type ShingleBatch, ShingleReader } from '../../fingerprint/shingle-reader.ts';
import type { Notice } from '../../model/notice.ts';
import { parse } from '../../readers/jsonl.ts';
import { articlesInRecord } from '../corpus/to-articles.ts';
import { jsonLines } from '../input/containers/json-lines.ts';
import { failed } from '../input/outcome.ts';
import { buffersOf, type Task } from '../workers/task.ts';

/** Some whole lines of a file of JSON Lines, in UTF-8. */
export interface Lines {
  readonly bytes: Uint8Array;
  /** Number of the first of them, from 1. */
  readonly number: number;
  readonly uri: string;
  /** What the file is called in the ids of articles that have none. */
  readonly name: string;
}

/** The articles of some lines, without their texts. */
export interface FingerprintedLines {
  readonly batch: ShingleBatch;
  /** As stated: not yet told apart where two articles have the same. */
  readonly ids: readonly string[];
  readonly outlets: readonly (string | undefined)[];
  readonly uris: readonly string[];
  readonly notices: readonly Notice[];
}

const NEWLINE = 10;

/** One for all batches of a thread: its memory has grown to what a batch needs. */
const reader = new ShingleReader();

/** Lines into articles and their shingle sets, by the same rules as a corpus is read by. */
export const task: Task<Lines, FingerprintedLines> = {
  run(lines) {
    const [ids, outlets, uris]: [string[], (string | undefined)[], string[]] = [[], [], []];
    const notices: Notice[] = [];
    for (const { text, number } of textLines(lines)) {
      const drafts = draftsIn(text, number, lines);
      notices.push(...drafts.notices);
      for (const article of drafts.articles) {
        reader.add(article.text);
        ids.push(article.id);
        outlets.push(article.outlet);
        uris.push(article.uri);
      }
    }
    return { batch: reader.take(), ids, outlets, uris, notices };
  },
  transfer: ({ batch: { first, second, ends } }) => buffersOf(first, second, ends),
};

function* textLines({ bytes, number }: Lines): Generator<{ text: string; number: number }> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let line = number;
  for (let start = 0; start < buffer.length; line++) {
    const newline = buffer.indexOf(NEWLINE, start);
    const end = newline < 0 ? buffer.length : newline;
    const text = buffer
      .toString('utf8', start, end)
      .replace(/^\ufeff/, '')
      .trim();
    start = end + 1;
    if (text) yield { text, number: line };
  }
}

function draftsIn(text: string, number: number, { uri, name }: Lines): ReturnType<typeof articlesInRecord> {
  const place = `line ${number}`;
  const value = parse(text);
  if (value === undefined)
    return {
      articles: [],
      notices: [failed('bad-json', uri, 'not valid JSON; the line was passed over', place).notice],
    };
  const document = { uri, name, mediaType: jsonLines.mediaType, text: '', sha256: '' };
  return articlesInRecord(value, { document, fallbackId: `${name}:${number}`, place });
}
