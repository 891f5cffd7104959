import type { Role } from '../model/telling.ts';

/** A paragraph or line of its own, as the passes of the segmentation see it. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Line breaks between the block before and this one; 0 for the first. */
  readonly gap: number;
  role?: Role;
}

/** Words parted by white space. */
export const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

const CLOSERS = new Set('"\'”’»“)]】」』');

/** The last character that is no closing quotation mark or bracket. */
function lastMark(text: string): string {
  let at = text.length - 1;
  while (at > 0 && CLOSERS.has(text[at]!)) at--;
  return text[at] ?? '';
}

const STOPS = new Set('.…。।۔');
const CRIES = new Set('!?！？');

/** Ends with a full stop, closing marks after it allowed. */
export const endsWithStop = (text: string): boolean => STOPS.has(lastMark(text));

/** Whether the text ends as a sentence does: with a full stop, an exclamation or a question mark. */
export const endsSentence = (text: string): boolean => endsWithStop(text) || CRIES.has(lastMark(text));

/** Lower case, straight quotation marks, single spaces, no brackets, no marks at either end: the form that phrases are written in. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[()[\]{}|]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}@#]+|[^\p{L}\p{N}%]+$/gu, '');
}

/** Share of words of four and more letters that begin with a capital: near 1 for a headline in title case, 0 where there are none. */
export function capitalShare(text: string): number {
  const long = wordsOf(text).filter((word) => /\p{L}{4}/u.test(word));
  const capital = long.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length;
  return long.length === 0 ? 0 : capital / long.length;
}
