import type { Span } from '../model/span.ts';
import { type Word, wordsOf } from './words.ts';

/** The same words in two texts. */
export interface Passage {
  readonly a: Span;
  readonly b: Span;
  readonly words: number;
}

/** A run of words that stands in many places is looked up in the first of them only, so that time stays near linear. */
const MOST_PLACES = 32;

/**
 * The passages that two texts share word for word (letters and digits, whatever their case and the marks between them), each at least
 * `fewest` words long, from the start of the first text on; no place of the first text is in two of them.
 */
export const sharedPassages = (textA: string, textB: string, fewest: number): Passage[] =>
  passageFinder(textB, fewest)(textA);

/** The same for one second text and many first ones: what is known of the second is found once. */
export function passageFinder(textB: string, fewest: number): (textA: string) => Passage[] {
  const wordsB = wordsOf(textB);
  const ids = new Map<string, number>();
  for (const { text } of wordsB) if (!ids.has(text)) ids.set(text, ids.size);
  const b = Int32Array.from(wordsB, ({ text }) => ids.get(text)!);
  const places = placesOf(b, fewest);
  return (textA) => {
    const wordsA = wordsOf(textA);
    const a = Int32Array.from(wordsA, ({ text }) => ids.get(text) ?? UNKNOWN);
    const passages: Passage[] = [];
    for (let i = 0; i + fewest <= a.length; ) {
      const { at, length } = longest(a, b, i, places.get(runAt(a, i, fewest)) ?? []);
      if (length >= fewest)
        passages.push({ a: spanOf(wordsA, i, length), b: spanOf(wordsB, at, length), words: length });
      i += length >= fewest ? length : 1;
    }
    return passages;
  };
}

/** A word that the second text does not have. */
const UNKNOWN = -1;

/** A number for `length` words in a row; other words may have the same, so what is found by it is compared. */
function runAt(words: Int32Array, at: number, length: number): number {
  let run = 0;
  for (let i = at; i < at + length; i++) run = (Math.imul(run, 0x01000193) ^ words[i]!) | 0;
  return run;
}

function placesOf(words: Int32Array, length: number): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (let at = 0; at + length <= words.length; at++) {
    const run = runAt(words, at, length);
    const known = places.get(run);
    if (!known) places.set(run, [at]);
    else if (known.length < MOST_PLACES) known.push(at);
  }
  return places;
}

/** The longest run from `i` on that stands at one of the places of `b`; the first of several. */
function longest(a: Int32Array, b: Int32Array, i: number, places: readonly number[]) {
  let best = { at: -1, length: 0 };
  for (const at of places) {
    let length = 0;
    while (i + length < a.length && at + length < b.length && a[i + length] === b[at + length]) length++;
    if (length > best.length) best = { at, length };
  }
  return best;
}

const spanOf = (words: readonly Word[], at: number, length: number): Span => ({
  start: words[at]!.start,
  end: words[at + length - 1]!.end,
});
