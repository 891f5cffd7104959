import type { Article } from './article.ts';
import type { Block, Page } from './blocks.ts';
import { fold, type PageHead, withoutSite } from './metadata.ts';
import { ENDS_SENTENCE, headingTag } from './running-text.ts';

/**
 * Position of the headline among the blocks, or -1. What the page's titles say counts most, then a first-order heading,
 * then a name ("headline"); of equals the last one before the first paragraph.
 */
export function findHeadline(page: Page, article: Article, head: PageHead, firstBody: number): number {
  const titles = titlesOf(head);
  let best = -1;
  let bestScore = 0;
  page.blocks.forEach((block, i) => {
    const score = i < firstBody ? headlineScore(block, i, article, titles) : 0;
    if (score > 0 && score >= bestScore) [best, bestScore] = [i, score];
  });
  return best;
}

function headlineScore(block: Block, at: number, article: Article, titles: readonly string[]): number {
  if (block.size > 300 || block.size < 4) return 0;
  const tag = headingTag(block);
  const kinds = article.kinds[at]!;
  const title = titles.find((t) => saysTheSame(block.text, t));
  const called = kinds[0] === 'headline';
  const heading = tag === 'h1' ? 3 : article.inside[at] && (tag === 'h2' || isBoldLine(block)) ? 1 : 0;
  if (title === undefined && heading === 0 && !called) return 0;
  const sure = (title === undefined ? 0 : title.split(' ').length > 2 ? 4 : 2) + heading + (called ? 2 : 0);
  const against = kinds.some((k) => k === 'navigation' || k === 'related') ? 2 : 0;
  return sure + (article.inside[at] ? 1 : 0) - against - (block.linked * 2 > block.size ? 1 : 0);
}

const BOLD: ReadonlySet<string> = new Set(['b', 'strong', 'big', 'font']);

/** A line in bold that is no sentence: the headline of pages without headings. */
const isBoldLine = (block: Block): boolean =>
  block.size >= 12 && !ENDS_SENTENCE.test(block.text) && block.wrappers.some((e) => BOLD.has(e.tag));

function titlesOf({ article, meta, title }: PageHead): string[] {
  const site = meta.get('og:site_name');
  const all = [article?.headline, withoutSite(meta.get('og:title'), site), withoutSite(title, site), title];
  return [...new Set(all.filter((t) => t !== undefined).map(bare))].filter((t) => t.length > 3);
}

/** Whether a block's text is the title, or the title but for its end (a site's name, an ellipsis). */
function saysTheSame(text: string, title: string): boolean {
  const own = bare(text);
  return (
    own === title ||
    (own.length > 20 && title.startsWith(own)) ||
    (title.length > 20 && own.startsWith(title) && own.length < title.length * 1.5)
  );
}

/** Letters and digits only, lower case. */
export const bare = (text: string): string =>
  fold(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
