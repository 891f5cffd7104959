/** Class of a UTF-16 unit, for scanners that look at one unit at a time. */
export const LETTER = 1;
export const DIGIT = 2;
/** Combining marks and invisible joiners: part of the word they stand in. */
export const EXTEND = 3;
export const SPACE = 4;
export const MARK = 5;
/** A letter of a script that writes no spaces between words (Han, kana, Thai …): a token by itself. */
export const IDEOGRAPH = 6;
/** Half of a character outside of the basic plane: see `astralClass`. */
export const SURROGATE = 7;

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const classes = new Uint8Array(0x10000);
for (let code = 0; code < 0x80; code++) classes[code] = classify(String.fromCharCode(code));

/** Class of the UTF-16 unit `code`. Found once for each unit, then a look-up. */
export function classOf(code: number): number {
  const known = classes[code]!;
  if (known !== 0) return known;
  const found = code >= 0xd800 && code <= 0xdfff ? SURROGATE : classify(String.fromCharCode(code));
  classes[code] = found;
  return found;
}

/** Class of the character of two units at `at`; a lone half is a mark. */
export function astralClass(text: string, at: number): number {
  const point = text.codePointAt(at)!;
  return point > 0xffff ? classify(String.fromCodePoint(point)) : MARK;
}

function classify(character: string): number {
  if (/\s/.test(character)) return SPACE;
  if (/\p{L}/u.test(character)) return UNSPACED.test(character) ? IDEOGRAPH : LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  if (/[\p{M}\p{Cf}]/u.test(character)) return EXTEND;
  return MARK;
}

/** Whether the unit `code` is a capital letter. */
export function isUpper(code: number): boolean {
  if (code < 0x80) return code >= 65 && code <= 90;
  return classOf(code) === LETTER && /\p{Lu}|\p{Lt}/u.test(String.fromCharCode(code));
}

/** Whether the unit `code` is a small letter. */
export function isLower(code: number): boolean {
  if (code < 0x80) return code >= 97 && code <= 122;
  return classOf(code) === LETTER && /\p{Ll}/u.test(String.fromCharCode(code));
}

export const isSpace = (code: number): boolean => classOf(code) === SPACE;
