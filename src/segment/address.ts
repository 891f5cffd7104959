import { CALL_VERBS, FULL_ITEMS, HOUSE_WORDS } from '../data/address.ts';
import { STORY_VERBS } from '../data/furniture.ts';
import type { Role } from '../model/telling.ts';
import { oncePer } from '../text/once-per.ts';
import { endsWithStop, fold, wordsOf } from './block.ts';
import type { BlockContext } from './classify-block.ts';

const MOST_WORDS = 20;
/** Behind the story an address is one to write to. */
const EMAIL = /[\w.+-]+@[\w-]+\.\w/;
const LONGEST = 160;
/** A call of so many words with an exclamation mark, at the foot: "Write the first comment!". */
const CRIED_WORDS = 7;
const READER = /\b(?:you|your|our|us)\b/;
const QUESTION =
  /^(?:do|did|have|has|are|were|got|seen|heard|spotted|missed|want|need|like|liked|enjoy|enjoyed|love|what|which|who|how|looking|see|know)\b[^.!?]{3,80}\?/;

/**
 * The page speaks to its reader: a call ("Get the Post delivered to your door"), or a question followed by one ("Got a story? Ring our newsroom").
 * With a full stop at the end only where it names a thing of the outlet. A sentence with speech or a verb of the story is none.
 */
export function address(text: string, context: BlockContext): Role | null {
  if (context.position === 'after-body' && asksAndCalls(text)) return 'prompt';
  if (context.position === 'after-body' && EMAIL.test(text) && wordsOf(text).length <= MOST_WORDS) return 'prompt';
  if (text.length > LONGEST || /["“”«»]/.test(text) || !mayCall(text)) return null;
  const folded = fold(text);
  const words = wordsOf(folded);
  if (
    words.length < 3 ||
    words.length > MOST_WORDS ||
    words.some((word) => STORY_VERBS.has(word.replace(/[,;:]/g, '')))
  )
    return null;
  if (context.position === 'after-body' && /^you (?:can|may) /.test(folded) && CALL_VERBS.has(words[2]!))
    return holds(folded, FULL_ITEMS) || holds(folded, HOUSE_WORDS) ? 'prompt' : null;
  const called = CALL_VERBS.has(words[0]!.replace(/[,:]$/, '')) && !/^\S+,/.test(folded);
  if (called && context.position === 'after-body' && text.endsWith('!') && words.length <= CRIED_WORDS) return 'prompt';
  if (called && holds(folded, FULL_ITEMS)) return 'promo';
  const asked = QUESTION.exec(folded);
  const answered = asked !== null && CALL_VERBS.has(wordsOf(folded.slice(asked[0].length))[0] ?? '');
  const speaks = READER.test(folded) && (called || answered);
  if (!speaks && !/^(?:comments|your) /.test(folded)) return null;
  return endsWithStop(text)
    ? holds(folded, HOUSE_WORDS) || (speaks && answered && context.position === 'after-body')
      ? 'prompt'
      : null
    : speaks || /^your .*: /.test(folded)
      ? 'prompt'
      : null;
}

/** At the foot, a question and one short cry: "Got our app? It's free!" */
const ASK_AND_CALL = /^[^.!?“”"]{8,70}\? [^.!?“”"]{3,50}!$/;
const asksAndCalls = (text: string): boolean => ASK_AND_CALL.test(text) && QUESTION.test(fold(text));

/** A cheap look first: it opens with a call, or asks. */
const mayCall = (text: string): boolean =>
  CALL_VERBS.has(/\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '') ||
  (text.includes('?') && /\?\s/.test(text)) ||
  /^(?:your|comments|you (?:can|may))\b/i.test(text);

const holds = (folded: string, list: ReadonlySet<string>): boolean => patternOf(list).test(folded);

const patternOf = oncePer(
  (list: ReadonlySet<string>): RegExp => new RegExp([...list].map((item) => `\\b${item}\\b`).join('|')),
);
