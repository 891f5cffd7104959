import { ATTACHED_UNITS } from '../data/attached-units.ts';
import type { Token, TokenKind } from '../model/token.ts';
import { astralClass, classOf, DIGIT, EXTEND, IDEOGRAPH, LETTER, SPACE, SURROGATE } from './characters.ts';
import { normOf } from './normalize.ts';

export { normalize } from './normalize.ts';

/**
 * Tokens of `text[start, end)`. Lossless: between two tokens stands only white space.
 *
 * - Apostrophes and hyphens between letters join ("don't", "cease-fire", "el-Sissi", "COVID-19"). An apostrophe at the end of a word may
 *   be a closing quotation mark, so it is a mark of its own ("Abbas’" = `Abbas` `’`); the normal form of the word is the same either way.
 * - A hyphen after digits parts: "11-day" = `11` `-` `day`, so that figures see the number and collation sees "11 day".
 * - Numbers hold inner points, commas, colons and slashes ("1,200.5", "3:14", "9/11"). A unit written onto them is a word ("1.2bn" = `1.2` `bn`),
 *   other letters make one word of both ("11th", "1990s").
 * - Initials with points are one word ("U.S.", "a.m."); a web or mail address is one word.
 * - One letter is a word where a script has no spaces (Han, kana, Thai …). A run of one repeated mark ("...", "--") is one mark.
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    if (classOf(text.charCodeAt(at)) === SPACE) {
      at++;
      continue;
    }
    const token = tokenAt(text, at, end);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

/** The token that begins at `from`, where no white space stands. */
export function tokenAt(text: string, from: number, end: number): Token {
  const first = classOf(text.charCodeAt(from));
  const kind = first === SURROGATE ? astralClass(text, from) : first;
  const to = END_OF[kind]!(text, from, end);
  const name = kindOf(kind, text, to);
  const norm = name === 'mark' ? markNorm(text, from, to) : normOf(text, from, to);
  return { start: from, end: to, kind: name, norm };
}

type Scanner = (text: string, at: number, end: number) => number;

/** For each class of first character: where its token ends. */
const END_OF: readonly Scanner[] = (() => {
  const scanners: Scanner[] = Array(8).fill(endOfMark);
  scanners[LETTER] = endOfWord;
  scanners[DIGIT] = endOfNumber;
  scanners[IDEOGRAPH] = endOfIdeograph;
  return scanners;
})();

function kindOf(kind: number, text: string, to: number): TokenKind {
  if (kind === LETTER || kind === IDEOGRAPH) return 'word';
  if (kind !== DIGIT) return 'mark';
  const last = classOf(text.charCodeAt(to - 1));
  return last === DIGIT || last === SURROGATE ? 'number' : 'word';
}

const asciiMarks: string[] = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
const markNorm = (text: string, from: number, to: number): string =>
  (to - from === 1 && asciiMarks[text.charCodeAt(from)]) || text.slice(from, to);

/** Length of the word character at `at` (letter, digit or what extends them): 1, 2 for a pair of surrogates, 0 for any other. */
function wordCharacter(text: string, at: number, end: number): number {
  if (at >= end) return 0;
  const kind = classOf(text.charCodeAt(at));
  if (kind === LETTER || kind === DIGIT || kind === EXTEND) return 1;
  if (kind !== SURROGATE || at + 1 >= end) return 0;
  const astral = astralClass(text, at);
  return astral === LETTER || astral === DIGIT || astral === EXTEND ? 2 : 0;
}

function skipWordCharacters(text: string, from: number, end: number): number {
  let at = from;
  for (;;) {
    while (at < end && classOf(text.charCodeAt(at)) <= EXTEND) at++;
    const step = wordCharacter(text, at, end);
    if (step === 0) return at;
    at += step;
  }
}

const POINT = 46;
const APOSTROPHES = new Set([39, 0x2019, 0x02bc, 0xff07]);
const HYPHENS = new Set([45, 0x2010, 0x2011]);

function endOfWord(text: string, from: number, end: number): number {
  const initials = text.charCodeAt(from + 1) === POINT ? endOfInitials(text, from, end) : 0;
  let at = initials > 0 ? initials : skipWordCharacters(text, from, end);
  for (;;) {
    const code = at < end ? text.charCodeAt(at) : 0;
    const next = at + 1;
    const joins = isApostrophe(code)
      ? isLetterAt(text, next, end)
      : isHyphen(code) && initials === 0 && wordCharacter(text, next, end) > 0;
    if (!joins) break;
    at = skipWordCharacters(text, next, end);
  }
  return isAddressAt(text, from, at, end) ? endOfAddress(text, at, end) : at;
}

const isApostrophe = (code: number): boolean => code === 39 || (code > 127 && APOSTROPHES.has(code));
const isHyphen = (code: number): boolean => code === 45 || (code > 127 && HYPHENS.has(code));
const isLetterAt = (text: string, at: number, end: number): boolean =>
  at < end && classOf(text.charCodeAt(at)) === LETTER;

/** End of "U.S.", "a.m." or "U.N" (the last point left out) at `from`; 0 where there is none. */
function endOfInitials(text: string, from: number, end: number): number {
  let at = from;
  let letters = 0;
  while (isLetterAt(text, at, end) && wordCharacter(text, at + 1, end) === 0) {
    letters++;
    at++;
    if (at >= end || text.charCodeAt(at) !== POINT) break;
    at++;
  }
  return letters >= 2 ? at : 0;
}

const STOPS_ADDRESS = /[\s<>"“”«»]/;
const isAddressAt = (text: string, from: number, at: number, end: number): boolean => {
  const code = at < end ? text.charCodeAt(at) : 0;
  if (code === 64) return wordCharacter(text, at + 1, end) > 0;
  if (code === 58) return text.startsWith('://', at);
  return (
    code === POINT && at - from === 3 && /^www$/i.test(text.slice(from, at)) && wordCharacter(text, at + 1, end) > 0
  );
};

function endOfAddress(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && !STOPS_ADDRESS.test(text[at]!)) at++;
  while (at > from && /[.,;:!?)\]'’]/.test(text[at - 1]!)) at--;
  return at;
}

const INNER_OF_NUMBER = new Set([POINT, 44, 58, 47]);

function endOfNumber(text: string, from: number, end: number): number {
  let at = skipDigits(text, from, end);
  while (at + 1 < end && INNER_OF_NUMBER.has(text.charCodeAt(at)) && classOf(text.charCodeAt(at + 1)) === DIGIT)
    at = skipDigits(text, at + 1, end);
  const letters = skipWordCharacters(text, at, end);
  if (letters === at || ATTACHED_UNITS.has(text.slice(at, letters).toLowerCase())) return at;
  return letters;
}

function skipDigits(text: string, from: number, end: number): number {
  let at = from + (classOf(text.charCodeAt(from)) === SURROGATE ? 2 : 1);
  while (at < end && classOf(text.charCodeAt(at)) === DIGIT) at++;
  return Math.min(at, end);
}

function endOfIdeograph(text: string, from: number, end: number): number {
  let at = from + (classOf(text.charCodeAt(from)) === SURROGATE ? 2 : 1);
  while (at < end && classOf(text.charCodeAt(at)) === EXTEND) at++;
  return Math.min(at, end);
}

const REPEATS = new Set([...'.-–—!?*=_~#\'`"…'].map((mark) => mark.charCodeAt(0)));
const JOINER = 0x200d;

function endOfMark(text: string, from: number, end: number): number {
  const code = text.charCodeAt(from);
  if (classOf(code) === SURROGATE) return endOfEmoji(text, from, end);
  let at = from + 1;
  while (at < end && text.charCodeAt(at) === code && REPEATS.has(code)) at++;
  while (at < end && classOf(text.charCodeAt(at)) === EXTEND) at++;
  return at;
}

/** A picture with what changes it: skin tone, variant selector, joined pictures, the second half of a flag. */
function endOfEmoji(text: string, from: number, end: number): number {
  let at = from + (text.codePointAt(from)! > 0xffff ? 2 : 1);
  while (at < end) {
    const point = text.codePointAt(at)!;
    const joined = text.charCodeAt(at - 1) === JOINER && classOf(point & 0xffff) !== SPACE && point > 0xff;
    const changes = classOf(text.charCodeAt(at)) === EXTEND || (point >= 0x1f3fb && point <= 0x1f3ff);
    const flag = isRegional(point) && at === from + 2 && isRegional(text.codePointAt(from)!);
    if (!joined && !changes && !flag) break;
    at += point > 0xffff ? 2 : 1;
  }
  return Math.min(at, end);
}

const isRegional = (point: number): boolean => point >= 0x1f1e6 && point <= 0x1f1ff;
