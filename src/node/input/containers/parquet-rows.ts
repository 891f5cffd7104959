import {
  type AsyncBuffer,
  type FileMetaData,
  parquetMetadataAsync,
  parquetReadObjects,
  parquetSchema,
} from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { type Columns, columnsOf, hasText, noTextColumn, toRecord } from '../../../readers/columns.ts';
import type { Opened, Parts } from '../opened.ts';
import { failed } from '../outcome.ts';
import type { Entry, EntryOptions } from './container.ts';

/** The rows of a Parquet file, row group by row group. */
export async function* rowsOf(opened: Opened, options: EntryOptions): AsyncIterable<Iterable<Entry>> {
  const { uri } = opened.source;
  const bad = (code: string, says: string, place = '') => options.onNotice(failed(code, uri, says, place).notice);
  const { parts } = opened;
  if (!parts) return bad('needs-a-file', 'Parquet cannot be read from a pipe; save it as a file and give its name');
  const file = bufferOf(parts);
  const metadata = await parquetMetadataAsync(file).catch(() => undefined);
  if (!metadata)
    return bad(
      'truncated',
      'the table of contents at its end is missing or damaged, so nothing of it can be read; fetch or copy it again',
    );
  const names = namesOf(metadata);
  const columns = columnsOf(names);
  if (!hasText(columns)) return bad('no-text-column', noTextColumn(names));
  let start = 0;
  for (const [i, group] of metadata.row_groups.entries()) {
    const end = start + Number(group.num_rows);
    const rows = end <= options.after ? [] : await read(file, metadata, columns, start, end);
    if (!rows)
      bad(
        'broken-record',
        `rows ${start + 1} to ${end} cannot be read and were left out; fetch or copy it again`,
        `row group ${i + 1}`,
      );
    else yield entriesOf(rows, columns, start, options.after);
    start = end;
  }
}

const namesOf = (metadata: FileMetaData): string[] => {
  try {
    return parquetSchema(metadata).children.map(({ element }) => element.name);
  } catch {
    return [];
  }
};

/** The rows of one row group, or undefined where it is damaged. */
async function read(
  file: AsyncBuffer,
  metadata: FileMetaData,
  columns: Columns,
  rowStart: number,
  rowEnd: number,
): Promise<Record<string, unknown>[] | undefined> {
  try {
    const wanted = [...new Set(Object.values(columns))];
    return await parquetReadObjects({ file, metadata, columns: wanted, rowStart, rowEnd, compressors });
  } catch {
    return undefined;
  }
}

function* entriesOf(
  rows: readonly Record<string, unknown>[],
  columns: Columns,
  start: number,
  after: number,
): Generator<Entry> {
  for (const [i, row] of rows.entries()) {
    const position = start + i + 1;
    if (position > after) yield { value: toRecord(row, columns), position, place: `row ${position}` };
  }
}

/** What hyparquet reads from; a short answer is a damaged file. */
const bufferOf = ({ size, slice }: Parts): AsyncBuffer => ({
  byteLength: size,
  slice: async (start, end = size) => {
    const bytes = await slice(start < 0 ? size + start : start, end);
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
  },
});
