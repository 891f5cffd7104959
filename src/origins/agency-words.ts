import { isContent } from '../collate/kinship.ts';
import { diffWords } from '../collate/words.ts';
import { sharedRuns } from '../descent/shared-runs.ts';
import type { Collation } from '../model/collation.ts';
import { contains, type Place } from '../model/span.ts';
import type { ReadTelling, Sentence, Token } from '../model/token.ts';
import { oncePer } from '../text/once-per.ts';

/** A sentence of a body: how many of its words stand in the texts it was held against, and where most of them do. */
export interface TakenSentence {
  readonly sentence: Sentence;
  readonly words: number;
  readonly taken: number;
  readonly at: Place | null;
}

/** A body sentence that some of the words may come from. */
export type Admits = (telling: number, sentence: Sentence) => boolean;

/**
 * Every body sentence of the telling at position `to` against the bodies of those at `from`. A word is taken where it stands in a run of
 * four words or more that both have outside of quotations, or, in sentences that tell the same, in a run of two words or
 * alone where it is a content word.
 */
export function takenSentences(
  collation: Collation,
  to: number,
  from: readonly number[],
  admits: Admits = () => true,
): TakenSentence[] {
  const read = collation.tellings[to]!;
  const marks = new Map(read.body.map((sentence) => [sentence, new Taken(sentence)]));
  for (const { own, other, telling } of bodyPairs(collation)[to]!) {
    if (!from.includes(telling) || !admits(telling, other)) continue;
    marks.get(own)?.add(wordsInCommon(own, other), placeOf(collation.tellings[telling]!, other));
  }
  for (const telling of from) {
    const source = collation.tellings[telling]!;
    for (const run of sharedRuns(source, read)) {
      const [own, other] = [sentenceAt(read, run.b.start), sentenceAt(source, run.a.start)];
      if (!own || !other || !admits(telling, other)) continue;
      marks.get(own)?.add(
        own.tokens.filter((t) => t.kind !== 'mark' && contains(run.b, t)),
        placeOf(source, other),
      );
    }
  }
  return read.body.map((sentence) => marks.get(sentence)!.result());
}

const placeOf = ({ siglum }: ReadTelling, { start, end }: Sentence): Place => ({ siglum, start, end });

const sentenceAt = (read: ReadTelling, at: number): Sentence | undefined =>
  read.body.find((s) => s.start <= at && at < s.end);

/** Tokens of `own` that `other` has in the same place. */
function wordsInCommon(own: Sentence, other: Sentence): Token[] {
  return diffWords(own.tokens, other.tokens).flatMap(({ op, a: [from, to] }) => {
    if (op !== 'equal') return [];
    const words = own.tokens.slice(from, to).filter((t) => t.kind !== 'mark');
    return words.length > 1 || words.some(isContent) ? words : [];
  });
}

/** Which tokens of a sentence were found elsewhere, and in which place most of them. */
class Taken {
  readonly #sentence: Sentence;
  readonly #taken = new Set<Token>();
  readonly #by = new Map<string, { readonly place: Place; words: number }>();
  constructor(sentence: Sentence) {
    this.#sentence = sentence;
  }

  add(tokens: readonly Token[], place: Place): void {
    for (const token of tokens) this.#taken.add(token);
    const key = `${place.siglum} ${place.start}`;
    const before = this.#by.get(key);
    if (before) before.words = Math.max(before.words, tokens.length);
    else if (tokens.length > 0) this.#by.set(key, { place, words: tokens.length });
  }

  result(): TakenSentence {
    const best = [...this.#by.values()].reduce((x, y) => (y.words > x.words ? y : x), NOWHERE);
    const words = this.#sentence.tokens.filter((t) => t.kind !== 'mark').length;
    return { sentence: this.#sentence, words, taken: this.#taken.size, at: best.place };
  }
}
const NOWHERE: { readonly place: Place | null; words: number } = { place: null, words: 0 };

interface BodyPair {
  readonly own: Sentence;
  readonly telling: number;
  readonly other: Sentence;
}

/** By telling: its body sentences with those of others that tell the same. */
const bodyPairs = oncePer((collation: Collation): readonly BodyPair[][] => {
  const found = collation.tellings.map((): BodyPair[] => []);
  for (const { a, b, relation } of collation.pairs) {
    if (relation === 'echo') continue;
    found[a.telling]!.push({ own: a.sentence, telling: b.telling, other: b.sentence });
    found[b.telling]!.push({ own: b.sentence, telling: a.telling, other: a.sentence });
  }
  return found;
});
