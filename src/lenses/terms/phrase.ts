import { isContent } from '../../collate/kinship.ts';
import { MONTHS, WEEKDAYS } from '../../data/calendar.ts';
import { SHORT_TITLES } from '../../data/titles.ts';
import type { SentenceRef } from '../../model/collation.ts';
import type { ReadTelling, Token } from '../../model/token.ts';
import { isCapital, isPossessive } from '../names/words.ts';
import { opensTime } from './times.ts';
import { isVerb } from './verbs.ts';

/** A run of words `[from, to)` of one sentence. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** A sentence as the terms lens sees it: its words, with the chunk that each belongs to. */
export interface Line {
  readonly read: ReadTelling;
  readonly ref: SentenceRef;
  readonly tokens: readonly Token[];
  /** Capitalised where capitals say something: not only because it opens the sentence. */
  readonly name: readonly boolean[];
  readonly content: readonly boolean[];
  readonly verb: readonly boolean[];
  /** The names that its telling uses in the body, word by word. */
  readonly names: ReadonlySet<string>;
  /** Number of the noun-phrase-like run of content words that a word stands in; -1 for function words and marks. */
  readonly chunk: readonly number[];
}

const NUMBERED = /^\d/;

/** Words of a sentence in chunks, as far as closed word classes, capitals, possessives and verb endings tell them apart. */
export function lineOf(
  read: ReadTelling,
  ref: SentenceRef,
  isName: (token: Token) => boolean,
  names: ReadonlySet<string>,
): Line {
  const { tokens } = ref.sentence;
  const content = tokens.map((token, i) => isContent(token) || isInitial(read, tokens, i));
  const name = tokens.map((token, i) => content[i]! && (isName(token) || isInitial(read, tokens, i)));
  const verb = tokens.map(
    (token, i) =>
      content[i]! &&
      !name[i] &&
      isVerb({
        word: token.norm,
        before: tokens[i - 1]?.norm,
        after: tokens[i + 1]?.norm,
        nameBefore: name[i - 1] === true && !isPossessive(read, tokens[i - 1]!),
        nameAfter: name[i + 1] === true,
      }),
  );
  const chunk: number[] = [];
  let current = -1;
  tokens.forEach((_, i) => {
    if (joinsName(tokens, name, i) || joinsNumber(tokens, i)) {
      chunk.push(current);
      return;
    }
    if (!content[i]) {
      chunk.push(-1);
      return;
    }
    const goesOn =
      i > 0 &&
      chunk[i - 1]! >= 0 &&
      !isPossessive(read, tokens[i - 1]!) &&
      !breaks(tokens, verb, i) &&
      !opensTime(tokens, i, content);
    chunk.push(goesOn ? current : ++current);
  });
  return { read, ref, tokens, name, content, verb, chunk, names };
}

/** "A." between two capitals: an initial, not an article. */
const isInitial = (read: ReadTelling, tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.end - tokens[i]!.start === 1 &&
  tokens[i + 1]?.norm === '.' &&
  [i - 1, i, i + 2].every((at) => tokens[at] !== undefined && isCapital(read, tokens[at]));

/** "of" between two names ("Secretary of State"), and the point behind an initial or a short title ("Mr. Tarn"). */
const joinsName = (tokens: readonly Token[], name: readonly boolean[], i: number): boolean =>
  name[i - 1] === true &&
  name[i + 1] === true &&
  (tokens[i]!.norm === 'of' || (tokens[i]!.norm === '.' && isShort(tokens[i - 1]!)));
/** The hyphen and the word of "11-day". */
export const joinsNumber = (tokens: readonly Token[], i: number): boolean =>
  isHyphen(tokens, i) || isHyphen(tokens, i - 1);
const isHyphen = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.norm === '-' && tokens[i - 1]?.kind === 'number' && touch(tokens, i) && touch(tokens, i + 1);
const touch = (tokens: readonly Token[], i: number): boolean => tokens[i - 1]?.end === tokens[i]?.start;
const isShort = (token: Token): boolean => token.norm.length === 1 || SHORT_TITLES.has(token.norm);

const DAYS = new Set([...WEEKDAYS, ...MONTHS.flat()].map((d) => d.toLowerCase().replace(/\.$/, '')));
export const isDay = (token: Token): boolean => DAYS.has(token.norm);

/** Whether a new chunk begins at content word `i`: at a number, a verb or a day, and behind one. */
function breaks(tokens: readonly Token[], verb: readonly boolean[], i: number): boolean {
  const number = (t: Token) => t.kind === 'number' || NUMBERED.test(t.norm);
  const day = isDay(tokens[i]!) || isDay(tokens[i - 1]!);
  return day || number(tokens[i]!) !== number(tokens[i - 1]!) || verb[i]! || verb[i - 1]!;
}

/** Whether the word at `j` stands in one chunk with its neighbour at `i`. */
export const readsOn = (line: Line, i: number, j: number): boolean =>
  line.chunk[i]! >= 0 && line.chunk[i] === line.chunk[j];

/** The words of `phrase` as they stand in the text, a possessive ending of the last left out. */
export function spanOf(line: Line, phrase: Phrase): { start: number; end: number } {
  const last = line.tokens[phrase.to - 1]!;
  const { text } = line.read;
  const ending = /[’'][sS]?$/.exec(text.slice(last.start, last.end));
  return {
    start: line.tokens[phrase.from]!.start,
    end: last.end - (ending && isPossessive(line.read, last) ? ending[0].length : 0),
  };
}

/** `phrase` without function words and marks at its ends; null where nothing is left. */
export function trimmed(line: Line, { from, to }: Phrase): Phrase | null {
  while (from < to && !line.content[from]) from++;
  while (to > from && !line.content[to - 1]) to--;
  return from < to ? { from, to } : null;
}

export const normsOf = (line: Line, { from, to }: Phrase): string[] => line.tokens.slice(from, to).map((t) => t.norm);
export const contentsOf = (line: Line, { from, to }: Phrase): Token[] =>
  line.tokens.slice(from, to).filter((_, i) => line.content[from + i]);
