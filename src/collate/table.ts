import type { ReadTelling } from '../model/token.ts';
import { byCodeUnits } from '../text/order.ts';
import { type Cell, cellsOf } from './cells.ts';
import { alignWordings } from './many/wordings.ts';
import { makeVocabulary } from './vocabulary.ts';

/** A collation as rows of cells: `columns` are the sigla; an empty cell is a gap. */
export interface CollationTable {
  readonly columns: string[];
  readonly rows: string[][];
}

/**
 * N tellings word by word: one row a place, one column a telling in order of sigla. Each column read downwards gives its
 * telling's words in order, furniture and marks included, so a moved passage stands in rows of its own.
 * The most central telling comes first, the others by likeness to it; then each is taken out and aligned again, so that
 * neither the order of input nor the order of adding decides.
 */
export function collateTable(tellings: readonly ReadTelling[]): CollationTable {
  const inOrder = [...tellings].sort((a, b) => a.siglum.length - b.siglum.length || byCodeUnits(a.siglum, b.siglum));
  const cells = inOrder.map((t) => cellsOf(t.text));
  const vocabulary = makeVocabulary(cells.flatMap((list) => list.map((c) => c.word)));
  const texts = cells.map((list) => Int32Array.from(list, (c) => vocabulary.idOf(c.word)));
  const columns = alignWordings(
    texts.map((words) => ({ words, weight: 1 })),
    vocabulary,
  );
  return {
    columns: inOrder.map((t) => t.siglum),
    rows: columns.map((column) => inOrder.map((t, i) => print(t.text, cells[i]!, column[i]!))),
  };
}

const print = (text: string, cells: readonly Cell[], position: number): string => {
  const cell = cells[position];
  return cell ? text.slice(cell.start, cell.end).replace(/\s+/g, ' ') : '';
};
