import type { PlacedCell, PlacedCollation } from './placed.ts';

/** `t` with the white space behind it, as CollateX has it: the tokens of a witness joined are its text. */
const token = (cell: PlacedCell) => ({ t: cell.full, n: cell.norm });

/**
 * CollateX JSON as the Java program writes it: `table` is a list of places, each with one list of tokens a witness, in
 * the order of `witnesses`; a gap is an empty list.
 */
export function collatexColumns({ witnesses, rows }: PlacedCollation): string {
  const table = rows.map((row) => Array.from(row, (cell) => (cell ? [token(cell)] : [])));
  return print(witnesses, table);
}

/**
 * CollateX JSON as the Python program writes it: `table` has one row a witness, each with one list of tokens a place; a
 * gap is `null`.
 */
export function collatexRows({ witnesses, rows }: PlacedCollation): string {
  const table = witnesses.map((_, w) => rows.map((row) => (row[w] ? [token(row[w])] : null)));
  return print(witnesses, table);
}

function print(witnesses: PlacedCollation['witnesses'], table: readonly unknown[]): string {
  const lines = table.map((line) => `\n${JSON.stringify(line)}`).join(',');
  return `{"witnesses": ${JSON.stringify(witnesses.map((w) => w.siglum))},\n"table": [${lines}]}\n`;
}
