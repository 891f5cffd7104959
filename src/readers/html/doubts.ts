import type { Notice } from '../../model/notice.ts';
import { isBody, type Role } from '../../model/telling.ts';
import type { Article } from './article.ts';
import type { Page } from './blocks.ts';
import type { PageHead } from './metadata.ts';
import { isFurniture } from './parts.ts';
import { prose } from './running-text.ts';

export type Doubt = Pick<Notice, 'level' | 'code' | 'says'>;

export interface Reading {
  readonly page: Page;
  readonly article: Article;
  readonly roles: readonly Role[];
  readonly head: PageHead;
}

/** Reasons to look at a page with one's own eyes before its article is trusted. */
export function findDoubts(reading: Reading): Doubt[] {
  const { page, roles } = reading;
  const doubts: Doubt[] = [];
  if (page.cut) {
    const says = 'the page has more elements, or deeper ones, than any real page; the tags beyond were read over';
    doubts.push({ level: 'warning', code: 'page-too-deep', says });
  }
  const inBody = sum(page, (_, i) => isBody(roles[i]!));
  if (inBody === 0) {
    const says = 'no article was found on this page: it holds links and labels, but no running text';
    return [...doubts, { level: 'warning', code: 'no-article', says }];
  }
  const why = whyDoubtful(reading, inBody);
  if (why)
    doubts.push({
      level: 'warning',
      code: 'extraction-doubtful',
      says: `where the article begins and ends is doubtful: ${why}`,
    });
  return doubts;
}

function whyDoubtful(reading: Reading, inBody: number): string | null {
  const { page, article, roles, head } = reading;
  let body = 0;
  let elsewhere = 0;
  page.blocks.forEach((block, i) => {
    if (isBody(roles[i]!)) body += prose(block);
    else if (!article.inside[i] && !article.teasers.has(i) && !article.kinds[i]!.some(isFurniture))
      elsewhere += prose(block);
  });
  if (body < elsewhere) return 'most of the running text stands elsewhere on the page';
  const stated = head.article?.body?.replace(/\s+/g, '').length ?? 0;
  if (stated > 1.5 * inBody) return 'its JSON-LD states a longer article';
  const scattered = page.blocks.filter((_, i) => roles[i] === 'promo' && i > 0 && isBody(roles[i - 1]!)).length;
  const paragraphs = roles.filter(isBody).length;
  if (scattered > 3 && scattered > paragraphs / 3)
    return 'links to other articles stand between many of its paragraphs';
  return null;
}

const sum = (page: Page, which: (block: unknown, at: number) => boolean): number =>
  page.blocks.reduce((total, block, i) => total + (which(block, i) ? block.size : 0), 0);
