import type { Span } from '../../../model/span.ts';
import { kindNumber } from './kinds.ts';
import type { Words } from './words.ts';

/**
 * What one cue may speak of, as a row of items: each token of its own sentence; quotations as wholes, unless the cue stands inside; the other
 * sentences of its paragraph in stretches between their quotations; paragraphs around that are quoted and have no cue.
 */
export interface Item {
  /** First and last token. */
  readonly first: number;
  readonly last: number;
  readonly form: 'token' | 'run' | 'stretch' | 'cue';
}

export interface Cue {
  readonly first: number;
  readonly last: number;
}

const MOST_BEHIND = 3;
const MOST_AHEAD = 8;

/** Items of the window of `cue`; `taken` tells which tokens belong to any cue. */
export function windowOf(words: Words, cue: Cue, taken: Uint8Array): Item[] {
  const { segment } = words;
  let first = segmentStart(words, cue.first);
  let end = segmentEnd(words, cue.first);
  for (let n = 0; n < MOST_BEHIND && first > 0; n++) {
    const start = segmentStart(words, first - 1);
    if (!isQuotedOnly(words, start, first, taken)) break;
    first = start;
  }
  for (let n = 0; n < MOST_AHEAD && end < segment.length; n++) {
    const next = segmentEnd(words, end);
    if (!isQuotedOnly(words, end, next, taken)) break;
    end = next;
  }
  return itemsOf(words, cue, first, end);
}

function segmentStart({ segment }: Words, at: number): number {
  let i = at;
  while (i > 0 && segment[i - 1] === segment[at]) i--;
  return i;
}

function segmentEnd({ segment }: Words, at: number): number {
  let i = at + 1;
  while (i < segment.length && segment[i] === segment[at]) i++;
  return i;
}

/** A paragraph that opens with a quotation and has no cue outside of quotations. */
function isQuotedOnly({ quote }: Words, start: number, end: number, taken: Uint8Array): boolean {
  if (quote[start]! < 0) return false;
  for (let i = start; i < end; i++) if (quote[i]! < 0 && taken[i] !== 0) return false;
  return true;
}

function itemsOf(words: Words, cue: Cue, start: number, end: number): Item[] {
  const { quote, sentence } = words;
  const own = sentence[cue.first]!;
  const inside = quote[cue.first]!;
  const items: Item[] = [];
  for (let first = start; first < end; ) {
    let last = first;
    let form: Item['form'] = 'token';
    const run = quote[first]!;
    if (first === cue.first) {
      form = 'cue';
      last = cue.last;
    } else if (run >= 0 && run !== inside) {
      form = 'run';
      while (last + 1 < end && quote[last + 1] === run) last++;
    } else if (sentence[first] !== own) {
      form = 'stretch';
      while (last + 1 < end && goesOn(words, last, inside)) last++;
    }
    items.push({ first, last, form });
    first = last + 1;
  }
  return items;
}

/** The stretch goes on in one sentence, and outside of quotations or in the run of the cue. */
const goesOn = ({ quote, sentence }: Words, last: number, inside: number): boolean =>
  sentence[last + 1] === sentence[last] &&
  quote[last + 1] === quote[last] &&
  (quote[last]! < 0 || quote[last] === inside);

/** Characters of an item. */
export const spanOf = (words: Words, item: { first: number; last: number }): Span => ({
  start: words.tokens[item.first]!.start,
  end: words.tokens[item.last]!.end,
});

const RUN = kindNumber('run');
const STRETCH = kindNumber('stretch');
const CUE = kindNumber('cue');

/** Number in `KINDS` of an item. */
export function itemKind(words: Words, { first, form }: Item): number {
  if (form === 'token') return words.kind[first]!;
  return form === 'run' ? RUN : form === 'stretch' ? STRETCH : CUE;
}
