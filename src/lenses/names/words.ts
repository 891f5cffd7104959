import type { ReadTelling, Token } from '../../model/token.ts';

const POSSESSIVE = /(?:[’']s|(?<=s)[’'])$/i;

/** The word as it stands, without a possessive ending. */
export const bareWord = (read: ReadTelling, token: Token): string =>
  read.text.slice(token.start, token.end).replace(POSSESSIVE, '');

/** Whether the word carries a possessive ending, in itself or as a lone mark after it. */
export const isPossessive = (read: ReadTelling, token: Token): boolean =>
  POSSESSIVE.test(read.text.slice(token.start, token.end)) ||
  /^’s\b|^'s\b/.test(read.text.slice(token.end, token.end + 3));

/**
 * Whether the token begins with a capital, or hides one behind a particle ("el-Tarn", "d'Arno").
 * A compound that only begins with a name ("Tarn-backed") and a party with its state ("R-Ohio") do not count.
 */
export function isCapital(read: ReadTelling, token: Token): boolean {
  if (token.kind !== 'word' || isPlainSmall(read.text, token)) return false;
  const word = read.text.slice(token.start, token.end);
  if (/^[RDI]-\p{Lu}/u.test(word) || /^\p{Lu}\p{L}*-\p{Ll}/u.test(word)) return false;
  return /^\p{Lu}/u.test(word) || /^\p{Ll}{1,3}['’-]\p{Lu}/u.test(word);
}

const [SMALL_A, SMALL_Z] = [97, 122];
/** Longest particle, with its mark, before a capital. */
const PARTICLE = 3;

/** Most words, told without a pattern: a small letter first, and no mark behind one of the first letters. */
function isPlainSmall(text: string, { start, end }: Token): boolean {
  const first = text.charCodeAt(start);
  if (first < SMALL_A || first > SMALL_Z) return false;
  for (let at = start + 1; at <= start + PARTICLE && at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < SMALL_A || code > SMALL_Z) return false;
  }
  return true;
}

/** All letters capital, two or more: an acronym, or shouting. */
export const isAllCaps = (word: string): boolean => /^(?:\p{Lu}[.&-]?){2,}$/u.test(word);
