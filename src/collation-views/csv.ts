/** A table as comma-separated values (RFC 4180, lines ended by a line feed): a header line, then one line a row. */
export function toCsv(table: {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}): string {
  return [table.columns, ...table.rows].map((line) => `${line.map(field).join(',')}\n`).join('');
}

const field = (text: string): string => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
