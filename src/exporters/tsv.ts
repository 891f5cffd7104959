/** A table as tab-separated values: a header line, then one line a row. A tab or a line end inside a cell becomes a space. */
export function toTsv(table: {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}): string {
  return [table.columns, ...table.rows].map((line) => `${line.map(oneCell).join('\t')}\n`).join('');
}

const oneCell = (text: string): string => text.replace(/[\t\r\n]+/g, ' ');
