import type { Token } from '../model/token.ts';
import { classOf, MARK, SPACE } from '../text/characters.ts';
import { tokenAt } from '../text/tokenize.ts';
import { OPENERS } from './quoted.ts';
import type { Words } from './words.ts';

/** What an item of a scan is, beside its number: bits. */
export const WORD = 1;
export const FIGURE = 2;
/** Not written as its normal form begins: with a capital. */
export const CAPITALISED = 4;
/** A mark after which a capital is no sign of a name. */
export const ENDS_SENTENCE = 8;

const ENDS = new Set(['.', '!', '?', ':', '"', '“', '”', '…', '-', '–', '—', '--', '|']);

const UNITS = 0x10000;
const ASCII = 128;
const [NEWLINE, SPACE_UNIT, HYPHEN, POINT, SLASH, COLON] = [10, 32, 45, 46, 47, 58];
/** The one mark by itself that may open a quotation. */
const QUOTE = 34;
const [APOSTROPHE, CURLY_APOSTROPHE, SMALL_S, SMALL_W] = [39, 0x2019, 115, 119];

/** By unit: the small letter of an English letter, 0 for all else. */
const LETTERS = new Uint8Array(UNITS);
for (let code = 97; code <= 122; code++) LETTERS[code] = LETTERS[code - 32] = code;

/** By ASCII unit: a mark by itself unless repeated; with `ENDS_SENTENCE` where it is one of these. */
const MARKS = new Uint8Array(UNITS);
/** By ASCII unit: a word of plain letters ends before it, whatever follows. A point or a colon asks for a closer look. */
const STOPS = new Uint8Array(UNITS);
const CLOSER = 2;
for (let code = 0; code < ASCII; code++) {
  const character = String.fromCharCode(code);
  const kind = classOf(code);
  if (kind === MARK) MARKS[code] = 0x80 | (ENDS.has(character) ? ENDS_SENTENCE : 0);
  if (kind === SPACE || (kind === MARK && !"'-@".includes(character)))
    STOPS[code] = ':.'.includes(character) ? CLOSER : 1;
}

/**
 * The tokens of a text as numbers, in arrays that serve for one text after another. It reads what `tokenize` reads; words of plain letters and single
 * marks, which are nearly all, are read here without an object for each.
 */
export class Scan {
  text = '';
  size = 0;
  /** Number of the word among `words`; nothing for marks. */
  numbers = new Int32Array(4096);
  starts = new Int32Array(4096);
  ends = new Int32Array(4096);
  kinds = new Uint8Array(4096);
  /** Places of marks that may open a quotation. */
  openers: number[] = [];
  /** First item of each line that holds any. */
  lines: number[] = [];

  constructor(readonly words: Words) {}

  read(text: string, end: number): void {
    this.text = text;
    this.size = 0;
    this.lines = [];
    this.openers = [];
    this.#makeRoom(end + 1);
    let opens = true;
    for (let at = 0; at < end; ) {
      const code = text.charCodeAt(at);
      if (code === 32 || classOf(code) === SPACE) {
        if (code === NEWLINE) opens = true;
        at++;
        continue;
      }
      if (opens) this.lines.push(this.size);
      opens = false;
      at = this.#plain(code, at, end) || this.#token(at, end);
    }
  }

  #plain(code: number, at: number, end: number): number {
    if (LETTERS[code] !== 0) return this.#plainWord(at, end);
    return isDigit(code) ? this.#plainFigure(at, end) : this.#plainMark(code, at, end);
  }

  /** A word of plain letters at `from`: its end, or 0 where only the whole rules tell it. */
  #plainWord(from: number, end: number): number {
    const text = this.text;
    let [at, first, second] = [from, 0, 0];
    for (let letter = 1; at < end; at++) {
      letter = LETTERS[text.charCodeAt(at)]!;
      if (letter === 0) break;
      first = Math.imul(first ^ letter, 0x01000193);
      second = Math.imul(second + letter, 0x2c1b3c6d);
      second ^= second >>> 13;
    }
    let stop = at;
    if (at < end && !isStop(text, from, at)) {
      stop = endOfPossessive(text, at, end);
      if (stop === 0) return 0;
    }
    const number = this.#known(first, second, from, at);
    this.#add(number, from, stop, text.charCodeAt(from) < 97 ? WORD | CAPITALISED : WORD);
    return stop;
  }

  /** A figure of plain digits at `from`: its end, or 0 as above. */
  #plainFigure(from: number, end: number): number {
    const text = this.text;
    let [at, first, second] = [from, 0, 0];
    for (let code = 0; at < end; at++) {
      code = text.charCodeAt(at);
      if (!isDigit(code)) break;
      first = Math.imul(first ^ code, 0x01000193);
      second = Math.imul(second + code, 0x2c1b3c6d);
      second ^= second >>> 13;
    }
    if (at < end && !isStopOfFigure(text, at)) return 0;
    this.#add(this.#known(first, second, from, at), from, at, FIGURE);
    return at;
  }

  #known(first: number, second: number, from: number, to: number): number {
    const known = this.words.plain.find(first, second);
    if (known >= 0) return known;
    const number = this.words.of(tokenAt(this.text, from, to).norm);
    this.words.plain.add(first, second, number);
    return number;
  }

  #plainMark(code: number, at: number, end: number): number {
    const mark = MARKS[code]!;
    if (mark === 0) return 0;
    const next = at + 1 < end ? this.text.charCodeAt(at + 1) : 0;
    if (next === code || next >= ASCII) return 0;
    if (code === QUOTE) this.openers.push(at);
    this.#add(-1, at, at + 1, mark & ENDS_SENTENCE);
    return at + 1;
  }

  /** A token by the whole rules. */
  #token(at: number, end: number): number {
    const token = tokenAt(this.text, at, end);
    if (token.kind === 'mark') {
      for (let i = at; i < token.end && OPENERS.has(this.text.charCodeAt(i)); i++) this.openers.push(i);
      this.#add(-1, at, token.end, ENDS.has(token.norm) ? ENDS_SENTENCE : 0);
    } else {
      const norm = isIdeograph(token) ? this.#pair(token, end) : token.norm;
      const capital = this.text.charCodeAt(at) === norm.charCodeAt(0) ? 0 : CAPITALISED;
      this.#add(this.words.of(norm), at, token.end, capital | (token.kind === 'word' ? WORD : FIGURE));
    }
    return token.end;
  }

  /** Two neighbours are a word where a script has no spaces between words; a single one is none. */
  #pair(token: Token, end: number): string {
    const { text } = this;
    if (token.end >= end || classOf(text.charCodeAt(token.end)) === SPACE) return token.norm;
    const next = tokenAt(text, token.end, end);
    return isIdeograph(next) ? token.norm + next.norm : token.norm;
  }

  #add(number: number, start: number, end: number, kind: number): void {
    this.numbers[this.size] = number;
    this.starts[this.size] = start;
    this.ends[this.size] = end;
    this.kinds[this.size++] = kind;
  }

  #makeRoom(items: number): void {
    if (items <= this.kinds.length) return;
    this.numbers = new Int32Array(items * 2);
    this.starts = new Int32Array(items * 2);
    this.ends = new Int32Array(items * 2);
    this.kinds = new Uint8Array(items * 2);
  }
}

/** Whether a word of plain letters in `[from, at)` ends there for certain: no apostrophe, hyphen, digit, initial or address goes on. */
function isStop(text: string, from: number, at: number): boolean {
  const code = text.charCodeAt(at);
  const stop = STOPS[code]!;
  if (stop !== CLOSER) return stop !== 0;
  if (code === COLON) return text.charCodeAt(at + 1) !== SLASH;
  const length = at - from;
  return code === POINT && length > 1 && (length !== 3 || LETTERS[text.charCodeAt(from)] !== SMALL_W);
}

/** End of `'s` at `at` behind a word of plain letters, which its normal form goes without; 0 where something else stands there. */
function endOfPossessive(text: string, at: number, end: number): number {
  const mark = text.charCodeAt(at);
  if ((mark !== APOSTROPHE && mark !== CURLY_APOSTROPHE) || LETTERS[text.charCodeAt(at + 1)] !== SMALL_S) return 0;
  const to = at + 2;
  return to <= end && (to === end || isStop(text, at, to)) ? to : 0;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether a figure of plain digits ends at `at` for certain: no letter or unit is written onto it, and no point, comma or the like holds it together with more. */
function isStopOfFigure(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (STOPS[code] !== 0 && !isDigit(text.charCodeAt(at + 1))) || code === SPACE_UNIT || code === HYPHEN;
}

const FIRST_IDEOGRAPH = 0x0e00;
const isIdeograph = ({ kind, norm }: Token): boolean =>
  norm.length === 1 && norm.charCodeAt(0) >= FIRST_IDEOGRAPH && kind === 'word';
