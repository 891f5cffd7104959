import type { Token } from '../model/token.ts';
import { tokenize } from '../text/tokenize.ts';
import { dayOf, UNDATED } from './days.ts';
import { contentKey, hash32 } from './hash.ts';
import { quotationHashes } from './quoted.ts';
import { TermCounts } from './term-counts.ts';
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

export interface FeatureOptions {
  /** Characters of the text that are read. */
  readonly lead: number;
  /** How often a word of the title counts. */
  readonly titleCounts: number;
}

/** Reads the features of one article after another: a pure function of each. */
export class FeatureReader {
  readonly #counts: TermCounts;

  /** @param wording learns how the terms are written */
  constructor(
    readonly options: FeatureOptions,
    wording?: Wording,
  ) {
    this.#counts = new TermCounts(wording);
  }

  read(article: GroupInput): ArticleFeatures {
    const text = article.text.slice(0, endOfLead(article.text, this.options.lead));
    const tokens = tokenize(text);
    const english = this.#counts.isEnglish(tokens);
    const lines = this.#lines(text, tokens, english);
    this.#title(article.title, english);
    return {
      id: article.id,
      key: contentKey(article.text),
      outlet: outletOf(article),
      day: dayOf(article.published) ?? UNDATED,
      language: article.language?.toLowerCase().split('-')[0] || (english && tokens.length > 0 ? 'en' : ''),
      ...this.#counts.take(),
      ...lines,
      quotations: quotationHashes(text),
    };
  }

  #lines(text: string, tokens: readonly Token[], english: boolean) {
    const hashes: number[] = [];
    const terms: number[] = [];
    const ends: number[] = [];
    for (const [from, to] of linesOf(text, tokens)) {
      const before = terms.length;
      this.#counts.count({ text, tokens, from, to, times: 1, english }, terms);
      if (terms.length === before) continue;
      hashes.push(hash32(text.slice(tokens[from]!.start, tokens[to - 1]!.end)));
      ends.push(terms.length);
    }
    return { lines: Uint32Array.from(hashes), lineTerms: Uint32Array.from(terms), lineEnds: Uint32Array.from(ends) };
  }

  #title(title: string | undefined, english: boolean): void {
    const times = this.options.titleCounts;
    if (!title || times <= 0) return;
    const tokens = tokenize(title);
    this.#counts.count({ text: title, tokens, from: 0, to: tokens.length, times, english }, []);
  }
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

/** The outlet as stated, else the host of the URL. */
function outletOf({ outlet, url }: GroupInput): string {
  const stated = outlet?.trim();
  if (stated) return stated;
  return /^[a-z][a-z0-9+.-]*:\/\/(?:[^/@?#]*@)?(?:www\.)?([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? '';
}
