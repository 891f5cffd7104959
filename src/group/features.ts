import { dayOf, UNDATED } from './days.ts';
import { contentKey, hashOfRange } from './hash.ts';
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
    const end = endOfLead(article.text, this.options.lead);
    const { scan } = this.#counts;
    scan.read(article.text, end);
    const english = this.#counts.isEnglish();
    const hasTokens = scan.size > 0;
    const quotations = quotationHashes(article.text, scan.openers, end);
    const lines = this.#lines(english);
    this.#title(article.title, english);
    return {
      id: article.id,
      key: contentKey(article.text),
      outlet: outletOf(article),
      day: dayOf(article.published) ?? UNDATED,
      language: article.language?.toLowerCase().split('-')[0] || (english && hasTokens ? 'en' : ''),
      ...this.#counts.take(),
      ...lines,
      quotations,
    };
  }

  #lines(english: boolean) {
    const { scan } = this.#counts;
    const hashes: number[] = [];
    const ends: number[] = [];
    for (const [line, from] of scan.lines.entries()) {
      const to = scan.lines[line + 1] ?? scan.size;
      const before = this.#counts.counted;
      this.#counts.count({ from, to, times: 1, english });
      if (this.#counts.counted === before) continue;
      hashes.push(hashOfRange(scan.text, scan.starts[from]!, scan.ends[to - 1]!));
      ends.push(this.#counts.counted);
    }
    const lineTerms = this.#counts.inOrder.slice(0, this.#counts.counted);
    return { lines: Uint32Array.from(hashes), lineTerms, lineEnds: Uint32Array.from(ends) };
  }

  #title(title: string | undefined, english: boolean): void {
    const times = this.options.titleCounts;
    if (!title || times <= 0) return;
    const { scan } = this.#counts;
    scan.read(title, title.length);
    this.#counts.count({ from: 0, to: scan.size, times, english });
  }
}

/** The lead ends with a word. */
function endOfLead(text: string, lead: number): number {
  if (text.length <= lead) return text.length;
  const space = text.lastIndexOf(' ', lead);
  return space > 0 ? space : lead;
}

/** The outlet as stated, else the host of the URL. */
function outletOf({ outlet, url }: GroupInput): string {
  const stated = outlet?.trim();
  if (stated) return stated;
  return /^[a-z][a-z0-9+.-]*:\/\/(?:[^/@?#]*@)?(?:www\.)?([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? '';
}
