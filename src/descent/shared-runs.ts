import { rarity } from '../data/lexicon/index.ts';
import { quotedRuns } from '../lenses/marks.ts';
import { overlap, type Span } from '../model/span.ts';
import type { ReadTelling, Sentence, Token } from '../model/token.ts';

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
  const left = wordsOf(a);
  const right = wordsOf(b);
  const places = seedsOf(right);
  const runs: SharedRun[] = [];
  for (let i = 0; i + SEED <= left.length; ) {
    const best = longestAt(left, right, i, places.get(seedKey(left, i)) ?? []);
    if (best.length < SEED) {
      i++;
      continue;
    }
    runs.push(toRun(left.slice(i, i + best.length), right.slice(best.at, best.at + best.length)));
    i += best.length;
  }
  return runs;
}

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
const isFree = (text: string, token: Token): boolean =>
  token.kind === 'word' && /^\p{Ll}/u.test(text.slice(token.start, token.start + 2));

const seedKey = (words: readonly Word[], at: number): string =>
  words[at]!.sentence !== words[at + SEED - 1]!.sentence
    ? ''
    : words
        .slice(at, at + SEED)
        .map((w) => w.token.norm)
        .join(' ');

function seedsOf(words: readonly Word[]): Map<string, number[]> {
  const seeds = new Map<string, number[]>();
  for (let i = 0; i + SEED <= words.length; i++) {
    const key = seedKey(words, i);
    if (!key) continue;
    const list = seeds.get(key);
    if (list) list.push(i);
    else seeds.set(key, [i]);
  }
  return seeds;
}

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
