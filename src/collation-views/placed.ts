import { type Cell, cellsOf } from '../collate/cells.ts';
import type { CollationTable } from '../collate/table.ts';
import type { Span } from '../model/span.ts';
import type { Telling } from '../model/telling.ts';
import type { ReadTelling } from '../model/token.ts';

/** One word of a telling in its place. */
export interface PlacedCell extends Span {
  /** Position among the cells of its telling. */
  readonly at: number;
  /** As it stands in the text, runs of white space as one space. */
  readonly text: string;
  /** Normal form of its word. */
  readonly norm: string;
  /** The same with the white space up to the next cell, exactly: these joined are the telling's text. */
  readonly full: string;
  /** False where the next cell touches it. */
  readonly spaced: boolean;
}

/** A telling as a witness of the collation. */
export interface Witness {
  readonly siglum: string;
  readonly telling: Telling;
  readonly cells: readonly PlacedCell[];
  /** By position of a cell: its row. */
  readonly rows: Int32Array;
}

/** A collation with its tellings: what every view is made from. */
export interface PlacedCollation {
  /** In order of sigla. */
  readonly witnesses: readonly Witness[];
  /** One list a place: for each witness its cell there, or undefined for a gap. */
  readonly rows: readonly (readonly (PlacedCell | undefined)[])[];
}

/**
 * The table with the spans behind its cells: read downwards, the cells of a column are those of its telling, in order.
 * @throws {RangeError} where a column does not read back as its telling
 */
export function placeCells(tellings: readonly ReadTelling[], table: CollationTable): PlacedCollation {
  const bySiglum = new Map(tellings.map((telling) => [telling.siglum, telling]));
  const witnesses = table.columns.map((siglum, column): Witness => {
    const read = bySiglum.get(siglum);
    if (!read) throw new RangeError(`placeCells: no telling has the siglum ${siglum}`);
    const cells = placedCells(read.text);
    const rows = Int32Array.from(rowsOf(table, column));
    const same = rows.length === cells.length && cells.every((c, i) => c.text === table.rows[rows[i]!]![column]);
    if (!same) throw new RangeError(`placeCells: column ${siglum} does not read back as its telling`);
    return { siglum, telling: read.telling, cells, rows };
  });
  const rows = table.rows.map(() => new Array<PlacedCell | undefined>(witnesses.length).fill(undefined));
  for (const [w, { cells, rows: own }] of witnesses.entries()) for (const cell of cells) rows[own[cell.at]!]![w] = cell;
  return { witnesses, rows };
}

const rowsOf = ({ rows }: CollationTable, column: number): number[] =>
  rows.flatMap((row, at) => (row[column] === '' ? [] : [at]));

function placedCells(text: string): PlacedCell[] {
  const cells = cellsOf(text);
  return cells.map((cell: Cell, at) => {
    const next = cells[at + 1]?.start ?? text.length;
    return {
      start: cell.start,
      end: cell.end,
      at,
      text: text.slice(cell.start, cell.end).replace(/\s+/g, ' '),
      norm: cell.word.norm,
      full: text.slice(at === 0 ? 0 : cell.start, next),
      spaced: at === cells.length - 1 || next > cell.end,
    };
  });
}
