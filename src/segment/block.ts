import type { Role } from '../model/telling.ts';
import { astralClass, classOf, DIGIT, IDEOGRAPH, isSpace, LETTER, SURROGATE } from '../text/characters.ts';

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
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length; ) {
    const from = at;
    while (at < text.length && !isSpace(text.charCodeAt(at))) at++;
    if (at > from) words.push(text.slice(from, at));
    at++;
  }
  return words;
}

/** How many words there are. */
export function countWords(text: string): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const space = isSpace(text.charCodeAt(at));
    if (inside && space) count++;
    inside = !space;
  }
  return inside ? count + 1 : count;
}

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
  const lower = text.toLowerCase();
  if (!UNFOLDED.test(lower)) return trimMarks(lower);
  const straight = lower
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[()[\]{}|]/g, ' ')
    .replace(/\s+/g, ' ');
  return trimMarks(straight);
}

/** Marks to be straightened, and white space that is no single space. */
const UNFOLDED = /[’‘ʼ“”()[\]{}|]|[^\S ]| {2}/;

/** Without marks at the start, but for those of a name or number on the web (`@ #`), and at the end, but for a per cent sign. */
function trimMarks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && !isLetterOrDigit(text, start) && text[start] !== '@' && text[start] !== '#') start++;
  while (end > start && !isLetterOrDigit(text, end - 1) && text[end - 1] !== '%') end--;
  return text.slice(start, end);
}

/** Of a character of two units both count. */
function isLetterOrDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  let kind = classOf(code);
  if (kind === SURROGATE) kind = astralClass(text, code >= 0xdc00 && at > 0 ? at - 1 : at);
  return kind === LETTER || kind === DIGIT || kind === IDEOGRAPH;
}

/** Share of words of four and more letters that begin with a capital: near 1 for a headline in title case, 0 where there are none. */
export function capitalShare(text: string): number {
  const long = wordsOf(text).filter((word) => /\p{L}{4}/u.test(word));
  const capital = long.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length;
  return long.length === 0 ? 0 : capital / long.length;
}
