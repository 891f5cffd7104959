import type { Span } from '../model/span.ts';
import type { Token } from '../model/token.ts';
import { sentences } from '../text/sentences.ts';
import { tokenize } from '../text/tokenize.ts';
import { countWords, endsSentence } from './block.ts';

/** Longest deck, in words. */
const MOST_WORDS = 60;
/** Share of the deck's words that a sentence must hold to be the one it repeats. */
const REPEATED = 0.85;
const WINDOW = 24;
const WINDOWS = 6;

/** Whether a block between headline and body can be a deck by its length and form alone. */
export const couldBeDeck = (text: string): boolean => text.length < 500 && countWords(text) <= MOST_WORDS;

/** A short line without a full stop under the headline. */
export const looksLikeDeck = (text: string): boolean =>
  couldBeDeck(text) && !endsSentence(text) && countWords(text) >= 4 && countWords(text) <= 45 && !/[:,;—–]$/.test(text);

/**
 * The sentence in `text[from, …)` that repeats a deck, all but a few words the same; null where there is none.
 * Looks for pieces of the deck first, so that a text without a repetition costs next to nothing.
 */
export function repeatedSentence(deck: string, text: string, from: number): Span | null {
  if (countWords(deck) < 6) return null;
  let words: readonly Token[] | undefined;
  let unlike: Span | undefined;
  const step = Math.max(WINDOW, Math.floor((deck.length - WINDOW) / WINDOWS));
  for (let at = 0; at + WINDOW <= deck.length; at += step) {
    const hit = text.indexOf(deck.slice(at, at + WINDOW), from);
    if (hit < 0 || (unlike && unlike.start <= hit && hit < unlike.end)) continue;
    const line = { start: text.lastIndexOf('\n', hit) + 1, end: lineEnd(text, hit) };
    const found = sentences(text, Math.max(from, line.start), line.end).find((s) => s.start <= hit && hit < s.end);
    if (!found) continue;
    words ??= tokenize(deck).filter((t) => t.kind !== 'mark');
    if (shareOf(words, text, found) >= REPEATED) return found;
    unlike = found;
  }
  return null;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** Share of `words` that stand in a sentence. */
function shareOf(words: readonly Token[], text: string, sentence: Span): number {
  const there = new Set(tokenize(text, sentence.start, sentence.end).map((t) => t.norm));
  return words.filter((t) => there.has(t.norm)).length / Math.max(1, words.length);
}
