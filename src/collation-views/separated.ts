import { cellText, eachRow } from '../collate/table.ts';
import type { UnitCollation } from '../collate/unit-collation.ts';

/** A form of separated values: what stands between two fields, and how a field is written. */
export interface Separated {
  readonly separator: string;
  readonly field: (text: string) => string;
}

/** Tab-separated: a tab or a line end inside a field becomes a space. */
export const TSV: Separated = {
  separator: '\t',
  field: (text) => (/[\t\r\n]/.test(text) ? text.replace(/[\t\r\n]+/g, ' ') : text),
};

/** Comma-separated (RFC 4180, lines ended by a line feed). */
export const CSV: Separated = {
  separator: ',',
  field: (text) => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text),
};

/** A header line with the ids of the tellings, then one line a row. */
export function separatedValues(collation: UnitCollation, { separator, field }: Separated): string {
  const { tellings, cells } = collation;
  const lines = [tellings.map(({ telling }) => field(telling.id)).join(separator)];
  const gaps = separator.repeat(tellings.length);
  for (const row of eachRow(collation)) {
    const parts: string[] = [];
    let last = 0;
    row.tellings.forEach((telling, i) => {
      parts.push(
        gaps.slice(0, telling - last),
        field(cellText(tellings[telling]!.text, cells[telling]![row.cells[i]!]!)),
      );
      last = telling;
    });
    parts.push(gaps.slice(0, tellings.length - 1 - last));
    // Joined, not added: a text that was added up holds all of its parts as long as it lives.
    lines.push(parts.join(''));
  }
  return `${lines.join('\n')}\n`;
}
