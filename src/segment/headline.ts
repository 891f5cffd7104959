import { tokenize } from '../text/tokenize.ts';
import { type Block, capitalShare, endsSentence, endsWithStop, wordsOf } from './block.ts';
import { readDateline } from './dateline.ts';

/** Longest headline, in words: measured on front pages none is longer, while ledes of news agencies begin there. */
const MOST_WORDS = 30;
/** Share of capitals from which a block with a full stop is still a headline. */
const TITLE_CASE = 0.8;
/** Share of words that a block must have of the title the record states, to be that headline. */
const LIKE_TITLE = 0.5;

/**
 * Whether the first block of a text is its headline: short, no sentence's full stop (or in title case), no dateline, and more text after it.
 * In doubt it is the lede: a record's body often begins without a headline.
 * @param title the title that the input states apart from the text, where it does
 */
export function isHeadline(block: Block, next: Block | undefined, title?: string): boolean {
  const { text } = block;
  const count = wordsOf(text).length;
  if (count > MOST_WORDS || readDateline(text) || /[:,;—–-]$/.test(text)) return false;
  if (/^["'“‘([>#*-]*\p{Ll}/u.test(text) && !/^[>#*\s]*["'“‘]?(?:i|e)\p{Lu}|^\p{Ll}{1,3}[-'’]\p{Lu}/u.test(text))
    return false;
  if (title !== undefined) return sharedWords(text, title) >= LIKE_TITLE;
  if (!next) return !endsSentence(text);
  const titled = capitalShare(text) >= TITLE_CASE && count >= 3;
  if (endsWithStop(text)) return titled && count <= 24 && !/^["“]/.test(text);
  if (endsSentence(text)) return titled || (count <= 14 && !/["”]$/.test(text));
  return true;
}

function sharedWords(a: string, b: string): number {
  const words = (text: string) =>
    new Set(
      tokenize(text)
        .filter((t) => t.kind !== 'mark')
        .map((t) => t.norm),
    );
  const [left, right] = [words(a), words(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, Math.min(left.size, right.size));
}
