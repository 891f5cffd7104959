import { isContent } from '../../collate/kinship.ts';
import { IRREGULAR } from '../../data/lexicon/irregular.ts';
import type { SentenceRef } from '../../model/collation.ts';
import type { ReadTelling, Token } from '../../model/token.ts';
import { isPossessive } from '../names/words.ts';

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
  /** Number of the noun-phrase-like run of content words that a word stands in; -1 for function words and marks. */
  readonly chunk: readonly number[];
}

const NUMBERED = /^\d/;

/** Words of a sentence in chunks, as far as closed word classes, capitals, possessives and verb endings tell them apart. */
export function lineOf(read: ReadTelling, ref: SentenceRef, isName: (token: Token) => boolean): Line {
  const { tokens } = ref.sentence;
  const content = tokens.map(isContent);
  const name = tokens.map((token, i) => content[i]! && isName(token));
  const chunk: number[] = [];
  let current = -1;
  tokens.forEach((_, i) => {
    if (joinsName(tokens, name, i)) {
      chunk.push(current);
      return;
    }
    if (!content[i]) {
      chunk.push(-1);
      return;
    }
    const goesOn =
      i > 0 && chunk[i - 1]! >= 0 && !isPossessive(read, tokens[i - 1]!) && !breaks(tokens, name, content, i);
    chunk.push(goesOn ? current : ++current);
  });
  return { read, ref, tokens, name, content, chunk };
}

/** "of" between two names: "Secretary of State". */
const joinsName = (tokens: readonly Token[], name: readonly boolean[], i: number): boolean =>
  tokens[i]!.norm === 'of' && name[i - 1] === true && name[i + 1] === true;

/** Whether a new chunk begins at content word `i`: at a number, behind one, at a verb behind a noun. */
function breaks(tokens: readonly Token[], name: readonly boolean[], content: readonly boolean[], i: number): boolean {
  const number = (t: Token) => t.kind === 'number' || NUMBERED.test(t.norm);
  if (number(tokens[i]!) !== number(tokens[i - 1]!)) return true;
  const next = content[i + 1] === true;
  return !name[i] && looksVerbal(tokens[i]!.norm) && (!next || name[i - 1]!);
}

/** A past form, as far as its ending or the list of irregular ones tells. */
export const looksVerbal = (norm: string): boolean =>
  (norm.length > 4 && norm.endsWith('ed')) ||
  (norm.length > 5 && norm.endsWith('ing')) ||
  (IRREGULAR.has(norm) && !IRREGULAR_NOUNS.test(norm));
const IRREGULAR_NOUNS = /(men|people|ves|children|feet|teeth|crises)$/;

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
