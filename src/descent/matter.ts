import { isFunctionWord } from '../data/closed-classes.ts';
import { rarity, root } from '../data/lexicon/index.ts';
import type { Collation } from '../model/collation.ts';
import type { Sentence } from '../model/token.ts';
import { oncePer } from '../text/once-per.ts';

/**
 * The sentences of each body that tell the story. Left out at the end: what is aligned with nothing, and whose rarer words stand
 * neither before it nor in another telling (the weather, the tides, where to place a notice): the house speaking of itself in a
 * line that no label gave away.
 */
export const matterOf: (collation: Collation) => readonly (readonly Sentence[])[] = oncePer((collation) => {
  const linked = new Set(collation.pairs.flatMap((p) => [p.a.sentence, p.b.sentence]));
  return collation.tellings.map(({ body }, i) => {
    const others = collation.tellings.flatMap((t, k) => (k === i ? [] : t.body));
    let end = body.length;
    while (
      end > FEWEST &&
      !linked.has(body[end - 1]!) &&
      isAside(body[end - 1]!, [...body.slice(0, end - 1), ...others])
    )
      end--;
    return body.slice(0, end);
  });
});

/** A body is never cut below this many sentences. */
const FEWEST = 3;
/** Share of the telling words of a sentence that the story may have too, where it is an aside. */
const CHANCE = 0.15;

function isAside(sentence: Sentence, story: readonly Sentence[]): boolean {
  const own = tellingWords(sentence);
  const known = new Set(story.flatMap(tellingWords));
  return own.length > 1 && own.filter((word) => known.has(word)).length <= CHANCE * own.length;
}

/** Roots of the words that are not in every second story. */
const tellingWords = oncePer((sentence: Sentence): readonly string[] =>
  sentence.tokens
    .filter((t) => t.kind !== 'mark' && !isFunctionWord(t.norm) && rarity(t.norm) > 0.3)
    .map((t) => root(t.norm)),
);
