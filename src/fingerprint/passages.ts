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
export function sharedPassages(textA: string, textB: string, fewest: number): Passage[] {
  const [a, b] = [wordsOf(textA), wordsOf(textB)];
  const places = placesOf(b, fewest);
  const passages: Passage[] = [];
  for (let i = 0; i + fewest <= a.length; ) {
    const { at, length } = longest(a, b, i, places.get(runAt(a, i, fewest)) ?? []);
    if (length < fewest) {
      i++;
      continue;
    }
    passages.push({ a: spanOf(a, i, length), b: spanOf(b, at, length), words: length });
    i += length;
  }
  return passages;
}

const runAt = (words: readonly Word[], at: number, length: number): string => {
  let run = '';
  for (let i = at; i < at + length; i++) run += `${words[i]!.text} `;
  return run;
};

function placesOf(words: readonly Word[], length: number): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + length <= words.length; at++) {
    const run = runAt(words, at, length);
    const known = places.get(run);
    if (!known) places.set(run, [at]);
    else if (known.length < MOST_PLACES) known.push(at);
  }
  return places;
}

/** The longest run from `i` on that stands at one of the places of `b`; the first of several. */
function longest(a: readonly Word[], b: readonly Word[], i: number, places: readonly number[]) {
  let best = { at: -1, length: 0 };
  for (const at of places) {
    let length = 0;
    while (i + length < a.length && at + length < b.length && a[i + length]!.text === b[at + length]!.text) length++;
    if (length > best.length) best = { at, length };
  }
  return best;
}

const spanOf = (words: readonly Word[], at: number, length: number): Span => ({
  start: words[at]!.start,
  end: words[at + length - 1]!.end,
});
