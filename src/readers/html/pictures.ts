import { type Block, type Page, sumUp } from './blocks.ts';
import type { PageElement } from './parse.ts';

const PICTURES: ReadonlySet<string> = new Set(['img', 'picture', 'amp-img', 'video', 'svg', 'iframe']);
/** Elements that set their text apart from running text. */
const SET_APART: ReadonlySet<string> = new Set(['em', 'i', 'small', 'span', 'cite', 'font']);
/** A caption has no more characters than this. */
const LONGEST_CAPTION = 300;

/** Positions of short blocks that stand with a picture in an element that holds nothing else. */
export function besidePictures(page: Page, container: PageElement | null): ReadonlySet<number> {
  const pictures = countIn(page, (e) => (PICTURES.has(e.tag) ? 1 : 0));
  const sizes = sumUp(page, (block) => block.size);
  const found = new Set<number>();
  page.blocks.forEach((block, i) => {
    if (block.size > LONGEST_CAPTION || !block.element) return;
    let at: PageElement | null = block.element;
    for (let up = 0; at && at !== container && up < 3; up++, at = at.parent) {
      if (sizes[at.index]! > LONGEST_CAPTION) return;
      if (pictures[at.index]! > 0) {
        if (at.tag !== 'p' || isSetApart(block)) found.add(i);
        return;
      }
    }
  });
  return found;
}

const isSetApart = (block: Block): boolean => block.wrappers.some((e) => SET_APART.has(e.tag));

function countIn(page: Page, own: (element: PageElement) => number): Float64Array {
  const counts = new Float64Array(page.elements.length);
  for (let i = page.elements.length - 1; i >= 0; i--) {
    const element = page.elements[i]!;
    counts[i]! += own(element);
    if (element.parent) counts[element.parent.index]! += counts[i]!;
  }
  return counts;
}
