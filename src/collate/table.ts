import type { ReadTelling } from '../model/token.ts';
import { byCodeUnits } from '../text/order.ts';
import { type Cell, cellsOf } from './cells.ts';
import { addText, type Column, type Worth } from './columns.ts';
import { makeVocabulary, type Vocabulary } from './vocabulary.ts';

/** A collation as rows of cells: `columns` are the sigla; an empty cell is a gap. */
export interface CollationTable {
  readonly columns: string[];
  readonly rows: string[][];
}

const WORTH: Worth = { contents: 0.05, smalls: 0, mixed: -0.1, gap: 0.05 };
/** How often each text is taken out and aligned again with all others. */
const ROUNDS = 2;

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
  const columns = alignAll(texts, vocabulary);
  return {
    columns: inOrder.map((t) => t.siglum),
    rows: columns.map((column) => inOrder.map((t, i) => print(t.text, cells[i]!, column[i]!))),
  };
}

const print = (text: string, cells: readonly Cell[], position: number): string => {
  const cell = cells[position];
  return cell ? text.slice(cell.start, cell.end).replace(/\s+/g, ' ') : '';
};

function alignAll(texts: readonly Int32Array[], vocabulary: Vocabulary): Column[] {
  const order = centralFirst(texts);
  let columns: Column[] = [];
  for (const who of order) columns = addText(columns, texts, who, vocabulary, WORTH);
  if (texts.length < 3) return columns;
  for (let round = 0; round < ROUNDS; round++)
    for (const who of order) columns = addText(without(columns, who), texts, who, vocabulary, WORTH);
  return columns;
}

/** The columns without one text; those that only it had are gone. */
function without(columns: readonly Column[], who: number): Column[] {
  return columns
    .map((column) => {
      const rest = column.slice();
      rest[who] = -1;
      return rest;
    })
    .filter((column) => column.some((position) => position >= 0));
}

/** Positions of the texts: the one most like all others first, then always the one most like any of those taken. */
function centralFirst(texts: readonly Int32Array[]): number[] {
  const grams = texts.map(bigrams);
  const likeness = grams.map((x) => grams.map((y) => shared(x, y)));
  const total = (i: number) => likeness[i]!.reduce((sum, value) => sum + value, 0);
  const nearest = likeness.map((_, i) => total(i));
  const order: number[] = [];
  const left = new Set(texts.keys());
  while (left.size > 0) {
    let best = -1;
    for (const i of left) if (best < 0 || nearest[i]! > nearest[best]!) best = i;
    if (order.length === 0) nearest.fill(0);
    for (const i of left) nearest[i] = Math.max(nearest[i]!, likeness[best]![i]!);
    order.push(best);
    left.delete(best);
  }
  return order;
}

function bigrams(text: Int32Array): Set<number> {
  const found = new Set<number>();
  for (let i = 0; i + 1 < text.length; i++) found.add(text[i]! * 2 ** 24 + text[i + 1]!);
  return found;
}

/** Dice's coefficient of two sets. */
function shared(x: ReadonlySet<number>, y: ReadonlySet<number>): number {
  let both = 0;
  for (const gram of x) if (y.has(gram)) both++;
  return (2 * both) / Math.max(1, x.size + y.size);
}
