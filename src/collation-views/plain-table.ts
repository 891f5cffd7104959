import type { CollationTable } from '../collate/table.ts';
import type { ReadTelling } from '../model/token.ts';

/** The table headed by the ids of the tellings in the place of their sigla. */
export function plainTable(tellings: readonly ReadTelling[], { columns, rows }: CollationTable) {
  const ids = new Map(tellings.map((read) => [read.siglum, read.telling.id]));
  return { columns: columns.map((siglum) => ids.get(siglum) ?? siglum), rows };
}
