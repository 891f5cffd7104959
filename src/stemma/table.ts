import type { Notice } from '../model/notice.ts';

/** An aligned table: one column a witness, one row a place. */
export interface CollationTable {
  readonly names: readonly string[];
  /** Cells of each row, as many as there are names: '' is a gap, `?` a lacuna. */
  readonly rows: readonly (readonly string[])[];
}

export const LACUNA = '?';

/**
 * Reads a table of tab-separated values: a header line of names, then one line a place.
 * A table that no tree can be made from has no `table`, and an error among the notices says why.
 */
export function readCollationTable(text: string): { readonly table?: CollationTable; readonly notices: Notice[] } {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  const names = (lines[0] ?? '')
    .normalize('NFC')
    .split('\t')
    .map((name) => name.trim());
  const wrong = wrongHeader(names);
  if (wrong) return { notices: [wrong] };
  if (lines.length < 2)
    return refuse('table-without-rows', 'the table has a header and no row; one row a place is needed');
  const cells = lines.slice(1).map((line) => line.normalize('NFC').split('\t'));
  const long = cells.findIndex((row) => row.slice(names.length).some((cell) => cell.trim() !== ''));
  if (long >= 0)
    return refuse(
      'table-row-too-long',
      `line ${long + 2} has ${cells[long]?.length} cells, the header ${names.length}: which column is meant cannot be told`,
    );
  const short = cells.filter((row) => row.length < names.length).length;
  const rows = cells.map((row) => names.map((_, column) => (row[column] ?? '').trim()));
  return { table: { names, rows }, notices: short ? [padded(short)] : [] };
}

function wrongHeader(names: readonly string[]): Notice | null {
  if (names.every((name) => name === ''))
    return error('table-empty', 'the table has no header line with names of witnesses');
  const unnamed = names.indexOf('');
  if (unnamed >= 0) return error('table-unnamed-column', `column ${unnamed + 1} has no name`);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined)
    return error('table-name-twice', `two columns are named "${twice}"; each witness needs its own name`);
  if (names.length < 2)
    return error(
      'table-one-column',
      'the table has one column; columns are parted by tabs, and two witnesses are the fewest',
    );
  return null;
}

const error = (code: string, says: string): Notice => ({ level: 'error', code, says });
const refuse = (code: string, says: string) => ({ notices: [error(code, says)] });
const padded = (count: number): Notice => ({
  level: 'warning',
  code: 'table-rows-padded',
  says: `${count} ${count === 1 ? 'row has' : 'rows have'} fewer cells than the header; the missing ones are taken as gaps`,
});
