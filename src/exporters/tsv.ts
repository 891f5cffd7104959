/** A table of cells without tabs or line ends, as tab-separated values: a header line, then one line a row. */
export function toTsv(table: {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}): string {
  return [table.columns, ...table.rows].map((line) => `${line.join('\t')}\n`).join('');
}
