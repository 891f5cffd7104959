import type { Cell } from '../collate/cells.ts';
import { cellText, eachRow, type Row } from '../collate/table.ts';
import type { UnitCollation } from '../collate/unit-collation.ts';
import type { Telling } from '../model/telling.ts';

/** A telling as a witness of the collation. */
export interface Witness {
  readonly siglum: string;
  readonly telling: Telling;
  readonly cells: readonly Cell[];
  /** By position of a cell: its row. Rows rise. */
  readonly rows: Int32Array;
}

/** A collation in units with its table: what every view is made from. */
export interface PlacedCollation {
  /** In order of sigla. */
  readonly witnesses: readonly Witness[];
  /** One a place: the witnesses that have a word there, and the position of the cell of each. */
  readonly rows: readonly Row[];
  readonly collation: UnitCollation;
}

export function placeCells(collation: UnitCollation): PlacedCollation {
  const { tellings, cells } = collation;
  const witnesses = tellings.map(({ siglum, telling }, w): Witness => {
    return { siglum, telling, cells: cells[w]!, rows: new Int32Array(cells[w]!.length) };
  });
  const rows = [...eachRow(collation)];
  for (const [at, row] of rows.entries())
    for (let i = 0; i < row.tellings.length; i++) witnesses[row.tellings[i]!]!.rows[row.cells[i]!] = at;
  return { witnesses, rows, collation };
}

/** A cell as it stands in the text, runs of white space as one space. */
export const textAt = ({ telling, cells }: Witness, at: number): string => cellText(telling.text, cells[at]!);

/** The same with a space behind it, unless the next cell touches it. */
export const spacedTextAt = (witness: Witness, at: number): string =>
  textAt(witness, at) + (witness.cells[at + 1]?.start === witness.cells[at]!.end ? '' : ' ');

/** A cell with the white space up to the next one, exactly: these joined are the telling's text. */
export const fullTextAt = ({ telling: { text }, cells }: Witness, at: number): string =>
  text.slice(at === 0 ? 0 : cells[at]!.start, cells[at + 1]?.start ?? text.length);

/** Normal form of a cell's word. */
export const normAt = ({ cells }: Witness, at: number): string => cells[at]!.word.norm;

/** Positions `[first, last)` of the cells of a witness in rows `[from, to)`. */
export const cellsIn = ({ rows }: Witness, from: number, to: number): [number, number] => [
  firstFrom(rows, from),
  firstFrom(rows, to),
];

/** Position of the first of rising rows that is `row` or behind it. */
function firstFrom(rows: Int32Array, row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]! < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
