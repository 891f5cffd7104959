import { isFunctionWord } from '../../data/closed-classes.ts';
import { rarity, root } from '../../data/lexicon/index.ts';
import type { DescentSign } from '../../model/report.ts';
import type { Sentence } from '../../model/token.ts';
import type { SignView } from './sign.ts';

/**
 * Rare words of the body that the telling also uses where it speaks for itself (headlines of its own other stories, prompts),
 * and that its relative never uses: the host's wording, not the agency's.
 */
export function ownFurnitureWording({ read, beside }: SignView): DescentSign['evidence'][number][] {
  const house = rootsOf(read.sentences.filter((s) => s.role === 'promo' || s.role === 'prompt' || s.role === 'nav'));
  const theirs = rootsOf(beside.body);
  return read.body.flatMap((sentence) =>
    sentence.tokens
      .filter(
        (t) =>
          t.kind === 'word' &&
          rarity(t.norm) >= RARE &&
          !isFunctionWord(t.norm) &&
          house.has(root(t.norm)) &&
          !theirs.has(root(t.norm)),
      )
      .map((t) => ({
        siglum: read.siglum,
        start: t.start,
        end: t.end,
        says: 'also the wording of its own furniture, not of the other telling',
      })),
  );
}

/** Rarity from which a word is no accident: names and words in few news stories. */
const RARE = 0.6;

const rootsOf = (sentences: readonly Sentence[]): Set<string> =>
  new Set(sentences.flatMap((s) => s.tokens.filter((t) => t.kind === 'word').map((t) => root(t.norm))));
