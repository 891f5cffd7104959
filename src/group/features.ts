import type { Token } from '../model/token.ts';
import { stem } from '../text/stem.ts';
import { tokenize } from '../text/tokenize.ts';
import { dayOf, UNDATED } from './days.ts';
import { contentKey, hash32 } from './hash.ts';
import { quotationHashes } from './quoted.ts';
import { stopsFor } from './stops.ts';
import type { Wording } from './wording.ts';

/** What grouping needs to know of an article; `Article` of a corpus fits. */
export interface GroupInput {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly url?: string;
  readonly language?: string;
}

/**
 * An article as grouping sees it: no text, terms as 32-bit hashes of stems, ascending. A pure function of the article, so that it can be made in
 * any thread and sent as it is.
 */
export interface ArticleFeatures {
  readonly id: string;
  /** Hash of the text: the same article is the same story wherever it was read. */
  readonly key: string;
  /** Outlet, or the host of the URL; empty where neither is known. */
  readonly outlet: string;
  /** Days since 1970; `UNDATED` where no date is stated. */
  readonly day: number;
  /** BCP 47 primary subtag where stated, else `en` or empty. */
  readonly language: string;
  readonly terms: Uint32Array;
  /** Beside `terms`: times in the lead (a word of the title more), 1 to 127; plus `NAME` where only capitalised words were met. */
  readonly counts: Uint8Array;
  /** Hashes of the lines of the lead, and the terms of each, one after another up to `lineEnds`. */
  readonly lines: Uint32Array;
  readonly lineTerms: Uint32Array;
  readonly lineEnds: Uint32Array;
  /** Hashes of the longer quotations. */
  readonly quotations: Uint32Array;
}

/** Bit in `counts`: the term is written like a name. */
export const NAME = 0x80;
const MOST_COUNTED = 0x7f;

export interface FeatureOptions {
  /** Characters of the text that are read. */
  readonly lead: number;
  /** How often a word of the title counts. */
  readonly titleCounts: number;
}

/** In a packed count: times met, and how the term was written. */
const TIMES = 0xffff;
/** Small somewhere; with a capital elsewhere than at the beginning of a sentence. */
const SMALL = 0x10000;
const CAPITAL = 0x20000;

/**
 * The features of one article.
 * @param wording learns how the terms are written
 */
export function featuresOf(article: GroupInput, options: FeatureOptions, wording?: Wording): ArticleFeatures {
  const text = article.text.slice(0, endOfLead(article.text, options.lead));
  const tokens = tokenize(text);
  const stops = stopsFor(tokens);
  const terms = new Map<number, number>();
  const lines = { hashes: [] as number[], terms: [] as number[], ends: [] as number[] };
  for (const [from, to] of linesOf(text, tokens)) {
    const before = lines.terms.length;
    count({ text, tokens, from, to, stops: stops.words, times: 1, wording }, terms, lines.terms);
    if (lines.terms.length === before) continue;
    lines.hashes.push(hash32(text.slice(tokens[from]!.start, tokens[to - 1]!.end)));
    lines.ends.push(lines.terms.length);
  }
  const { title } = article;
  if (title && options.titleCounts > 0) {
    const tokens = tokenize(title);
    const stretch = { text: title, tokens, from: 0, to: tokens.length, stops: stops.words, times: options.titleCounts };
    count({ ...stretch, wording }, terms, []);
  }
  return {
    id: article.id,
    key: contentKey(article.text),
    outlet: outletOf(article),
    day: dayOf(article.published) ?? UNDATED,
    language: article.language?.toLowerCase().split('-')[0] || stops.language,
    ...columns(terms),
    lines: Uint32Array.from(lines.hashes),
    lineTerms: Uint32Array.from(lines.terms),
    lineEnds: Uint32Array.from(lines.ends),
    quotations: quotationHashes(text),
  };
}

/** The lead ends with a word. */
function endOfLead(text: string, lead: number): number {
  if (text.length <= lead) return text.length;
  const space = text.lastIndexOf(' ', lead);
  return space > 0 ? space : lead;
}

/** Stretches of tokens that stand on one line. */
function linesOf(text: string, tokens: readonly Token[]): (readonly [from: number, to: number])[] {
  const lines: (readonly [number, number])[] = [];
  let from = 0;
  let newline = text.indexOf('\n');
  for (let i = 1; i <= tokens.length; i++) {
    while (newline >= 0 && newline < tokens[i - 1]!.end) newline = text.indexOf('\n', newline + 1);
    if (i < tokens.length && (newline < 0 || newline > tokens[i]!.start)) continue;
    lines.push([from, i]);
    from = i;
  }
  return lines;
}

interface Stretch {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly stops: ReadonlySet<string>;
  readonly times: number;
  readonly wording: Wording | undefined;
}

function count(
  { text, tokens, from, to, stops, times, wording }: Stretch,
  terms: Map<number, number>,
  inOrder: number[],
) {
  let opens = true;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    const { kind, norm, start, end } = token;
    const first = opens;
    opens = kind === 'mark' && ENDS.has(norm);
    if (kind === 'mark' || stops.has(norm)) continue;
    const term = termOf(token, tokens[i + 1]);
    if (term < 0) continue;
    inOrder.push(term);
    if (isIdeograph(token)) wording?.see(term, text, start, end + 1, text.slice(start, end + 1));
    else wording?.see(term, text, start, end, norm);
    const capital = text.charCodeAt(start) !== norm.charCodeAt(0);
    const known = terms.get(term) ?? 0;
    const seen = capital ? (first ? 0 : CAPITAL) : SMALL;
    terms.set(term, Math.min(TIMES, (known & TIMES) + times) | (known & ~TIMES) | seen);
  }
}

const ENDS = new Set(['.', '!', '?', ':', '"', '“', '”', '…', '-', '–', '—', '--', '|']);

/** Hash of the stem of a word, of two neighbours where a script has no spaces between words; -1 for none. */
function termOf(token: Token, next: Token | undefined): number {
  if (isIdeograph(token))
    return next && isIdeograph(next) && next.start === token.end ? hash32(token.norm + next.norm) : -1;
  if (token.kind === 'number') return hash32(token.norm);
  const known = termOfNorm.get(token.norm);
  if (known !== undefined) return known;
  const word = stem(token.norm);
  const term = word.length > 1 ? hash32(word) : -1;
  if (termOfNorm.size >= MOST_KNOWN) termOfNorm.clear();
  termOfNorm.set(token.norm, term);
  return term;
}

const termOfNorm = new Map<string, number>();
const MOST_KNOWN = 400_000;

const FIRST_IDEOGRAPH = 0x0e00;
const isIdeograph = ({ kind, norm }: Token): boolean =>
  kind === 'word' && norm.length === 1 && norm.charCodeAt(0) >= FIRST_IDEOGRAPH;

function columns(counted: ReadonlyMap<number, number>) {
  const terms = Uint32Array.from(counted.keys()).sort();
  const counts = new Uint8Array(terms.length);
  for (let i = 0; i < terms.length; i++) {
    const packed = counted.get(terms[i]!)!;
    const isName = (packed & CAPITAL) !== 0 && (packed & SMALL) === 0;
    counts[i] = Math.min(MOST_COUNTED, packed & TIMES) | (isName ? NAME : 0);
  }
  return { terms, counts };
}

/** The outlet as stated, else the host of the URL. */
function outletOf({ outlet, url }: GroupInput): string {
  const stated = outlet?.trim();
  if (stated) return stated;
  return /^[a-z][a-z0-9+.-]*:\/\/(?:[^/@?#]*@)?(?:www\.)?([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? '';
}
