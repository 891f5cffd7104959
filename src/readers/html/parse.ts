import { type QuoteType, Tokenizer } from 'htmlparser2';
import {
  BLOCK_ELEMENTS,
  FORMATTING_ELEMENTS,
  IMPLIED_ENDS,
  SCOPE_ELEMENTS,
  VOID_ELEMENTS,
} from '../../data/page-elements.ts';

/** An element of a page. Elements are numbered in the order of their start tags, so a parent's index is always the smaller. */
export interface PageElement {
  readonly index: number;
  readonly tag: string;
  readonly parent: PageElement | null;
  /** Only the attributes that the reader looks at; names in lower case. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Raw offsets: of the start tag, and of what lies between the tags. */
  readonly start: number;
  readonly contentStart: number;
  contentEnd: number;
}

/** What happens in a page, in order. */
export interface PageListener {
  open(element: PageElement): void;
  close(element: PageElement): void;
  /** Characters at raw `[start, end)`; `decoded` where they are an entity. */
  text(start: number, end: number, decoded: string | null): void;
}

/**
 * Deeper elements are read as if their tags were not there (their text stays), and so are those past the largest number.
 * Real pages are under 100 deep and under 20,000 elements; what lies beyond is an accident or an attack.
 */
const MOST_DEPTH = 400;
const MOST_ELEMENTS = 1_000_000;

const KEPT_ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    'aria-hidden class content data-component data-module data-testid data-type datetime hidden href id itemprop itemtype lang ' +
    'name property rel role style type'
  ).split(' '),
);
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** Reads a page from start to end and tells the listener what it finds. Never throws, never recurses; linear in `html`. */
export function parsePage(html: string, listener: PageListener): { cut: boolean } {
  const builder = new TreeBuilder(html, listener);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, builder);
  tokenizer.write(html);
  tokenizer.end();
  return { cut: builder.cut };
}

/** Turns the tokenizer's events into well-nested elements, with the implied ends that pages rely on. */
class TreeBuilder {
  cut = false;
  private readonly open: PageElement[] = [];
  private count = 0;
  /** Elements that were opened past a limit and are not in `open`. */
  private beyond = 0;
  private tag = '';
  private tagStart = 0;
  private attributes: Map<string, string> | null = null;
  private attributeName = '';
  private attributeValue = '';
  private textEnd = 0;

  constructor(
    private readonly html: string,
    private readonly listener: PageListener,
  ) {}

  ontext(start: number, end: number): void {
    this.textEnd = end;
    this.listener.text(start, end, null);
  }

  ontextentity(codePoint: number, end: number): void {
    // An entity begins where the text before it ended: at the last `&` (an entity has no second one inside).
    const start = Math.max(this.textEnd, this.html.lastIndexOf('&', end - 1));
    this.textEnd = end;
    this.listener.text(start, end, String.fromCodePoint(codePoint));
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.html.slice(start, end).toLowerCase();
    this.tagStart = start - 1;
    this.attributes = null;
  }

  onattribname(start: number, end: number): void {
    // A name of more than 20 characters is none that is looked at.
    this.attributeName = end - start > 20 ? '' : this.html.slice(start, end).toLowerCase();
    this.attributeValue = '';
  }

  onattribdata(start: number, end: number): void {
    if (KEPT_ATTRIBUTES.has(this.attributeName)) this.attributeValue += this.html.slice(start, end);
  }

  onattribentity(codePoint: number): void {
    if (KEPT_ATTRIBUTES.has(this.attributeName)) this.attributeValue += String.fromCodePoint(codePoint);
  }

  onattribend(_quote: QuoteType, _end: number): void {
    const name = this.attributeName;
    if (!KEPT_ATTRIBUTES.has(name) || this.attributes?.has(name)) return;
    this.attributes ??= new Map();
    this.attributes.set(name, this.attributeValue);
  }

  onopentagend(end: number): void {
    this.start(end + 1, VOID_ELEMENTS.has(this.tag));
  }

  onselfclosingtag(end: number): void {
    // Outside of drawings `<div/>` opens a div: browsers ignore the slash.
    const foreign = this.open.some((e) => e.tag === 'svg' || e.tag === 'math') || this.tag === 'svg';
    this.start(end + 1, foreign || VOID_ELEMENTS.has(this.tag));
  }

  onclosetag(start: number, end: number): void {
    const name = this.html.slice(start, end).toLowerCase();
    // Browsers read `</br>` as `<br>`.
    if (name === 'br') this.opened('br', start - 2, end + 1, NO_ATTRIBUTES, true);
    else if (this.beyond > 0) this.beyond--;
    else this.closeNamed(name, start - 2);
  }

  private closeNamed(name: string, end: number): void {
    const at = this.find(name, FORMATTING_ELEMENTS.has(name));
    if (at >= 0) this.closeAt(at, end, FORMATTING_ELEMENTS.has(name));
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  onend(): void {
    while (this.open.length > 0) this.pop(this.html.length);
  }

  private start(contentStart: number, empty: boolean): void {
    if ((this.tag === 'body' || this.tag === 'html') && this.open.some((e) => e.tag === this.tag)) return;
    this.impliedEnds(this.tag, this.tagStart);
    this.opened(this.tag, this.tagStart, contentStart, this.attributes ?? NO_ATTRIBUTES, empty);
  }

  private opened(
    tag: string,
    start: number,
    contentStart: number,
    attributes: ReadonlyMap<string, string>,
    empty: boolean,
  ): void {
    if (this.open.length >= MOST_DEPTH || this.count >= MOST_ELEMENTS) {
      this.cut = true;
      if (!empty) this.beyond++;
      return;
    }
    const parent = this.open.at(-1) ?? null;
    const element: PageElement = {
      index: this.count++,
      tag,
      parent,
      attributes,
      start,
      contentStart,
      contentEnd: contentStart,
    };
    this.listener.open(element);
    if (empty) this.listener.close(element);
    else this.open.push(element);
  }

  /** Closes what the start tag `tag` closes without saying so. */
  private impliedEnds(tag: string, at: number): void {
    if (tag !== 'head' && tag !== 'html' && BLOCK_ELEMENTS.has(tag)) this.closeOpen(['head'], ['body'], at);
    if (BLOCK_ELEMENTS.has(tag)) this.closeOpen(['p'], ['button', 'td', 'th', 'table', 'li'], at);
    const rule = IMPLIED_ENDS.get(tag);
    if (rule) this.closeOpen(rule.closes, rule.barriers, at);
  }

  private closeOpen(tags: readonly string[], barriers: readonly string[], at: number): void {
    for (let i = this.open.length - 1; i >= 0; i--) {
      const { tag } = this.open[i]!;
      if (tags.includes(tag)) this.closeAt(i, at, tag === 'a');
      if (tags.includes(tag) || barriers.includes(tag)) return;
    }
  }

  /** Position in `open` of the element that the end tag `name` closes, or -1. */
  private find(name: string, formatting: boolean): number {
    for (let i = this.open.length - 1; i >= 0; i--) {
      const { tag } = this.open[i]!;
      if (tag === name) return i;
      if (SCOPE_ELEMENTS.has(tag) && (formatting || !SCOPE_ELEMENTS.has(name))) return -1;
    }
    return -1;
  }

  /** Closes the element at position `at` and what is open inside it; a formatting element leaves the blocks inside it open. */
  private closeAt(at: number, end: number, formatting: boolean): void {
    const inside = this.open.slice(at + 1);
    if (formatting && inside.some((e) => BLOCK_ELEMENTS.has(e.tag))) {
      const [element] = this.open.splice(at, 1);
      if (element) this.closed(element, end);
      return;
    }
    while (this.open.length > at) this.pop(end);
  }

  private pop(end: number): void {
    const element = this.open.pop();
    if (element) this.closed(element, end);
  }

  private closed(element: PageElement, end: number): void {
    element.contentEnd = end;
    this.listener.close(element);
  }
}
