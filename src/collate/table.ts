import type { UnitCollation } from '../collate/unit-collation.ts';
import type { ReadTelling } from '../model/token.ts';
import { type Block, blocksOf } from './many/blocks.ts';
import { mostSharedFirst, orderBlocks, type Standing } from './many/order.ts';
import { collateUnits } from './many/units.ts';

/** A collation as rows of cells: `columns` are the sigla; an empty cell is a gap. */
export interface CollationTable {
  readonly columns: string[];
  readonly rows: string[][];
}

/**
 * N tellings word by word: one row a place, one column a telling in order of sigla. Each column read downwards gives its
 * telling's words in order, furniture and marks included, so a moved passage stands in rows of its own.
 */
export const collateTable = (tellings: readonly ReadTelling[]): CollationTable => tableOf(collateUnits(tellings));

/** The table of a collation in units. */
export function tableOf(collation: UnitCollation): CollationTable {
  const { tellings, cells } = collation;
  const texts = tellings.map(({ text }, t) =>
    cells[t]!.map((cell) => text.slice(cell.start, cell.end).replace(/\s+/g, ' ')),
  );
  const rows: string[][] = [];
  for (const row of eachRow(collation)) {
    const line = new Array<string>(row.length).fill('');
    for (let t = 0; t < row.length; t++) if (row[t]! >= 0) line[t] = texts[t]![row[t]!]!;
    rows.push(line);
  }
  return { columns: tellings.map((t) => t.siglum), rows };
}

/** Rows that every telling reads downwards: for each telling the position of its cell there, or -1. */
export const rowsOf = (collation: UnitCollation): Int32Array[] => [...eachRow(collation)];

function* eachRow(collation: UnitCollation): Generator<Int32Array> {
  const { blocks, steps } = blocksOf(collation);
  for (const standing of orderBlocks(steps, mostSharedFirst(steps, blocks)))
    yield* rowsAt(standing, blocks[standing.block]!, collation);
}

/** The rows of one block for the tellings that have it in one place. */
function rowsAt({ steps }: Standing, { unit, from, to }: Block, { units, tellings }: UnitCollation): Int32Array[] {
  return units[unit]!.columns.slice(from, to).flatMap((column) => {
    const row = new Int32Array(tellings.length).fill(-1);
    let filled = false;
    for (const [telling, { member }] of steps) {
      row[telling] = column[member]!;
      filled ||= row[telling]! >= 0;
    }
    return filled ? [row] : [];
  });
}
