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
  /** Blocks that announce other articles: a text right beside a linked heading of its own. */
  readonly teasers: ReadonlySet<number>;
  /** Whether each block lies in the container. */
  readonly inside: readonly boolean[];
}

export const ENDS_SENTENCE = /[.!?…。！？।][\p{Pe}\p{Pf}"'*]*$/u;

/** Characters of running text: 0 for a label, a heading, a list of links. */
export function prose(block: Block): number {
  const own = block.size - block.linked;
  const mostlyLinks = own * 2 < block.size;
  if (!mostlyLinks && block.size >= 140) return own;
  if (mostlyLinks ? own < 60 : block.size < 40) return 0;
  return ENDS_SENTENCE.test(block.text) ? own : 0;
}

/** Finds the article: the element whose blocks hold most of the page's running text and little else. */
export function findArticle(page: Page): Article {
  const parts = new Parts();
  const proseIn = sumUp(page, page.blocks.map(prose));
  const kindOf = furnitureKinds(page, parts, proseIn);
  const kinds = page.blocks.map((block) => surroundings(block, kindOf));
  const teasers = findTeasers(page);
  const values = page.blocks.map((block, i) => (kinds[i]!.some(isFurniture) ? 0 : teasers.has(i) ? -20 : value(block)));
  const container = choose(page, values);
  const inside = page.blocks.map((block) => !container || isInside(block.element, container));
  return { container, kinds, teasers, inside };
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
      kinds = holdsMost || all.includes('body') ? all.filter((k) => k === 'body') : all;
      known.set(element.index, kinds);
    }
    return kinds;
  };
}

/** A short line made of an author and a time, each in an element of its own, is a byline or a time. */
function namedKinds(block: Block, kindOf: (element: PageElement) => readonly PartKind[]): PartKind[] {
  if (block.named.length === 0 || block.size > 150) return [];
  const lists = block.named.map(({ element, size }) => ({ kinds: kindOf(element), size }));
  const signing = lists.filter(({ kinds }) => kinds.includes('byline') || kinds.includes('time'));
  const size = signing.reduce((sum, s) => sum + s.size, 0);
  if (size < block.size * 0.6) return [];
  return [signing.some(({ kinds }) => kinds.includes('byline')) ? 'byline' : 'time'];
}

function surroundings(block: Block, kindOf: (element: PageElement) => readonly PartKind[]): PartKind[] {
  const found: PartKind[] = [...namedKinds(block, kindOf), ...block.wrappers.flatMap((e) => [...kindOf(e)])];
  for (let at = block.element; at; at = at.parent) found.push(...kindOf(at));
  return found;
}

/** The element of most worth; then down into the child that holds the article, as long as nothing of it is lost. */
function choose(page: Page, worth: readonly number[]): PageElement | null {
  const values = sumUp(page, worth);
  const headings = sumUp(
    page,
    page.blocks.map((b) => (b.element?.tag === 'h1' ? 1 : 0)),
  );
  const children = childrenOfWorth(page, values);
  let at = page.elements.reduce<PageElement | null>(
    (best, e) => (values[e.index]! > (best ? values[best.index]! : 0) ? e : best),
    null,
  );
  while (at) {
    const next = step(at, children.get(at.index) ?? [], { page, worth, values, headings });
    if (!next) return whole(at);
    at = next;
  }
  return null;
}

/** Lists, quotations and paragraphs are parts of an article, never the article. */
const PARTS_OF_TEXT: ReadonlySet<string> = new Set('p ul ol li dl dd blockquote pre table tbody tr'.split(' '));

function whole(element: PageElement): PageElement | null {
  let at: PageElement | null = element;
  while (at && PARTS_OF_TEXT.has(at.tag)) at = at.parent;
  return at;
}

/**
 * Positions of blocks that announce other articles: a short text right beside a linked heading of its own, in an
 * element that holds little else.
 */
function findTeasers(page: Page): ReadonlySet<number> {
  const sizes = sumUp(
    page,
    page.blocks.map((b) => b.size),
  );
  const found = new Set<number>();
  page.blocks.forEach((block, i) => {
    if (block.size > 500 || block.linked * 2 > block.size) return;
    for (let j = i - 1; j >= Math.max(0, i - 3); j--) {
      const heading = page.blocks[j]!;
      if (heading.linked * 10 < heading.size * 9 || heading.size < 15 || !headingTag(heading)) continue;
      const unit = commonElement(block.element, heading.element);
      if (unit && sizes[unit.index]! < block.size + heading.size + 150) found.add(i);
    }
  });
  return found;
}

/** The heading element that a block is, or stands in: `h1`, or '' for none. */
export function headingTag(block: Block): string {
  let at = block.element;
  for (let up = 0; at && up < 3; up++, at = at.parent) if (/^h[1-6]$/.test(at.tag)) return at.tag;
  return '';
}

function commonElement(a: PageElement | null, b: PageElement | null): PageElement | null {
  for (let at = a; at; at = at.parent) if (isInside(b, at)) return at;
  return null;
}

interface Sums {
  readonly page: Page;
  readonly worth: readonly number[];
  readonly values: Float64Array;
  readonly headings: Float64Array;
}

function childrenOfWorth(page: Page, values: Float64Array): Map<number, PageElement[]> {
  const children = new Map<number, PageElement[]>();
  for (const element of page.elements) {
    if (!element.parent || !(values[element.index]! > 0)) continue;
    const siblings = children.get(element.parent.index);
    if (siblings) siblings.push(element);
    else children.set(element.parent.index, [element]);
  }
  return children;
}

/** The child of `at` that the article lies in, or null where `at` itself is the narrowest that holds it. */
function step(at: PageElement, children: readonly PageElement[], sums: Sums): PageElement | null {
  const { values, headings } = sums;
  // Several articles one after the other (endless scrolling): the page's own is the first.
  const articles = children.filter((c) => headings[c.index]! > 0 && values[c.index]! > 400);
  if (articles.length > 1) return articles[0]!;
  const largest = children.reduce<PageElement | null>(
    (best, c) => (values[c.index]! > (best ? values[best.index]! : 0) ? c : best),
    null,
  );
  if (!largest || values[largest.index]! * 2 < values[at.index]!) return null;
  return staysBehind(at, largest, sums) ? null : largest;
}

/** Whether text of the same kind as in `child` stands in `at` beside it: then the article goes on there. */
function staysBehind(at: PageElement, child: PageElement, { page, worth }: Sums): boolean {
  const within = new Map<string, number>();
  const beside = new Map<string, number>();
  // Paragraphs right beside the child: `child` only parts the text, as a wall between free and paid text does.
  let direct = 0;
  page.blocks.forEach((block, i) => {
    if (!(worth[i]! > 0) || !isInside(block.element, at)) return;
    const counts = isInside(block.element, child) ? within : beside;
    const look = lookOf(block);
    counts.set(look, (counts.get(look) ?? 0) + worth[i]!);
    if (counts === beside && block.element?.tag === 'p' && block.element.parent === at) direct += worth[i]!;
  });
  let [main, most] = ['', 0];
  for (const [look, sum] of within) if (sum > most) [main, most] = [look, sum];
  return Math.max(direct, beside.get(main) ?? 0) > most * 0.1;
}

/** What a block looks like: its element and the one around it, with the first of their class names. */
function lookOf(block: Block): string {
  const name = (e: PageElement | null | undefined) =>
    e ? `${e.tag}.${(e.attributes.get('class') ?? '').trim().split(/\s/, 1)[0]}` : '';
  return `${name(block.element?.parent)}>${name(block.element)}`;
}

function isInside(element: PageElement | null, container: PageElement): boolean {
  for (let at = element; at; at = at.parent) if (at === container) return true;
  return false;
}
