import { type Columns, columnsOf, hasText, noTextColumn, toRecord } from '../../../readers/columns.ts';
import { CsvRows, delimiterOf } from '../../../readers/csv.ts';
import { inBytes, LIMITS } from '../limits.ts';
import { extensionOf, typeOfHeader } from '../media-type.ts';
import type { Opened } from '../opened.ts';
import { failed } from '../outcome.ts';
import { asUtf8 } from '../utf8.ts';
import type { Container, Entry, EntryOptions } from './container.ts';

/** A table with the names of its columns in the first row: CSV, TSV, and what else spreadsheets call so. */
export const table: Container = {
  name: 'table',
  mediaType: 'text/csv',
  accepts: ({ source, contentType }) => {
    const stated = contentType && typeOfHeader(contentType);
    return stated
      ? stated === 'text/csv' || stated === 'text/tab-separated-values'
      : /^(?:csv|tsv|tab)$/.test(extensionOf(source.name));
  },
  async *entries(opened: Opened, options: EntryOptions): AsyncIterable<Iterable<Entry>> {
    const records = recordsBy(opened.source.uri, options);
    for await (const rows of rowsOf(opened, options)) {
      yield records.take(rows);
      if (records.isUseless()) return;
    }
  },
};

/** Makes records of rows; the first row that holds anything names the columns. */
function recordsBy(uri: string, { onNotice, after }: EntryOptions) {
  const bad = (code: string, place: string, says: string) => onNotice(failed(code, uri, says, place).notice);
  let header: readonly string[] | undefined;
  let columns: Columns = {};
  let position = 0;
  const begin = (row: readonly string[]) => {
    header = row.map((name) => name.trim());
    columns = columnsOf(header);
    if (!hasText(columns)) bad('no-text-column', '', noTextColumn(header.map(short)));
  };
  function* take(rows: Iterable<string[]>): Generator<Entry> {
    for (const row of rows) {
      if (row.length === 1 && !row[0]!.trim()) continue;
      if (!header) {
        begin(row);
        if (!hasText(columns)) return;
        continue;
      }
      position++;
      if (position <= after) continue;
      const place = `row ${position}`;
      if (fits(row, header)) yield { value: toRecord(named(row, header), columns), position, place };
      else
        bad(
          'bad-row',
          place,
          `has ${row.length} fields where the first row names ${header.length}; it was passed over`,
        );
    }
  }
  return { take, isUseless: () => header !== undefined && !hasText(columns) };
}

async function* rowsOf(opened: Opened, { onNotice }: EntryOptions): AsyncIterable<Iterable<string[]>> {
  const { uri, name } = opened.source;
  const decoder = new TextDecoder();
  const most = LIMITS.line;
  let rows: CsvRows | undefined;
  for await (const chunk of asUtf8(opened.stream(onNotice), uri, onNotice)) {
    const text = decoder.decode(chunk, { stream: true });
    rows ??= new CsvRows(/^(?:tsv|tab)$/.test(extensionOf(name)) ? '\t' : delimiterOf(text));
    yield rows.push(text);
    if (rows.held < most) continue;
    onNotice(failed('too-large', uri, `a row is longer than ${inBytes(most)} and was passed over; ${CLOSE}`).notice);
    rows.skipLine();
  }
  if (!rows) return;
  yield rows.push(decoder.decode(), true);
  if (rows.held > 0) onNotice(failed('truncated', uri, `the last row is not whole and was left out; ${CLOSE}`).notice);
}

const CLOSE = 'a quotation mark is opened there and not closed';

/** A row may end in delimiters that stand for nothing. */
const fits = (row: readonly string[], header: readonly string[]): boolean =>
  row.length >= header.length && row.slice(header.length).every((field) => !field.trim());

const named = (row: readonly string[], header: readonly string[]): Record<string, string> =>
  Object.fromEntries(header.map((name, i) => [name, row[i]!]));

const short = (name: string): string => (name.length > 40 ? `${name.slice(0, 39)}…` : name);
