import { tokenize } from '../text/tokenize.ts';
import { type Block, capitalShare, countWords, endsSentence, endsWithStop } from './block.ts';
import { readDateline } from './dateline.ts';

/** Longest headline, in words: measured on front pages none is longer, while ledes of news agencies begin there. */
const MOST_WORDS = 30;
/** The same in characters: a cheap look first. */
const LONGEST = 400;
/** Share of capitals from which a block with a full stop is still a headline. */
const TITLE_CASE = 0.8;
/** Jaccard of the words of a block and of the title that the record states: the same headline, and one for a line without a full stop. */
const SAME_TITLE = 0.75;
const LIKE_TITLE = 0.35;

/**
 * Whether the first block of a text is its headline: short, no sentence's full stop (or in title case), no dateline, and more text after it.
 * In doubt it is the lede: a record's body often begins without a headline.
 * @param title the title that the input states apart from the text, where it does
 */
export function isHeadline(block: Block, next: Block | undefined, title?: string): boolean {
  const { text } = block;
  if (text.length > LONGEST) return false;
  const count = countWords(text);
  if (count > MOST_WORDS || readDateline(text) || /[:,;—–-]$|^\(.*\)$|^\d+\.\s/.test(text)) return false;
  if (/^["'“‘([>#*-]*\p{Ll}/u.test(text) && !/^[>#*\s]*["'“‘]?(?:i|e)\p{Lu}|^\p{Ll}{1,3}[-'’]\p{Lu}/u.test(text))
    return false;
  if (title !== undefined) return isTitle(text, title);
  if (!next) return !endsSentence(text);
  const titled = capitalShare(text) >= TITLE_CASE && count >= 3;
  if (endsWithStop(text)) return titled && count <= 24 && !/^["“]/.test(text);
  if (endsSentence(text)) return titled || (count <= 14 && !/["”]$/.test(text));
  return true;
}

/** Whether a block is the stated title: nearly all words of both the same, or half of them for a line that is no sentence. */
function isTitle(text: string, title: string): boolean {
  const words = (of: string) => new Set(tokenize(of).flatMap((t) => (t.kind === 'mark' ? [] : [t.norm])));
  const [block, stated] = [words(text), words(title)];
  const shared = [...block].filter((word) => stated.has(word)).length;
  const jaccard = shared / Math.max(1, block.size + stated.size - shared);
  return jaccard >= SAME_TITLE || (jaccard >= LIKE_TITLE && !endsWithStop(text));
}
