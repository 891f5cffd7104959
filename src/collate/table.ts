import type { UnitCollation } from '../collate/unit-collation.ts';
import type { Span } from '../model/span.ts';
import { type Block, blocksOf } from './many/blocks.ts';
import { mostSharedFirst, orderBlocks, type Standing } from './many/order.ts';

/** What stands in a cell, runs of white space as one space. */
export const cellText = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ');

/** Rows that every telling reads downwards: for each telling the position of its cell there, or -1. */
export function rowsOf(collation: UnitCollation): Int32Array[] {
  return Array.from(eachRow(collation), (row) => {
    const line = new Int32Array(collation.tellings.length).fill(-1);
    for (const [i, t] of row.tellings.entries()) line[t] = row.cells[i]!;
    return line;
  });
}

/** One row: the tellings with a word there, in order of sigla, and the position of the cell of each. */
export interface Row {
  readonly tellings: readonly number[];
  readonly cells: readonly number[];
}

/** The rows of the table one by one: most tellings have nothing in most rows. */
export function* eachRow(collation: UnitCollation): Generator<Row> {
  const { blocks, steps } = blocksOf(collation);
  for (const standing of orderBlocks(steps, mostSharedFirst(steps, blocks)))
    yield* rowsAt(standing, blocks[standing.block]!, collation);
}

/** The rows of one block for the tellings that have it in one place. */
function* rowsAt({ steps }: Standing, { unit, from, to }: Block, { units }: UnitCollation): Generator<Row> {
  const own = [...steps].sort(([a], [b]) => a - b);
  const { columns } = units[unit]!;
  for (let at = from; at < to; at++) {
    const column = columns[at]!;
    const row = { tellings: [] as number[], cells: [] as number[] };
    for (const [telling, { member }] of own) {
      if (column[member]! < 0) continue;
      row.tellings.push(telling);
      row.cells.push(column[member]!);
    }
    if (row.cells.length > 0) yield row;
  }
}
