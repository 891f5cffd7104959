import { type Block, type Page, sumUp } from './blocks.ts';
import type { PageElement } from './parse.ts';

/** Steps downwards; real pages need about ten. */
const MOST_STEPS = 64;
/** Worth of text (characters) from which a part of a page with a heading is an article of its own. */
const ARTICLE_WORTH = 400;
/** Share of an element's text that may be left behind when the search goes down into a child. */
const LEFT_BEHIND = 0.1;

/** Lists, quotations and paragraphs are parts of an article, never the article. */
const PARTS_OF_TEXT: ReadonlySet<string> = new Set('p ul ol li dl dd blockquote pre table tbody tr'.split(' '));

interface Sums {
  readonly page: Page;
  /** What each block is worth, below 0 where it speaks against the element around it. */
  readonly worth: readonly number[];
  readonly values: Float64Array;
  readonly headings: Float64Array;
  readonly looks: readonly string[];
}

/**
 * The element that holds the article: of all elements the one of most worth, then down into the child that holds the article
 * as long as nothing of it is left behind. null: the whole page, or nothing on it.
 */
export function chooseContainer(page: Page, worth: readonly number[]): PageElement | null {
  const values = sumUp(page, (_, i) => worth[i]!);
  const headings = sumUp(page, (block) => (block.element?.tag === 'h1' ? 1 : 0));
  const sums: Sums = { page, worth, values, headings, looks: page.blocks.map(lookOf) };
  const children = childrenOfWorth(page, values);
  let at = mostWorth(page.elements, values);
  for (let steps = 0; at && steps < MOST_STEPS; steps++) {
    const next = step(at, children.get(at.index) ?? [], sums);
    if (!next) break;
    at = next;
  }
  while (at && PARTS_OF_TEXT.has(at.tag)) at = at.parent;
  return at;
}

function mostWorth(elements: readonly PageElement[], values: Float64Array): PageElement | null {
  let best: PageElement | null = null;
  let most = 0;
  for (const element of elements) if (values[element.index]! > most) [best, most] = [element, values[element.index]!];
  return best;
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
  const articles = children.filter((c) => headings[c.index]! > 0 && values[c.index]! > ARTICLE_WORTH);
  if (articles.length > 1) return articles[0]!;
  const largest = mostWorth(children, values);
  if (!largest || values[largest.index]! * 2 < values[at.index]!) return null;
  return goesOnBeside(at, largest, sums) ? null : largest;
}

/** Whether text of the same kind as in `child` stands in `at` beside it: then the article goes on there. */
function goesOnBeside(at: PageElement, child: PageElement, { page, worth, looks }: Sums): boolean {
  const within = new Map<string, number>();
  const beside = new Map<string, number>();
  // Paragraphs right beside the child: `child` only parts the text, as a wall between free and paid text does.
  let direct = 0;
  page.blocks.forEach(({ element }, i) => {
    if (!(worth[i]! > 0) || !page.holds(at, element)) return;
    const isWithin = page.holds(child, element);
    const counts = isWithin ? within : beside;
    counts.set(looks[i]!, (counts.get(looks[i]!) ?? 0) + worth[i]!);
    if (!isWithin && element?.tag === 'p' && element.parent === at) direct += worth[i]!;
  });
  let [main, most] = ['', 0];
  for (const [look, sum] of within) if (sum > most) [main, most] = [look, sum];
  return Math.max(direct, beside.get(main) ?? 0) > most * LEFT_BEHIND;
}

/** What a block looks like: its element and the one around it, with the first of their class names. */
const lookOf = ({ element }: Block): string => `${nameOf(element?.parent)}>${nameOf(element)}`;

const nameOf = (element: PageElement | null | undefined): string =>
  element ? `${element.tag}.${/\S*/.exec((element.attributes.get('class') ?? '').trimStart())![0]}` : '';
