import { type CollationTable, LACUNA } from './table.ts';

/**
 * For each witness and row, how many rows on end the witness stands apart from most: lacks what most have, or has what most lack. 0 where it
 * goes with the most, or where a lacuna hides it. Rows in which both lack words break no stretch: they are words that others put in.
 */
export function stretchesApart({ names, rows }: CollationTable): Int32Array[] {
  const mostHave = rows.map(
    (cells) =>
      cells.filter((cell) => cell === '').length <= cells.filter((cell) => cell !== '' && cell !== LACUNA).length,
  );
  return names.map((_, witness) => stretchesOf(rows, mostHave, witness));
}

function stretchesOf(rows: CollationTable['rows'], mostHave: readonly boolean[], witness: number): Int32Array {
  const lengths = new Int32Array(rows.length);
  let open: number[] = [];
  let opened = false;
  const close = () => {
    for (const row of open) lengths[row] = open.length;
    open = [];
  };
  rows.forEach((cells, row) => {
    const cell = cells[witness];
    if (cell === LACUNA) return;
    const has = cell !== '';
    if (has === mostHave[row]) {
      if (has) close();
      return;
    }
    if (has !== opened) close();
    opened = has;
    open.push(row);
  });
  close();
  return lengths;
}

/** How long the stretches are, for the middle one of the witnesses that stand apart in this row. */
export function stretchAt(stretches: readonly Int32Array[], row: number): number {
  const lengths = stretches.map((of) => of[row] as number).filter((length) => length > 0);
  return lengths.sort((a, b) => a - b)[(lengths.length - 1) >> 1] ?? 1;
}
