import { CALL_VERBS, NOTICE_WORDS } from '../data/address.ts';
import { STORY_VERBS } from '../data/furniture.ts';
import type { Role } from '../model/telling.ts';
import { countWords, endsSentence, fold, wordsOf } from './block.ts';

const STEADY = 3;
const CLOSING_WORDS = 16;

/** Whether every paragraph ends as a sentence does, and there are enough of them for that to be the manner of the text. */
export const isSteady = (paragraphs: readonly string[]): boolean =>
  paragraphs.length >= STEADY && paragraphs.every(endsSentence);

/** A short line without a full stop; behind the last sentence of a steady text it is no part of the story. */
export const isLooseLine = (text: string): boolean => !endsSentence(text) && countWords(text) <= CLOSING_WORDS;

/** What a loose line at the end is: a call to the reader, or a link to something else. */
export function looseRole(text: string): Role {
  const first = fold(wordsOf(text)[0] ?? '');
  const calls = CALL_VERBS.has(first) && !READS_ON.has(first) && !text.includes(':');
  return calls || /\bcomments?\b/i.test(text) ? 'prompt' : 'promo';
}

/** Calls that lead to another item. */
const READS_ON = new Set(['read', 'see', 'watch', 'hear', 'listen', 'find', 'discover', 'explore']);

const NOTICE_LENGTH = 400;
/** A sentence, or a part of one, that tells the reader to do something: "To place a notice, ring …", "Tell a neighbour, or write to us". */
const CALLS = /(?:^|[.!?;] |, |, or )(?:please )?([\p{L}]+)(?= )/gu;

/**
 * A paragraph in which the outlet speaks of itself: how to write to it, to order it, when it appears. Whoever asks must know that it stands
 * at the end, behind a line that is no prose. One with speech or a verb of the story is none.
 */
export function isHouseNotice(text: string): boolean {
  if (text.length > NOTICE_LENGTH || /["“”«»]/.test(text)) return false;
  const folded = fold(text);
  if (wordsOf(folded).some((word) => STORY_VERBS.has(word.replace(/[,;:.]/g, '')))) return false;
  if ([...NOTICE_WORDS].some((words) => folded.includes(words))) return true;
  const toReader = /\b(?:you|your|us)\b/.test(folded);
  return toReader && [...folded.matchAll(CALLS)].some((call) => CALL_VERBS.has(call[1]!));
}
