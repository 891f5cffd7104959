import { type Page, sumUp } from './blocks.ts';
import type { PageElement } from './parse.ts';
import { headingTag } from './running-text.ts';

/** How many blocks may stand between the heading of a teaser and its text. */
const REACH = 3;

/**
 * Positions of blocks that announce other articles: a short text right beside a linked heading of its own, in an
 * element that holds little else.
 */
export function findTeasers(page: Page): ReadonlySet<number> {
  const sizes = sumUp(page, (block) => block.size);
  const found = new Set<number>();
  page.blocks.forEach((block, i) => {
    if (block.size > 500 || block.linked * 2 > block.size) return;
    for (let j = i - 1; j >= Math.max(0, i - REACH); j--) {
      const heading = page.blocks[j]!;
      if (heading.linked * 10 < heading.size * 9 || heading.size < 15 || !headingTag(heading)) continue;
      const unit = commonElement(page, block.element, heading.element);
      if (unit && sizes[unit.index]! < block.size + heading.size + 150) found.add(i);
    }
  });
  return found;
}

function commonElement(page: Page, a: PageElement | null, b: PageElement | null): PageElement | null {
  for (let at = a; at; at = at.parent) if (page.holds(at, b)) return at;
  return null;
}
