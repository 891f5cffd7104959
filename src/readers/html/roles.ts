import type { Role } from '../../model/telling.ts';
import type { Article } from './article.ts';
import { prose } from './article.ts';
import type { Block, Page } from './blocks.ts';
import { isFurniture } from './parts.ts';

/** The role of each block of a page. */
export function assignRoles(page: Page, article: Article): Role[] {
  return page.blocks.map((block, i) => {
    const kinds = article.kinds[i]!;
    if (!article.inside[i]) return 'nav';
    return blockRole(block, kinds);
  });
}

function blockRole(block: Block, kinds: Article['kinds'][number]): Role {
  if (kinds.includes('caption')) return 'caption';
  if (kinds.includes('credit')) return 'credit';
  if (kinds.includes('byline') && block.size < 200) return 'byline';
  if (kinds.includes('time') && block.size < 100) return 'nav';
  if (kinds.some(isFurniture)) return 'promo';
  if (block.linked * 3 > block.size * 2 && prose(block) === 0) return 'promo';
  return 'paragraph';
}
