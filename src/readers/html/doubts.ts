import type { Notice } from '../../model/notice.ts';
import { isBody, type Role } from '../../model/telling.ts';
import { prose } from './article.ts';
import type { Page } from './blocks.ts';
import type { PageHead } from './metadata.ts';

export type Doubt = Pick<Notice, 'level' | 'code' | 'says'>;

/** Below this the text beside the body says that the article may lie elsewhere, or that more than the article was taken. */
const LEAST_SHARE = 0.5;

/** Reasons to look at a page with one's own eyes before its article is trusted. */
export function findDoubts(page: Page, roles: readonly Role[], head: PageHead): Doubt[] {
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
  const why = whyDoubtful(page, roles, head, inBody);
  if (why)
    doubts.push({
      level: 'warning',
      code: 'extraction-doubtful',
      says: `where the article begins and ends is doubtful: ${why}`,
    });
  return doubts;
}

function whyDoubtful(page: Page, roles: readonly Role[], head: PageHead, inBody: number): string | null {
  const running = page.blocks.reduce((total, block) => total + prose(block), 0);
  const bodyProse = page.blocks.reduce((total, block, i) => total + (isBody(roles[i]!) ? prose(block) : 0), 0);
  if (running > 0 && bodyProse < LEAST_SHARE * running) return 'most of the running text stands elsewhere on the page';
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
