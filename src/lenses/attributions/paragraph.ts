import type { Span } from '../../model/span.ts';
import { isBody } from '../../model/telling.ts';
import type { ReadTelling, Token } from '../../model/token.ts';
import { allQuotedRuns, type QuotedRun } from '../marks.ts';
import { type NameMention, type Names, namesOf } from '../names.ts';

/** One body paragraph with everything that attribution looks at. Positions count in `tokens`. */
export interface Paragraph extends Span {
  readonly read: ReadTelling;
  readonly names: Names;
  readonly tokens: readonly Token[];
  /** Sentence of each token, as its position in `ReadTelling.sentences`. */
  readonly sentenceOf: readonly number[];
  /** For each token, the position in `runs` of the outer run it stands in (marks included), or -1. */
  readonly quoteOf: readonly number[];
  /** Outer quoted runs of this paragraph. */
  readonly runs: readonly QuotedRun[];
  readonly mentions: readonly NameMention[];
}

const known = new WeakMap<ReadTelling, Paragraph[]>();

/** The body of a telling, paragraph by paragraph. */
export function paragraphsOf(read: ReadTelling): readonly Paragraph[] {
  const found = known.get(read);
  if (found) return found;
  const made = read.segments.flatMap(({ role }, at) => (isBody(role) ? [paragraphOf(read, at)] : []));
  known.set(read, made);
  return made;
}

/** One segment, which may be a headline. */
export function paragraphOf(read: ReadTelling, segment: number): Paragraph {
  const { start, end, role } = read.segments[segment]!;
  const sentences = (isBody(role) ? read.body : read.sentences).filter((s) => s.segment === segment);
  const tokens = sentences.flatMap((s) => s.tokens);
  const sentenceOf = sentences.flatMap((s) => s.tokens.map(() => s.index));
  const runs = allQuotedRuns(read).filter((r) => r.segment === segment && !r.nested);
  const names = namesOf(read);
  const mentions = names.mentions.filter((m) => m.start >= start && m.end <= end && (!m.aside || !isBody(role)));
  return { start, end, read, names, tokens, sentenceOf, quoteOf: runsOf(tokens, runs), runs, mentions };
}

/** For each token the run it stands in, marks included, or -1. Both lists are in order of the text. */
function runsOf(tokens: readonly Token[], runs: readonly QuotedRun[]): number[] {
  let at = 0;
  return tokens.map((token) => {
    while (at < runs.length && token.start >= (runs[at]!.close ?? runs[at]!.end) + 1) at++;
    return at < runs.length && runs[at]!.open <= token.start ? at : -1;
  });
}

/** Characters from token `first` to token `last`. */
export const spanOf = (p: Paragraph, first: number, last: number): Span => ({
  start: p.tokens[first]!.start,
  end: p.tokens[last]!.end,
});

/** First token of the sentence that token `i` stands in. */
export function sentenceStart(p: Paragraph, i: number): number {
  let at = i;
  while (at > 0 && p.sentenceOf[at - 1] === p.sentenceOf[i]) at--;
  return at;
}

/** Last token of the sentence that token `i` stands in. */
export function sentenceEnd(p: Paragraph, i: number): number {
  let at = i;
  while (at + 1 < p.tokens.length && p.sentenceOf[at + 1] === p.sentenceOf[i]) at++;
  return at;
}

/** The mention whose name, epithet or pronoun ends with this token; the one with the longest title. */
export function mentionEndingAt(p: Paragraph, i: number): NameMention | undefined {
  const token = p.tokens[i];
  if (!token) return undefined;
  const at = p.mentions.filter((m) => m.start <= token.start && m.end > token.start && m.end <= token.end);
  return at.sort((a, b) => a.titled.start - b.titled.start)[0];
}

/** The mention that begins, with its title, at this token. */
export function mentionStartingAt(p: Paragraph, i: number): NameMention | undefined {
  const token = p.tokens[i];
  if (!token) return undefined;
  return p.mentions.filter((m) => m.titled.start === token.start).sort((a, b) => b.end - a.end)[0];
}

/** Position of the token that begins at or after this character. */
export const tokenAt = (p: Paragraph, at: number): number => p.tokens.findIndex((t) => t.start >= at);
