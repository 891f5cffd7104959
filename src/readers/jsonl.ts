import type { RawDocument } from '../model/telling.ts';
import { joinResults, readItem } from './json/forms.ts';
import { refuse } from './json/item.ts';
import type { Reader, ReadResult } from './reader.ts';

/** JSON Lines: one telling a line. A line that is no JSON is named and passed over. */
export const jsonl: Reader = {
  name: 'jsonl',
  says: 'JSON Lines, one telling a line: {"id", "text", "title"?, "outlet"?, "published"?, "url"?, "html"?} (.jsonl)',
  accepts: ({ mediaType }) => mediaType === 'application/x-ndjson',
  read: (document) => readLines(document),
};

/** Reads each line that is not blank; linear in the text, however long a line is. */
export function readLines(document: RawDocument): ReadResult {
  const { text, name } = document;
  const results: ReadResult[] = [];
  let line = 0;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const source = text.slice(start, end).replace(/^\ufeff/, '');
    start = end + 1;
    line++;
    if (!/\S/.test(source)) continue;
    const at = { document, fallbackId: `${name}:${line}`, place: `line ${line}` };
    const value = parse(source);
    results.push(
      value === undefined ? refuse(at, 'bad-json', 'not valid JSON; the line was passed over') : readItem(value, at),
    );
  }
  if (results.length === 0) return refuse({ document, place: '' }, 'no-records', 'holds no records');
  return joinResults(results);
}

/** The value, or undefined where the text is no JSON. */
export function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}
