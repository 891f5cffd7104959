import {
  ALSO_WORDS,
  ANYWHERE,
  BEFORE_NAMES,
  BEFORE_NUMBERS,
  MONTHS_AFTER_ORDINALS,
  OPENERS,
  SAYING,
} from '../data/abbreviations.ts';
import type { Span } from '../model/span.ts';
import { classOf, DIGIT, IDEOGRAPH, isLower, isSpace, isUpper, LETTER, MARK } from './characters.ts';

/**
 * Sentences of `text[start, end)`, trimmed of white space at both ends. A blank line, or a line that opens with a bullet, begins a new one.
 * One pass, each decision looks a bounded number of characters around: time grows with the length, whatever the text is.
 * The rules are those of Kiss and Strunk (Unsupervised Multilingual Sentence Boundary Detection, Computational Linguistics 32(4), 2006: abbreviation,
 * initial, ordinal, and the next word as the judge), with fixed lists in place of trained ones, and quotation marks placed by their spacing.
 */
export function sentences(text: string, start = 0, end = text.length): Span[] {
  const spans: Span[] = [];
  const marks = new QuotationMarks();
  let from = start;
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? ASCII_KIND[code]! : (WIDE_KIND.get(code) ?? NONE);
    if (kind === NONE) {
      at++;
      continue;
    }
    if (kind === QUOTE) marks.pass(text, at, from);
    const next = kind === QUOTE ? -1 : kind === LINE ? lineBreak(text, at, end) : boundary(text, from, at, end, marks);
    if (next > 0) {
      pushTrimmed(spans, text, from, next);
      from = next;
      marks.reset(kind === LINE);
    }
    at = Math.max(at + 1, next > 0 ? next : kind === END ? skipRun(text, at, end) : 0);
  }
  pushTrimmed(spans, text, from, end);
  return spans;
}

const NONE = 0;
const END = 1;
const QUOTE = 2;
const LINE = 3;
const ASCII_KIND = new Uint8Array(128);
for (const mark of '.!?') ASCII_KIND[mark.charCodeAt(0)] = END;
ASCII_KIND[34] = QUOTE;
ASCII_KIND[10] = LINE;
ASCII_KIND[13] = LINE;
/** Ends of sentences in scripts without spaces: nothing need follow them. */
const FULL_WIDTH_ENDS = '。！？｡';
const WIDE_KIND = new Map<number, number>();
for (const mark of `…${FULL_WIDTH_ENDS}।۔؟։`) WIDE_KIND.set(mark.charCodeAt(0), END);
for (const mark of '“”') WIDE_KIND.set(mark.charCodeAt(0), QUOTE);

function pushTrimmed(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (end <= start) return;
  const last = spans.at(-1);
  if (
    last &&
    end - start <= MOST_MARKS &&
    isOnlyMarks(text, start, end) &&
    !/\n\s*\n/.test(text.slice(last.end, start))
  )
    spans[spans.length - 1] = { start: last.start, end };
  else spans.push({ start, end });
}

/** A few marks by themselves ("…", "”") belong to the sentence before. */
const MOST_MARKS = 12;
function isOnlyMarks(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++)
    if (classOf(text.charCodeAt(at)) !== MARK && !isSpace(text.charCodeAt(at))) return false;
  return true;
}

/** Whether quotation marks stand open: for a mark that its spacing does not tell (`day. " He`). */
class QuotationMarks {
  private straightOpen = false;
  /** Once “ has been seen, ” can only close. (Swedish and Finnish open with ” too.) */
  curlyOpens = false;

  pass(text: string, at: number, from: number): void {
    const code = text.charCodeAt(at);
    if (code === 0x201c) this.curlyOpens = true;
    if (code !== 34) return;
    const before = at === from || isSpace(text.charCodeAt(at - 1));
    const after = at + 1 >= text.length || isSpace(text.charCodeAt(at + 1));
    if (before === after) this.straightOpen = !this.straightOpen;
    else this.straightOpen = before;
  }

  /** The mark at a place with space on both sides closes. */
  closes(code: number): boolean {
    return code === 34 && this.straightOpen;
  }

  /** A sentence has ended and its closing marks lie behind; an open quotation may go on. */
  reset(paragraph: boolean): void {
    if (paragraph) this.straightOpen = this.curlyOpens = false;
  }
  closed(): void {
    this.straightOpen = false;
  }
}

const BULLETS = '•●▪◦‣·*';

/** Start of the next sentence where the line break at `at` ends one; 0 where it does not. */
function lineBreak(text: string, at: number, end: number): number {
  let lines = 0;
  let next = at;
  while (next < end && isSpace(text.charCodeAt(next))) {
    const code = text.charCodeAt(next);
    if (code === 10 || (code === 13 && text.charCodeAt(next + 1) !== 10)) lines++;
    next++;
  }
  if (lines > 1) return next;
  return next < end && BULLETS.includes(text[next]!) && isSpace(text.charCodeAt(next + 1)) ? next : 0;
}

/** End of the run of points, exclamation and question marks at `at`, single spaces between points included (". . ."). */
function skipRun(text: string, from: number, end: number): number {
  let at = from + 1;
  for (;;) {
    while (at < end && isEnd(text.charCodeAt(at))) at++;
    const spaced =
      text.charCodeAt(at - 1) === 46 && text.charCodeAt(at) === 32 && text.charCodeAt(at + 1) === 46 && at + 1 < end;
    if (!spaced) return at;
    at++;
  }
}
const isEnd = (code: number): boolean => (code < 128 ? ASCII_KIND[code] === END : WIDE_KIND.get(code) === END);

const CLOSERS = new Set([...'"”’\'»)]}›」』）】“*'].map((c) => c.charCodeAt(0)));
const OPENING = new Set([...'"“‘\'„«»([{¿¡—–-•*‹「『（'].map((c) => c.charCodeAt(0)));

/** Start of the next sentence where the mark at `at` ends one; -1 where it does not. */
function boundary(text: string, from: number, at: number, end: number, marks: QuotationMarks): number {
  const run = skipRun(text, at, end);
  const closed = skipClosers(text, run, end, marks);
  let next = closed;
  while (next < end && isSpace(text.charCodeAt(next))) next++;
  if (next >= end) return -1;
  if (next === closed) return breaksWithoutSpace(text, at, run, closed, end) ? closed : -1;
  const letter = skipOpening(text, next, end);
  if (!opensSentence(text, from, at, run, closed, next, letter, end)) return -1;
  if (closed > run) marks.closed();
  return next;
}

/** Past the marks that close a quotation or bracket, and past one that white space has parted from its sentence. */
function skipClosers(text: string, from: number, end: number, marks: QuotationMarks): number {
  let at = from;
  while (at < end && CLOSERS.has(text.charCodeAt(at)) && !opensHere(text, at, end)) at++;
  if (at > from || at >= end || !isSpace(text.charCodeAt(at))) return at;
  let mark = at;
  while (mark < end && isSpace(text.charCodeAt(mark))) mark++;
  const code = text.charCodeAt(mark);
  const spaced = mark + 1 >= end || isSpace(text.charCodeAt(mark + 1));
  const closes = code === 0x201d ? marks.curlyOpens || spaced : spaced && (code === 0xbb || marks.closes(code));
  return closes && mark < end ? mark + 1 : at;
}

/** `day.“We` without a space: the mark belongs to what follows. */
const opensHere = (text: string, at: number, end: number): boolean =>
  text.charCodeAt(at) === 0x201c && at + 1 < end && classOf(text.charCodeAt(at + 1)) === LETTER;

function skipOpening(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && at < from + 8 && (OPENING.has(text.charCodeAt(at)) || (at > from && isSpace(text.charCodeAt(at)))))
    at++;
  return at;
}

/** No space follows: full-width marks end a sentence all the same (not a quotation that と makes an object), and so does a forgotten space (`today.”He said`, `went home.The`). */
function breaksWithoutSpace(text: string, at: number, run: number, closed: number, end: number): boolean {
  if (FULL_WIDTH_ENDS.includes(text[run - 1]!)) return closed === run || text[closed] !== 'と';
  const first = skipOpening(text, closed, end);
  if (
    first >= end ||
    !isUpper(text.charCodeAt(first)) ||
    !isLower(text.charCodeAt(at - 1)) ||
    !isLower(text.charCodeAt(at - 2))
  )
    return false;
  if (closed > run || first > closed) return true;
  return (
    run - at === 1 &&
    isLower(text.charCodeAt(at - 3)) &&
    /^\p{Lu}\p{L}*[\s,]/u.test(text.slice(first, first + 20)) &&
    !isDomain(text, first)
  );
}
const isDomain = (text: string, at: number): boolean =>
  /^(?:Com|Org|Net|Gov|Edu|Co|Tv|Io|Uk|De)\b/.test(text.slice(at, at + 4));

/** Whether what stands at `next` (first letter or digit at `letter`) opens a new sentence after the mark at `at`. */
function opensSentence(
  text: string,
  from: number,
  at: number,
  run: number,
  closed: number,
  next: number,
  letter: number,
  end: number,
): boolean {
  if (letter >= end) return text.charCodeAt(at) !== 46 || letter === next;
  const code = text.charCodeAt(letter);
  const kind = classOf(code);
  if (kind === LETTER && isLower(code) && !isCapitalisedLater(text, letter)) return false;
  if (kind !== LETTER && kind !== DIGIT && kind !== IDEOGRAPH && letter === next && closed === run)
    return !',;:)]%/'.includes(text[letter]!);
  const mark = text.charCodeAt(run - 1);
  if (mark === 33 || mark === 63) return !(closed > run && isSayingAfter(text, letter, end));
  if (run - at > 1 || mark !== 46) return true;
  if (closed > run && !isPossessive(text, at, run, closed)) return true;
  return pointEnds(text, from, at, letter, end);
}

/** "iPhone", "el-Sissi": a name that keeps its small first letter at the start of a sentence. */
function isCapitalisedLater(text: string, at: number): boolean {
  if (isUpper(text.charCodeAt(at + 1))) return text.charCodeAt(at) === 105 || text.charCodeAt(at) === 101;
  return text.charCodeAt(at + 2) === 45 && isUpper(text.charCodeAt(at + 3));
}

/** "the U.S.' allies": the apostrophe closes nothing. */
const isPossessive = (text: string, at: number, run: number, closed: number): boolean =>
  closed - run === 1 && "'’".includes(text[run]!) && /(?:\p{L}\.)+\p{L}$/u.test(text.slice(Math.max(0, at - 8), at));

/** “Why?” Mary Smith asked: the question is the object of the verb. */
function isSayingAfter(text: string, letter: number, end: number): boolean {
  const words = text.slice(letter, Math.min(end, letter + 80)).split(/\s+/, 6);
  const verb = words.findIndex((word) => SAYING.has(word.replace(/[.,:;]+$/, '')));
  return (
    verb > 0 && words.slice(0, verb).every((word) => isUpper(word.charCodeAt(0)) && !OPENERS.has(word.toLowerCase()))
  );
}

/** Whether the single point at `at`, followed by a capital letter or a digit, ends a sentence: the word before it decides, else the word after it. */
function pointEnds(text: string, from: number, at: number, letter: number, end: number): boolean {
  const word = wordBefore(text, from, at);
  if (word === '') return !(isDigitAt(text, letter) && isDigitBefore(text, from, at));
  const digitFollows = isDigitAt(text, letter);
  if (/^\d{1,2}$/.test(word) && (isFirst(text, from, at, word) || MONTHS_AFTER_ORDINALS.has(wordAt(text, letter, end))))
    return false;
  const lower = word.toLowerCase();
  const shortened = !ALSO_WORDS.has(lower) || isUpper(word.charCodeAt(0));
  if (BEFORE_NUMBERS.has(lower) && shortened && digitFollows) return false;
  if (BEFORE_NAMES.has(lower) && shortened && !ANYWHERE.has(lower)) return digitFollows && !isUpper(word.charCodeAt(0));
  const initial =
    /^(?:\p{Lu}|(?:\p{L}\.)+\p{L})$/u.test(word) &&
    !(word === 'I' && !/\p{Lu}[\p{L}.]+ I$/u.test(text.slice(Math.max(from, at - LONGEST_WORD), at)));
  if (!initial && !(ANYWHERE.has(lower) && shortened)) return true;
  if (digitFollows) return false;
  const after = wordAt(text, letter, end);
  const isInitial = after.length === 1 && text.charCodeAt(letter + 1) === 46;
  return !isInitial && OPENERS.has(after.toLowerCase());
}

const isDigitAt = (text: string, at: number): boolean => classOf(text.charCodeAt(at)) === DIGIT;

function isDigitBefore(text: string, from: number, at: number): boolean {
  let before = at - 1;
  while (before > from && isSpace(text.charCodeAt(before))) before--;
  return isDigitAt(text, before);
}

const LONGEST_WORD = 24;

/** The letters, digits and inner points that stand right before `at`; empty where a space does. */
function wordBefore(text: string, from: number, at: number): string {
  let start = at;
  const stop = Math.max(from, at - LONGEST_WORD);
  while (start > stop) {
    const kind = classOf(text.charCodeAt(start - 1));
    if (kind !== LETTER && kind !== DIGIT && text.charCodeAt(start - 1) !== 46) break;
    start--;
  }
  return text.slice(start, at);
}

const isFirst = (text: string, from: number, at: number, word: string): boolean =>
  text.slice(from, at - word.length).trim() === '';

function wordAt(text: string, at: number, end: number): string {
  let stop = at;
  while (
    stop < end &&
    stop < at + LONGEST_WORD &&
    (classOf(text.charCodeAt(stop)) === LETTER || "'’".includes(text[stop]!))
  )
    stop++;
  return text.slice(at, stop);
}
