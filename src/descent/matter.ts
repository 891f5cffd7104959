import { isFunctionWord } from '../data/closed-classes.ts';
import { rarity, root } from '../data/lexicon/index.ts';
import type { Collation } from '../model/collation.ts';
import type { Sentence } from '../model/token.ts';
import { oncePer } from '../text/once-per.ts';

/**
 * The sentences of each body that tell the story. Left out at the end: what follows the last aligned sentence and whose rarer
 * words stand neither before it nor in another telling, from a line on that is no sentence ("Tides: high water 6.14 and 18.40"): the
 * house speaking for itself in lines that were not told from the story before.
 */
export const matterOf: (collation: Collation) => readonly (readonly Sentence[])[] = oncePer((collation) => {
  const aligned = collation.pairs.filter((p) => p.relation !== 'echo');
  const linked = new Set(aligned.flatMap((p) => [p.a.sentence, p.b.sentence]));
  return collation.tellings.map(({ body, text }, i) => {
    const others = collation.tellings.flatMap((t, k) => (k === i ? [] : t.body));
    return body.slice(
      0,
      endOfStory(body, others, linked, (s) => SENTENCE_END.test(text.slice(s.start, s.end))),
    );
  });
});

const SENTENCE_END = /[.!?…:;,"”’)\]]\s*$/u;

function endOfStory(
  body: readonly Sentence[],
  others: readonly Sentence[],
  linked: ReadonlySet<Sentence>,
  isWhole: (sentence: Sentence) => boolean,
): number {
  const after = body.findLastIndex((s) => linked.has(s)) + 1;
  if (!after) return body.length;
  for (let end = after; end < body.length; end++) {
    if (isWhole(body[end]!)) continue;
    const [story, tail] = [[...body.slice(0, end), ...others], body.slice(end)];
    if (isAside([tail[0]!], story) && isAside(tail, story) && wordsIn(tail) <= MOST * wordsIn(body)) return end;
  }
  return body.length;
}

/** Share of a body that may be the house's at most. */
const MOST = 0.4;
/** Share of the weight of a line's words that the story may have too, where it is an aside. */
const CHANCE = 0.2;

/** Whether hardly a word of these sentences, weighed by the square of its rarity, is of the story. */
function isAside(sentences: readonly Sentence[], story: readonly Sentence[]): boolean {
  const known = new Set(story.flatMap(tellingWords).map(([word]) => word));
  const own = sentences.flatMap(tellingWords);
  const weight = (words: typeof own) => words.reduce((sum, [, weight]) => sum + weight, 0);
  return own.length > 1 && weight(own.filter(([word]) => known.has(word))) <= CHANCE * weight(own);
}

/** Roots of the words that are not in every second story, with their weight. */
const tellingWords = oncePer((sentence: Sentence): readonly (readonly [string, number])[] =>
  sentence.tokens
    .filter((t) => t.kind !== 'mark' && !isFunctionWord(t.norm) && rarity(t.norm) > USUAL)
    .map((t) => [root(t.norm), rarity(t.norm) ** 2] as const),
);
const USUAL = 0.45;

const wordsIn = (sentences: readonly Sentence[]): number =>
  sentences.reduce((n, s) => n + s.tokens.filter((t) => t.kind !== 'mark').length, 0);
