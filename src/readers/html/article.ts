import type { PartKind } from '../../data/page-words.ts';
import { type Block, type Page, sumUp } from './blocks.ts';
import { chooseContainer } from './container.ts';
import type { PageElement } from './parse.ts';
import { isFurniture, Parts } from './parts.ts';
import { prose } from './running-text.ts';
import { findTeasers } from './teasers.ts';

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

/** Finds the article: the element whose blocks hold most of the page's running text and little else. */
export function findArticle(page: Page): Article {
  const proseIn = sumUp(page, prose);
  const surroundings = new Surroundings(page, proseIn);
  const kinds = page.blocks.map((block) => surroundings.of(block));
  const teasers = findTeasers(page);
  const worth = page.blocks.map((block, i) =>
    kinds[i]!.some(isFurniture) ? 0 : teasers.has(i) ? TEASER_WORTH : worthOf(block),
  );
  const container = chooseContainer(page, worth);
  const inside = page.blocks.map((block) => !container || page.holds(container, block.element));
  return { container, kinds, teasers, inside };
}

const TEASER_WORTH = -20;
const LABEL_WORTH = -5;
/** A link, however long, speaks against its element no more than this. */
const MOST_LINK_WORTH = 60;

/** What a block is worth to the element that holds it: its characters of running text, less than nothing for labels and links. */
function worthOf(block: Block): number {
  const running = prose(block);
  if (running > 0) return running;
  return block.linked * 2 > block.size ? -Math.min(block.size, MOST_LINK_WORTH) : LABEL_WORTH;
}

/** What the elements around a block say it is for. */
class Surroundings {
  private readonly parts = new Parts();
  private readonly own = new Map<number, readonly PartKind[]>();
  private readonly inherited = new Map<number, readonly PartKind[]>();
  private readonly total: number;

  constructor(
    page: Page,
    private readonly proseIn: Float64Array,
  ) {
    this.total = page.elements.reduce((most, e) => Math.max(most, proseIn[e.index]!), 0);
  }

  /** Kinds of the elements around the block, nearest first. */
  of(block: Block): readonly PartKind[] {
    const near = [...this.ofNamed(block), ...block.wrappers.flatMap((e) => this.ofElement(e))];
    const around = block.element ? this.upwards(block.element) : [];
    return near.length > 0 ? [...near, ...around] : around;
  }

  /** Kinds of an element; furniture that would hold most of the page's running text is not believed. */
  private ofElement(element: PageElement): readonly PartKind[] {
    const known = this.own.get(element.index);
    if (known) return known;
    const all = this.parts.kinds(element);
    const holdsMost = this.proseIn[element.index]! * 2 > this.total;
    const kinds = holdsMost || all.includes('body') ? all.filter((kind) => kind === 'body') : all;
    this.own.set(element.index, kinds);
    return kinds;
  }

  /** Kinds of an element and all around it; elements that add nothing share the list of the one around them. */
  private upwards(element: PageElement): readonly PartKind[] {
    const path: PageElement[] = [];
    let at: PageElement | null = element;
    for (; at && !this.inherited.has(at.index); at = at.parent) path.push(at);
    let kinds = at ? this.inherited.get(at.index)! : [];
    for (const e of path.reverse()) {
      const own = this.ofElement(e);
      if (own.length > 0) kinds = [...own, ...kinds];
      this.inherited.set(e.index, kinds);
    }
    return kinds;
  }

  /** A short line made of an author and a time, each in an element of its own, is a byline or a time. */
  private ofNamed(block: Block): PartKind[] {
    if (block.named.length === 0 || block.size > 150) return [];
    const signing = block.named.filter(({ element }) =>
      this.ofElement(element).some((kind) => kind === 'byline' || kind === 'time'),
    );
    const size = signing.reduce((sum, s) => sum + s.size, 0);
    if (size < block.size * 0.6) return [];
    return [signing.some(({ element }) => this.ofElement(element).includes('byline')) ? 'byline' : 'time'];
  }
}
