import { BLOCK_ELEMENTS, HOVER_CLASS, UNSEEN_CLASSES, UNSEEN_ELEMENTS } from '../../data/page-elements.ts';
import type { Span } from '../../model/span.ts';
import { type OffsetMap, Rewriter } from '../../text/rewriter.ts';
import { type PageElement, type PageListener, parsePage } from './parse.ts';

/** A run of text that stands on lines of its own, with what the page says about it. Offsets count in the telling's text. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The same run in the raw page, from its first character to its last. */
  readonly raw: Span<'raw'>;
  /** The nearest element around it that is no inline element; null where the page has none. */
  readonly element: PageElement | null;
  /** Elements inside `element` that hold the whole block: `<p><em>…</em></p>`. Innermost first. */
  readonly wrappers: readonly PageElement[];
  /** Inline elements with a name that hold a part of the block, and how much: `<span class="author">…</span> <time>…</time>`. */
  readonly named: readonly { readonly element: PageElement; readonly size: number }[];
  /** Characters, white space left out, and how many of them stand in links. */
  readonly size: number;
  readonly linked: number;
}

export interface Page {
  readonly text: string;
  readonly map: OffsetMap;
  readonly blocks: readonly Block[];
  readonly elements: readonly PageElement[];
  /** Whether `inner` is `outer` or lies inside it; in constant time. */
  holds(outer: PageElement, inner: PageElement | null): boolean;
  /** Some tags lay past the limits of depth or number, and were read over. */
  readonly cut: boolean;
}

/** A page as blocks of visible text in page order; `hidden: 'kept'` takes what a style or attribute hides as visible. */
export function readBlocks(html: string, hidden: 'left-out' | 'kept' = 'left-out'): Page {
  const collector = new BlockCollector(html, hidden === 'kept');
  const { cut } = parsePage(html, collector);
  return { ...collector.finish(), cut };
}

/** For each element the sum over the blocks inside it. Children have larger indexes than parents, so one pass backwards does. */
export function sumUp(page: Page, value: (block: Block, at: number) => number): Float64Array {
  const sums = new Float64Array(page.elements.length);
  page.blocks.forEach((block, i) => {
    if (block.element) sums[block.element.index]! += value(block, i);
  });
  for (let i = page.elements.length - 1; i >= 0; i--) {
    const { parent } = page.elements[i]!;
    if (parent) sums[parent.index]! += sums[i]!;
  }
  return sums;
}

const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Whether an attribute keeps the element from the eyes of a reader. */
function isHidden(element: PageElement): boolean {
  const { attributes } = element;
  if (attributes.size === 0) return false;
  return (
    attributes.has('hidden') ||
    attributes.get('aria-hidden') === 'true' ||
    HIDING_STYLE.test(attributes.get('style') ?? '') ||
    hasHidingClass(element.tag, attributes.get('class'))
  );
}

const hasHidingClass = (tag: string, names = ''): boolean =>
  names
    .split(/\s+/)
    .some((name) => UNSEEN_CLASSES.has(name) || (tag === 'span' && name.length < 60 && HOVER_CLASS.test(name)));

const HEADING = /^h[1-6]$/;
const CLOSES_SENTENCE = /[.!?:…][\p{Pe}\p{Pf}\p{Po}]*$/u;
const BEGINS_LOWER = /^\p{Ll}/u;

class BlockCollector implements PageListener {
  private readonly rewriter: Rewriter;
  private readonly blocks: Omit<Block, 'text'>[] = [];
  private readonly elements: PageElement[] = [];
  private unseen = 0;
  private links = 0;
  private container: PageElement | null = null;
  private readonly inline: PageElement[] = [];
  /** How many characters the block had when each open inline element began. */
  private readonly inlineSince: number[] = [];
  private named: Block['named'][number][] = [];
  /** The block being built; start is -1 before its first character. */
  private start = -1;
  private size = 0;
  private linked = 0;
  private rawStart = 0;
  private rawEnd = 0;
  private wrappers: PageElement[] = [];
  /** Raw position of white space seen since the last character, or -1. */
  private space = -1;
  private breaks = 0;
  /** Nothing but tags has come since the end of a link. */
  private afterLink = false;
  private tail = '';

  constructor(
    private readonly html: string,
    private readonly keepHidden: boolean,
  ) {
    this.rewriter = new Rewriter(html);
  }

  open(element: PageElement): void {
    this.elements.push(element);
    if (this.hides(element)) this.unseen++;
    if (element.tag === 'br') this.breaks++;
    else if (BLOCK_ELEMENTS.has(element.tag)) {
      this.endBlock();
      this.container = element;
    } else {
      this.inline.push(element);
      this.inlineSince.push(this.size);
    }
    if (element.tag === 'a') {
      this.links++;
      // Two links side by side are two things, even where a page parts them by style alone.
      if (this.afterLink && this.space < 0) this.space = element.start;
    }
  }

  close(element: PageElement): void {
    if (this.hides(element)) this.unseen--;
    if (BLOCK_ELEMENTS.has(element.tag)) {
      this.endBlock();
      this.container = blockAround(element.parent);
    } else if (element.tag !== 'br') {
      const at = this.inline.lastIndexOf(element);
      if (at >= 0) this.closeInline(at, element);
    }
    if (element.tag === 'a') {
      this.links--;
      this.afterLink = true;
    }
  }

  text(start: number, end: number, decoded: string | null): void {
    if (this.unseen > 0) return;
    if (decoded !== null) this.decoded(decoded, start, end);
    else this.plain(start, end);
  }

  finish(): Omit<Page, 'cut'> {
    this.endBlock();
    const { text, map } = this.rewriter.finish();
    const blocks = this.blocks.map((b) => ({ ...b, text: text.slice(b.start, b.end) }));
    const last = lastInside(this.elements);
    const holds = (outer: PageElement, inner: PageElement | null): boolean =>
      inner !== null && inner.index >= outer.index && inner.index <= last[outer.index]!;
    return { text, map, blocks, elements: this.elements, holds };
  }

  private closeInline(at: number, element: PageElement): void {
    this.inline.splice(at, 1);
    const size = this.size - this.inlineSince.splice(at, 1)[0]!;
    if (size > 0 && (element.attributes.size > 0 || element.tag === 'time')) this.named.push({ element, size });
  }

  private hides(element: PageElement): boolean {
    return UNSEEN_ELEMENTS.has(element.tag) || (!this.keepHidden && isHidden(element));
  }

  /** Copies raw `[start, end)` with its white space folded. */
  private plain(start: number, end: number): void {
    let run = -1;
    for (let i = start; i < end; i++) {
      const code = this.html.charCodeAt(i);
      if ((code > 0x20 && code < 0x85) || (!isSpace(code) && !isInvisible(code))) {
        if (run < 0) run = i;
        continue;
      }
      // A single plain space inside a text is copied with the words around it.
      if (code === 0x20 && run >= 0 && i + 1 < end && !isSpaceOrInvisible(this.html.charCodeAt(i + 1))) continue;
      if (run >= 0) this.copy(run, i);
      run = -1;
      if (isSpace(code) && this.space < 0) this.space = i;
    }
    if (run >= 0) this.copy(run, end);
  }

  private decoded(text: string, start: number, end: number): void {
    const code = text.charCodeAt(0);
    if (isInvisible(code)) return;
    if (isSpace(code)) {
      if (this.space < 0) this.space = start;
      return;
    }
    this.before(start, text);
    this.rewriter.replace(text, start, end);
    this.count(text.length, text, end);
  }

  private copy(start: number, end: number): void {
    this.before(start, this.html.slice(start, Math.min(end, start + 2)));
    this.rewriter.copy(start, end);
    this.count(end - start, this.html.slice(Math.max(start, end - 4), end), end);
  }

  /** White space, line break or block start that stands before the characters at raw position `at`. */
  private before(at: number, first: string): void {
    if (this.start >= 0 && this.breaks > 0 && !this.continues(first)) this.endBlock();
    if (this.start < 0) {
      if (this.blocks.length > 0) this.rewriter.insert('\n\n', at);
      this.start = this.rewriter.length;
      this.rawStart = at;
      this.wrappers = [...this.inline];
    } else if (this.space >= 0) {
      this.rewriter.replace(' ', this.space, this.space + 1);
    } else if (this.breaks > 0) {
      this.rewriter.insert(' ', at);
    }
    this.wrappers = this.wrappers.filter((e) => this.inline.includes(e));
    this.space = -1;
    this.breaks = 0;
    this.afterLink = false;
  }

  /** Whether one line break stands in the middle of a sentence or headline. */
  private continues(first: string): boolean {
    if (this.breaks > 1) return false;
    if (HEADING.test(this.container?.tag ?? '')) return true;
    return BEGINS_LOWER.test(first) && !CLOSES_SENTENCE.test(this.tail);
  }

  private count(length: number, tail: string, rawEnd: number): void {
    this.rawEnd = rawEnd;
    this.size += length;
    if (this.links > 0) this.linked += length;
    this.tail = tail;
  }

  private endBlock(): void {
    if (this.start >= 0) {
      const { start, size, linked } = this;
      this.blocks.push({
        start,
        end: this.rewriter.length,
        raw: { start: this.rawStart, end: this.rawEnd },
        element: this.container,
        wrappers: this.wrappers.reverse(),
        named: this.named,
        size,
        linked,
      });
    }
    this.start = this.space = -1;
    this.afterLink = false;
    this.size = this.linked = this.breaks = 0;
    this.wrappers = [];
    this.named = [];
    this.inlineSince.fill(0);
    this.tail = '';
  }
}

/** For each element the index of the last one inside it; elements are numbered by their start tags, so what is inside follows on. */
function lastInside(elements: readonly PageElement[]): Int32Array {
  const last = Int32Array.from(elements, (e) => e.index);
  for (let i = elements.length - 1; i >= 0; i--) {
    const parent = elements[i]!.parent;
    if (parent && last[i]! > last[parent.index]!) last[parent.index] = last[i]!;
  }
  return last;
}

function blockAround(element: PageElement | null): PageElement | null {
  let at = element;
  while (at && !BLOCK_ELEMENTS.has(at.tag)) at = at.parent;
  return at;
}

/** White space that folds; the no-break space is a matter of layout in pages. */
const isSpace = (code: number): boolean =>
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x3000 ||
  code === 0x85 ||
  code === 0x1680 ||
  code === 0x205f;

/** Characters without a shape that pages strew into words: soft hyphen, zero-width space and word joiner, byte order mark. */
const isInvisible = (code: number): boolean => code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff;

const isSpaceOrInvisible = (code: number): boolean => isSpace(code) || isInvisible(code);
