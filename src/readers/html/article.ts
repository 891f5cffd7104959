import type { PartKind } from '../../data/page-words.ts';
import type { Block, Page } from './blocks.ts';
import type { PageElement } from './parse.ts';
import { isFurniture, Parts } from './parts.ts';

/** The part of a page that holds the article. */
export interface Article {
  /** null: the whole page. */
  readonly container: PageElement | null;
  /** What each block's surroundings say it is, by position in `page.blocks`; nearest first. */
  readonly kinds: readonly (readonly PartKind[])[];
  /** Whether each block lies in the container. */
  readonly inside: readonly boolean[];
}

export const ENDS_SENTENCE = /[.!?…。！？।][\p{Pe}\p{Pf}"'*]*$/u;

/** Characters of running text: 0 for a label, a heading, a list of links. */
export function prose(block: Block): number {
  const own = block.size - block.linked;
  if (own * 2 < block.size) return 0;
  if (block.size >= 140) return own;
  return block.size >= 40 && ENDS_SENTENCE.test(block.text) ? own : 0;
}

/** Finds the article: the element whose blocks hold most of the page's running text and little else. */
export function findArticle(page: Page): Article {
  const parts = new Parts();
  const proseIn = sumUp(page, page.blocks.map(prose));
  const kindOf = furnitureKinds(page, parts, proseIn);
  const kinds = page.blocks.map((block) => surroundings(block, kindOf));
  const values = page.blocks.map((block, i) => (kinds[i]!.some(isFurniture) ? 0 : value(block)));
  const container = choose(page, sumUp(page, values));
  const inside = page.blocks.map((block) => !container || isInside(block.element, container));
  return { container, kinds, inside };
}

/** What a block is worth to the element that holds it. */
function value(block: Block): number {
  const running = prose(block);
  if (running > 0) return running;
  return block.linked * 2 > block.size ? -Math.min(block.size, 60) : -5;
}

/** For each element the sum over the blocks inside it. Children have larger indexes than parents, so one pass backwards does. */
function sumUp(page: Page, values: readonly number[]): Float64Array {
  const sums = new Float64Array(page.elements.length + 1);
  page.blocks.forEach((block, i) => {
    if (block.element) sums[block.element.index]! += values[i]!;
  });
  for (let i = page.elements.length - 1; i >= 0; i--) {
    const parent = page.elements[i]!.parent;
    if (parent) sums[parent.index]! += sums[i]!;
  }
  return sums;
}

/** Kinds of each element that has blocks; a name that speaks against most of the page's running text is not believed. */
function furnitureKinds(
  page: Page,
  parts: Parts,
  proseIn: Float64Array,
): (element: PageElement) => readonly PartKind[] {
  const total = page.elements.reduce((most, e) => Math.max(most, proseIn[e.index]!), 0);
  const known = new Map<number, readonly PartKind[]>();
  return (element) => {
    let kinds = known.get(element.index);
    if (!kinds) {
      const all = parts.kinds(element);
      const holdsMost = proseIn[element.index]! * 2 > total;
      kinds = holdsMost || all.includes('body') ? all.filter((k) => !isFurniture(k)) : all;
      known.set(element.index, kinds);
    }
    return kinds;
  };
}

function surroundings(block: Block, kindOf: (element: PageElement) => readonly PartKind[]): PartKind[] {
  const found: PartKind[] = block.wrappers.flatMap((e) => [...kindOf(e)]);
  for (let at = block.element; at; at = at.parent) found.push(...kindOf(at));
  return found;
}

/** The element of most worth; then down as long as one child holds nearly all of it. */
function choose(page: Page, values: Float64Array): PageElement | null {
  let best: PageElement | null = null;
  for (const element of page.elements) {
    if (values[element.index]! > (best ? values[best.index]! : 0)) best = element;
  }
  return best;
}

function isInside(element: PageElement | null, container: PageElement): boolean {
  for (let at = element; at; at = at.parent) if (at === container) return true;
  return false;
}
