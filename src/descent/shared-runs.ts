import { rarity } from '../data/lexicon/index.ts';
import { quotedRuns } from '../lenses/marks.ts';
import { overlap, type Span } from '../model/span.ts';
import type { ReadTelling, Sentence, Token } from '../model/token.ts';
import { beginsLower } from '../text/begins-lower.ts';
import { oncePer } from '../text/once-per.ts';

/** A run of words that two tellings have alike, inside one sentence each and outside of quotation marks. */
export interface SharedRun {
  readonly a: Span;
  readonly b: Span;
  readonly words: number;
  /** How little the run is forced by the event: summed rarity of its words that are neither names nor numbers. */
  readonly weight: number;
}

const SEED = 4;

/**
 * Longest common runs of at least four words of the bodies, greedy from the start of `a`.
 * Quotations are left out: two reporters who heard one speech write down the same words.
 */
export function sharedRuns(a: ReadTelling, b: ReadTelling): SharedRun[] {
  const { words: left, seeds } = seededWords(a);
  const { words: right, places } = seededWords(b);
  const runs: SharedRun[] = [];
  for (let i = 0; i < seeds.length; ) {
    const starts = places.get(seeds[i]!);
    if (starts === undefined) {
      i++;
      continue;
    }
    const best = longestAt(left, right, i, starts);
    runs.push(toRun(left.slice(i, i + best.length), right.slice(best.at, best.at + best.length)));
    i += best.length;
  }
  return runs;
}

/** The words of a body, the seed at each of them but the last, and where each seed stands. */
interface SeededWords {
  readonly words: readonly Word[];
  /** Empty where the seed would run over the end of a sentence. */
  readonly seeds: readonly string[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

const seededWords = oncePer((read: ReadTelling): SeededWords => {
  const words = wordsOf(read);
  const seeds = Array.from({ length: Math.max(0, words.length - SEED + 1) }, (_, i) => seedKey(words, i));
  const places = new Map<string, number[]>();
  seeds.forEach((key, i) => {
    const list = places.get(key);
    if (list) list.push(i);
    else if (key) places.set(key, [i]);
  });
  return { words, seeds, places };
});

interface Word {
  readonly token: Token;
  readonly sentence: number;
  readonly free: boolean;
}

const wordsOf = (read: ReadTelling): Word[] => {
  const quotes = quotedRuns(read);
  return read.body.flatMap((s) => wordsOfSentence(read, s).filter((w) => !quotes.some((q) => overlap(q, w.token) > 0)));
};

function wordsOfSentence(read: ReadTelling, sentence: Sentence): Word[] {
  const words = sentence.tokens.filter((t) => t.kind !== 'mark');
  return words.map((token) => ({ token, sentence: sentence.index, free: isFree(read.text, token) }));
}

/** Neither a name nor a number: a word that the writer chose. */
const isFree = (text: string, token: Token): boolean => token.kind === 'word' && beginsLower(text, token);

const seedKey = (words: readonly Word[], at: number): string =>
  words[at]!.sentence !== words[at + SEED - 1]!.sentence
    ? ''
    : words
        .slice(at, at + SEED)
        .map((w) => w.token.norm)
        .join(' ');

function longestAt(left: readonly Word[], right: readonly Word[], i: number, starts: readonly number[]) {
  let best = { at: -1, length: 0 };
  for (const j of starts) {
    let n = SEED;
    while (goesOn(left, i, n) && goesOn(right, j, n) && left[i + n]!.token.norm === right[j + n]!.token.norm) n++;
    if (n > best.length) best = { at: j, length: n };
  }
  return best;
}

const goesOn = (words: readonly Word[], at: number, n: number): boolean =>
  words[at + n]?.sentence === words[at]!.sentence;

function toRun(a: readonly Word[], b: readonly Word[]): SharedRun {
  const span = (words: readonly Word[]): Span => ({ start: words[0]!.token.start, end: words.at(-1)!.token.end });
  const weight = a.reduce((sum, w, i) => sum + (w.free && b[i]!.free ? rarity(w.token.norm) : 0), 0);
  return { a: span(a), b: span(b), words: a.length, weight };
}
