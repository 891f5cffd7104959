import type { Span } from '../model/span.ts';
import type { Token } from '../model/token.ts';
import { tokenize } from '../text/tokenize.ts';

/** What a column of a collation table holds of one telling: one word with the marks that cling to it. */
export interface Cell extends Span {
  /** The word, or a mark where a text holds no word at all. */
  readonly word: Token;
}

/**
 * The whole of a text as cells, one a word, in order: together they hold every character but the white space between them.
 * A mark belongs to the word after it where it touches that one only, else to the word before.
 */
export function cellsOf(text: string): Cell[] {
  const tokens = tokenize(text);
  const cells: { word: Token; start: number; end: number }[] = [];
  let waiting: Token | undefined;
  tokens.forEach((token, i) => {
    const last = cells.at(-1);
    if (token.kind !== 'mark') {
      cells.push({ word: token, start: (waiting ?? token).start, end: token.end });
      waiting = undefined;
    } else if (waiting === undefined && last && (last.end === token.start || !clingsAhead(tokens, i))) {
      last.end = token.end;
    } else waiting ??= token;
  });
  if (waiting) cells.push({ word: waiting, start: waiting.start, end: tokens.at(-1)!.end });
  return cells;
}

/** Whether nothing but marks stands between the mark at `i` and the next word. */
function clingsAhead(tokens: readonly Token[], i: number): boolean {
  for (let at = i; at + 1 < tokens.length; at++) {
    if (tokens[at]!.end !== tokens[at + 1]!.start) return false;
    if (tokens[at + 1]!.kind !== 'mark') return true;
  }
  return false;
}
