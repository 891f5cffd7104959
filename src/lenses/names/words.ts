import type { ReadTelling, Token } from '../../model/token.ts';

const POSSESSIVE = /(?:[’']s|(?<=s)[’'])$/i;

/** The word as it stands, without a possessive ending. */
export const bareWord = ({ text }: ReadTelling, { start, end }: Token): string =>
  endsInMark(text, end) ? text.slice(start, end).replace(POSSESSIVE, '') : text.slice(start, end);

/** Whether the word carries a possessive ending, in itself or as a lone mark after it. */
export const isPossessive = ({ text }: ReadTelling, { start, end }: Token): boolean =>
  (endsInMark(text, end) && POSSESSIVE.test(text.slice(start, end))) ||
  (isApostrophe(text.charCodeAt(end)) && /^.s\b/.test(text.slice(end, end + 3)));

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

/** An apostrophe is the last or the last but one character, as it has to be in a possessive. */
const endsInMark = (text: string, end: number): boolean =>
  isApostrophe(text.charCodeAt(end - 1)) || isApostrophe(text.charCodeAt(end - 2));

/**
 * Whether the token begins with a capital, or hides one behind a particle ("el-Tarn", "d'Arno").
 * A compound that only begins with a name ("Tarn-backed") and a party with its state ("R-Ohio") do not count.
 */
export function isCapital(read: ReadTelling, token: Token): boolean {
  if (token.kind !== 'word' || isPlainSmall(read.text, token)) return false;
  if (isPlainCapital(read.text, token)) return true;
  const word = read.text.slice(token.start, token.end);
  if (/^[RDI]-\p{Lu}/u.test(word) || /^\p{Lu}\p{L}*-\p{Ll}/u.test(word)) return false;
  return /^\p{Lu}/u.test(word) || /^\p{Ll}{1,3}['’-]\p{Lu}/u.test(word);
}

const [SMALL_A, SMALL_Z, HYPHEN] = [97, 122, 45];
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

const [CAPITAL_A, CAPITAL_Z] = [65, 90];

/** Most names, told without a pattern: a capital first, and no hyphen in the word. */
function isPlainCapital(text: string, { start, end }: Token): boolean {
  const first = text.charCodeAt(start);
  if (first < CAPITAL_A || first > CAPITAL_Z) return false;
  for (let at = start + 1; at < end; at++) if (text.charCodeAt(at) === HYPHEN) return false;
  return true;
}

/** All letters capital, two or more: an acronym, or shouting. */
export const isAllCaps = (word: string): boolean => /^(?:\p{Lu}[.&-]?){2,}$/u.test(word);
