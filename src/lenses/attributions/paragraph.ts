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

const known = new WeakMap<ReadTelling, readonly Paragraph[]>();

/** The body of a telling, paragraph by paragraph. */
export function paragraphsOf(read: ReadTelling): readonly Paragraph[] {
  return segmentsOf(read).filter((_, at) => isBody(read.segments[at]!.role));
}

/** Every segment of a telling in the form of a paragraph, headlines and furniture too, in order of `ReadTelling.segments`. */
export function segmentsOf(read: ReadTelling): readonly Paragraph[] {
  const found = known.get(read);
  if (found) return found;
  const names = namesOf(read);
  const sentences = bySegment(read, read.sentences, (s) => s.segment);
  const runs = bySegment(read, allQuotedRuns(read), (r) => r.segment);
  const mentions = mentionsBySegment(read, names);
  const made = read.segments.map(({ start, end }, at) => {
    const own = runs[at]!.filter((r) => !r.nested);
    const tokens: Token[] = [];
    const sentenceOf: number[] = [];
    for (const sentence of sentences[at]!)
      for (const token of sentence.tokens) {
        tokens.push(token);
        sentenceOf.push(sentence.index);
      }
    return {
      start,
      end,
      read,
      names,
      tokens,
      sentenceOf,
      quoteOf: runsOf(tokens, own),
      runs: own,
      mentions: mentions[at]!,
    };
  });
  known.set(read, made);
  return made;
}

function bySegment<Item>(read: ReadTelling, items: readonly Item[], segment: (item: Item) => number): Item[][] {
  const lists = read.segments.map((): Item[] => []);
  for (const item of items) lists[segment(item)]!.push(item);
  return lists;
}

/** Mentions in order of the text, as the segments are but for a dateline, which lies inside another one. */
function mentionsBySegment(read: ReadTelling, names: Names): NameMention[][] {
  const lists = read.segments.map((): NameMention[] => []);
  read.segments.forEach(({ start, end, role }, at) => {
    const body = isBody(role);
    for (let m = firstFrom(names.mentions, start); m < names.mentions.length; m++) {
      const mention = names.mentions[m]!;
      if (mention.start >= end) break;
      if (mention.end <= end && !(body && mention.aside)) lists[at]!.push(mention);
    }
  });
  return lists;
}

function firstFrom(mentions: readonly NameMention[], start: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
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
