import { type Article, headingTag } from './article.ts';
import type { Block, Page } from './blocks.ts';
import { fold, type PageHead, withoutSite } from './metadata.ts';

const HEADING = /^h[1-6]$/;

/**
 * Position of the headline among the blocks, or -1: the block that says what the page's titles say, a first-order
 * heading before others, the last one before the body where the page shows several.
 */
export function findHeadline(page: Page, article: Article, head: PageHead, firstBody: number): number {
  const titles = titlesOf(head);
  let best = -1;
  let bestScore = 0;
  page.blocks.forEach((block, i) => {
    const score = headlineScore(block, i, { article, titles, firstBody });
    if (score > 0 && score >= bestScore) [best, bestScore] = [i, score];
  });
  return best;
}

interface HeadlineContext {
  readonly article: Article;
  readonly titles: readonly string[];
  readonly firstBody: number;
}

function headlineScore(block: Block, at: number, { article, titles, firstBody }: HeadlineContext): number {
  if (at > firstBody || block.size > 300) return 0;
  const tag = headingTag(block);
  const kinds = article.kinds[at]!;
  const sameAsTitle = titles.some((title) => saysTheSame(block.text, title));
  const called = kinds[0] === 'headline';
  if (!sameAsTitle && tag !== 'h1' && !called && !(tag === 'h2' && article.inside[at])) return 0;
  if (block.size < 4) return 0;
  return (
    (sameAsTitle ? 4 : 0) +
    (tag === 'h1' ? 3 : HEADING.test(tag) ? 1 : 0) +
    (called ? 1 : 0) +
    (article.inside[at] ? 1 : 0) -
    (kinds.includes('navigation') ? 2 : 0) -
    (kinds.includes('related') ? 2 : 0) -
    (block.linked * 2 > block.size ? 1 : 0)
  );
}

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
