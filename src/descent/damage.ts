import { AUXILIARIES, PRONOUNS } from '../data/closed-classes.ts';
import { rarity, related } from '../data/lexicon/index.ts';
import type { Span } from '../model/span.ts';
import type { ReadTelling, Sentence, Token } from '../model/token.ts';
import { beginsLower } from '../text/begins-lower.ts';
import { oncePer } from '../text/once-per.ts';

/** A place where the text is broken in a way that a passage through another language or a program leaves behind. */
export interface Damage extends Span {
  readonly kind: 'mark' | 'verb' | 'case' | 'double' | 'order' | 'chain' | 'figure' | 'date';
  readonly says: string;
}

/** Damaged places of the body, in order of the text. None of them alone proves anything. */
export const damageOf: (read: ReadTelling) => readonly Damage[] = oncePer((read) => {
  const found = read.body.flatMap((s) => FINDERS.flatMap((find) => find(read, s)));
  const shaped = SHAPES.flatMap((shape) => shapesIn(read, shape));
  return [...found, ...shaped].sort((a, b) => a.start - b.start);
});

const LONG_DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** What goes on after a date, not after the first word of a compound ("in Monday trading"). */
const FOLLOWING = [
  'and',
  'at',
  'from',
  'after',
  'before',
  'the',
  'has',
  'have',
  'had',
  'is',
  'was',
  'will',
  'must',
  'to',
  'with',
  'he',
  'she',
  'they',
  'it',
  'that',
  'when',
];

type Finder = (read: ReadTelling, sentence: Sentence) => Damage[];

/** Damage that the characters alone show. */
interface Shape {
  readonly kind: Damage['kind'];
  readonly pattern: RegExp;
  readonly says: string;
  /** How often it counts at most: a habit of the whole text is one piece of evidence, not ten. */
  readonly most?: number;
}

/** For texts in English, whose typography the Chicago Manual of Style (17th ed., 6.9, 9.56, 13.30) describes. */
const SHAPES: readonly Shape[] = [
  {
    kind: 'mark',
    // Closing mark torn from its quotation (`, ”he`), opening mark torn from its first word, a lone space before a stop.
    pattern:
      /[,.!?][ \u00a0]+”(?=\p{L})|“[ \u00a0]+(?=\p{L})|(?<=[\p{L}”"])[ \u00a0]+[.,](?=\s|$)|(?<=\p{Ll})”(?=\p{L})/gu,
    says: 'a quotation mark or stop stands torn from its words',
  },
  {
    kind: 'mark',
    pattern: /«(?=\p{L})|(?<=[\p{L}.,!?…])»|„(?=\p{L})/gu,
    says: 'quotation marks of another language',
    most: 2,
  },
  {
    kind: 'mark',
    pattern: /["”»] ?, [-–—] \p{Ll}|[.!?,]["”»] [-–—] \p{Ll}/gu,
    says: 'speech set off by a dash, as other languages do',
    most: 2,
  },
  { kind: 'mark', pattern: /[¿¡]/gu, says: 'a mark that opens questions in another language', most: 1 },
  { kind: 'figure', pattern: /(?<![\p{N},.])\p{N}{1,3},\p{N}(?=[ \u00a0]+\p{L})/gu, says: 'a decimal comma', most: 2 },
  {
    kind: 'figure',
    pattern: /(?<![\p{N},.$€£])\p{N}{1,3}\.\p{N}{3}(?=[ \u00a0]+(?!million|billion|trillion|percent|per )\p{Ll})/gu,
    says: 'a point between thousands',
    most: 2,
  },
  {
    kind: 'date',
    pattern: /\b(?:1[89]|20)\p{N}{2} year\b(?!-)/gu,
    says: 'a year with the word behind it, as other languages put it',
  },
  {
    kind: 'date',
    pattern: new RegExp(`\\bin (?:${LONG_DAYS.join('|')})(?=[,.;:]|\\s+(?:${FOLLOWING.join('|')})\\b)`, 'gu'),
    says: 'the preposition that other languages use with a day',
  },
];

function shapesIn(read: ReadTelling, { kind, pattern, says, most }: Shape): Damage[] {
  const first = read.body[0];
  const last = read.body.at(-1);
  if (!first || !last) return [];
  const found = [...read.text.slice(first.start, last.end).matchAll(pattern)].map((m) => ({
    start: first.start + m.index,
    end: first.start + m.index + m[0].length,
  }));
  return found
    .filter((span) => read.body.some((s) => s.start <= span.start && span.start < s.end + 2))
    .slice(0, most)
    .map((span) => ({ kind, ...wordsAround(read.text, span), says }));
}

/** Widened to the words on both sides, so that a reader sees what is meant. */
function wordsAround(text: string, span: Span): Span {
  let { start, end } = span;
  while (start > 0 && /[ \u00a0]/.test(text[start - 1]!)) start--;
  while (start > 0 && /\S/.test(text[start - 1]!)) start--;
  while (end < text.length && /\S/.test(text[end]!)) end++;
  return { start, end };
}

const AUXILIARY_END = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'had', 'be', 'been']);

/** A sentence that ends on an auxiliary with nothing before it to carry ("the crisis that broke out this month is."). */
const strandedVerb: Finder = (read, sentence) => {
  const words = wordsOf(sentence);
  const last = words.at(-1);
  const before = words.at(-2);
  if (!last || !before || words.length < 8 || !AUXILIARY_END.has(last.norm)) return [];
  const carried = words
    .slice(-4, -1)
    .some((w) => PRONOUNS.has(w.norm) || AUXILIARIES.has(w.norm) || ELLIPTIC.has(w.norm));
  return carried || /["”]$/.test(read.text.slice(sentence.start, sentence.end))
    ? []
    : [{ kind: 'verb', start: before.start, end: last.end, says: 'the sentence ends on a stray verb' }];
};
const ELLIPTIC = new Set(['what', 'how', 'where', 'than', 'as', 'that', 'who', 'which', 'so', 'not', 'it']);

/** A common word with a capital in mid-sentence, beside the same word or after a determiner: "in their day Daily life". */
const strayCapital: Finder = (read, sentence) =>
  pairsOf(sentence).flatMap(([before, word]) => {
    const shape = read.text.slice(word.start, word.end);
    const torn = /^\p{Lu}\p{Ll}+$/u.test(shape) && beginsLower(read.text, before) && shares(before.norm, word.norm);
    return torn
      ? [
          {
            kind: 'case' as const,
            start: before.start,
            end: word.end,
            says: 'a capital in mid-sentence on a common word',
          },
        ]
      : [];
  });

const shares = (a: string, b: string): boolean =>
  a !== b && a.slice(0, 2) === b.slice(0, 2) && rarity(b) < 1 && related(a, b) > 0;

/** One word twice in a row ("the the"), but for those that may ("had had", "that that"). */
const doubled: Finder = (_read, sentence) =>
  pairsOf(sentence).flatMap(([a, b]) =>
    a.norm === b.norm && !MAY_DOUBLE.has(a.norm) && a.kind === 'word' && a.end + 1 === b.start
      ? [{ kind: 'double' as const, start: a.start, end: b.end, says: 'a word stands twice' }]
      : [],
  );
const MAY_DOUBLE = new Set([
  'had',
  'that',
  'very',
  'so',
  'no',
  'many',
  'really',
  'far',
  'long',
  'is',
  'do',
  'in',
  'on',
  'never',
  'ha',
  'bye',
  'blah',
]);

/** A negation behind a main verb, as other languages place it ("it goes not about winning"). */
const strayNegation: Finder = (read, sentence) =>
  pairsOf(sentence).flatMap(([verb, not], i, all) => {
    const next = all[i + 1]?.[1];
    const stray =
      not.norm === 'not' &&
      /[a-z]{3,}(?:s|ed)$/.test(verb.norm) &&
      beginsLower(read.text, verb) &&
      !AUXILIARIES.has(verb.norm) &&
      !PRONOUNS.has(verb.norm) &&
      !CLOSED_S.has(verb.norm);
    const afterPronoun = PRONOUNS.has(all[i - 1]?.[0].norm ?? '');
    return stray && afterPronoun && next?.norm !== 'only'
      ? [{ kind: 'order' as const, start: verb.start, end: not.end, says: 'the negation stands behind the main verb' }]
      : [];
  });
const CLOSED_S = new Set(['this', 'perhaps', 'plus', 'always', 'as', 'unless', 'across', 'besides', 'need', 'indeed']);

/** Three "which" or more in one sentence: clauses strung together. */
const whichChain: Finder = (_read, sentence) => {
  const which = sentence.tokens.filter((t) => t.norm === 'which');
  return which.length >= 3
    ? [{ kind: 'chain', start: which[0]!.start, end: which.at(-1)!.end, says: 'relative clauses strung together' }]
    : [];
};

/** "more hard", "most big": a comparison by a separate word where the language has an ending. */
const splitComparison: Finder = (read, sentence) =>
  pairsOf(sentence).flatMap(([more, word]) => {
    const split =
      (more.norm === 'more' || more.norm === 'most') && SHORT_ADJECTIVES.has(word.norm) && beginsLower(read.text, word);
    return split
      ? [
          {
            kind: 'order' as const,
            start: more.start,
            end: word.end,
            says: 'a comparison that the language makes by an ending',
          },
        ]
      : [];
  });
/** One-syllable adjectives that are compared by ending (Quirk et al. 1985, 7.81). */
const SHORT_ADJECTIVES = new Set(
  'big small great high low hard soft strong weak young old new long short wide deep fast slow cheap rich poor large late early near tough harsh cold warm hot loud quick safe strict tall bright dark'.split(
    ' ',
  ),
);

const FINDERS: readonly Finder[] = [strandedVerb, strayCapital, doubled, strayNegation, whichChain, splitComparison];

const wordsOf = (s: Sentence): Token[] => s.tokens.filter((t) => t.kind !== 'mark');
const pairsOf = (s: Sentence): [Token, Token][] => {
  const words = wordsOf(s);
  return words.slice(1).map((w, i) => [words[i]!, w]);
};
