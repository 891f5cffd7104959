import { isBody } from '../model/telling.ts';
import type { ReadTelling, Sentence } from '../model/token.ts';

/** What may be aligned with its like: a headline never with the body. */
export type Class = 'headline' | 'deck' | 'body' | 'caption';

/** Class of a sentence; undefined for furniture, and for a deck that only repeats the body. */
export function classOf(telling: ReadTelling, sentence: Sentence): Class | undefined {
  if (isBody(sentence.role)) return 'body';
  if (sentence.role === 'headline' || sentence.role === 'caption') return sentence.role;
  if (sentence.role === 'deck' && !telling.segments[sentence.segment]?.repeats) return 'deck';
  return undefined;
}
