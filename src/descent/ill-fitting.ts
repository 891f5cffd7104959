import { alignWords } from '../collate/words.ts';
import { isFunctionWord } from '../data/closed-classes.ts';
import { rarity } from '../data/lexicon/index.ts';
import type { Place } from '../model/span.ts';
import type { ReadTelling, Token } from '../model/token.ts';
import { oncePer } from '../text/once-per.ts';
import { haveSameWords } from '../text/same-words.ts';
import type { Traces } from './traces.ts';

/** Mean difference in rarity from which exchanged words are no longer chance. */
export const RARER = 0.06;

/**
 * How much rarer in news the words of the copy are than the words of the exemplar in whose place they stand, mean over all
 * exchanged words; 0 with fewer than eight. Who exchanges words without regard for sense ends at rarer ones.
 * @param side the exemplar's side of the traces
 */
export function rarerBy(traces: Traces, side: 0 | 1): number {
  const [own, other]: number[][] = [[], []];
  for (const pair of traces.pairs) {
    if (haveSameWords(pair.a.sentence, pair.b.sentence)) continue;
    const [exemplar, copy] = side === 0 ? [pair.a.sentence, pair.b.sentence] : [pair.b.sentence, pair.a.sentence];
    const [e, c] = [contentOf(exemplar.tokens), contentOf(copy.tokens)];
    const links = alignWords(e, c).filter((l) => l.kind !== 'synonym');
    const [keptE, keptC] = [new Set(links.map((l) => l.a)), new Set(links.map((l) => l.b))];
    own!.push(...e.filter((_, i) => !keptE.has(i)).map((t) => rarity(t.norm)));
    other!.push(...c.filter((_, i) => !keptC.has(i)).map((t) => rarity(t.norm)));
  }
  return Math.min(own!.length, other!.length) < 8 ? 0 : mean(other!) - mean(own!);
}

const contentOf = (tokens: readonly Token[]): Token[] =>
  tokens.filter((t) => t.kind === 'word' && !isFunctionWord(t.norm));
const mean = (xs: readonly number[]): number => xs.reduce((sum, x) => sum + x, 0) / xs.length;

/** "a" before a vowel or "an" before a consonant, where spelling tells the sound: the word behind it was exchanged. */
export const wrongArticles = oncePer((read: ReadTelling): readonly Place[] =>
  read.body.flatMap((s) =>
    s.tokens.slice(1).flatMap((word, i) => {
      const article = s.tokens[i]!;
      const wrong =
        (article.norm === 'a' && VOWEL.test(word.norm)) || (article.norm === 'an' && CONSONANT.test(word.norm));
      return wrong && word.kind === 'word' && /^\p{Ll}{3,}/u.test(read.text.slice(word.start, word.end))
        ? [{ siglum: read.siglum, start: article.start, end: word.end }]
        : [];
    }),
  ),
);
/** Spellings whose sound is not in doubt: no "one", "uni-", "eu-", "use". */
const VOWEL = /^(?:[ai]|e(?!u|w)|o(?!n(?:e|c))|un(?!i|a))/;
const CONSONANT = /^[bcdfgjklmnpqrstvwyz]/;
