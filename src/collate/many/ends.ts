import type { ReadTelling } from '../../model/token.ts';
import type { Cell } from '../cells.ts';

/** Sentences longer than this, on average, say that a text has lost its full stops or its capitals. */
const LONG_SENTENCE = 45;
const STOP = /[.!?…。！？]["'”’»)\]\s]*$/;

/**
 * 1 behind each cell that ends a sentence of the telling. Where the sentences found are too long to be any, each full stop
 * before white space counts.
 */
export function endsOf(telling: ReadTelling, cells: readonly Cell[]): Uint8Array {
  const ends = new Uint8Array(cells.length);
  let cell = 0;
  let found = 1;
  for (const { start } of telling.sentences) {
    while (cell < cells.length && cells[cell]!.end <= start) cell++;
    if (cell === 0 || cell >= cells.length || ends[cell - 1] === 1) continue;
    ends[cell - 1] = 1;
    found++;
  }
  if (cells.length > LONG_SENTENCE * found)
    for (let at = 0; at + 1 < cells.length; at++)
      if (cells[at]!.end < cells[at + 1]!.start && STOP.test(telling.text.slice(cells[at]!.word.end, cells[at]!.end)))
        ends[at] = 1;
  if (cells.length > 0) ends[cells.length - 1] = 1;
  return ends;
}
