import type { Span } from '../../../model/span.ts';
import type { ReadTelling } from '../../../model/token.ts';
import { type Chain, decode } from './chain.ts';
import { cueTables } from './cue-table.ts';
import { emissions } from './scoring.ts';
import { spanTable } from './span-table.ts';
import { columnOf } from './table.ts';
import { type Cue, type Item, itemKind, spanOf, windowOf } from './window.ts';
import { type Ruled, tokenFrom, type Words, wordsOf } from './words.ts';

export interface TaggerModel {
  /** Labels: nothing, first word of a cue, further word. */
  readonly cues: Chain;
  /** Labels: nothing, source, content, each first and further. */
  readonly spans: Chain;
}

/** One attribution as tagged: whose words, which words say so, and the words. */
export interface Tagged {
  readonly source: Span | null;
  readonly cue: Span;
  readonly content: readonly Span[];
}

/** Attributions of a telling, headline and body, in order of their cues. `ruled`: what the rules found, as a hint. */
export function tagged(read: ReadTelling, ruled: readonly Ruled[], model: TaggerModel): Tagged[] {
  const words = wordsOf(read, ruled);
  return taggedWith(words, taggedCues(words, model.cues), model);
}

/** Source and content of each of these cues; a cue without content is left out. */
export function taggedWith(words: Words, cues: readonly Cue[], model: TaggerModel): Tagged[] {
  const taken = takenBy(words, cues);
  return cues.flatMap((cue) => {
    const items = windowOf(words, cue, taken);
    const table = spanTable(words, items, cue, taken, ruledOf(words, cue));
    const kinds = columnOf(items, (item) => itemKind(words, item));
    const labels = decode(model.spans, emissions(model.spans, table), kinds);
    const found = { cue: spanOf(words, cue), ...spansOf(words, items, labels, cue) };
    return found.content.length > 0 ? [found] : [];
  });
}

/** The cues of a telling. */
export function taggedCues(words: Words, chain: Chain): Cue[] {
  const cues: Cue[] = [];
  for (const { first, table } of cueTables(words)) {
    const kinds = words.kind.subarray(first, first + table.length);
    const labels = decode(chain, emissions(chain, table), kinds);
    labels.forEach((label, i) => {
      if (label === 1) cues.push({ first: first + i, last: first + i });
      if (label === 2) cues.push({ ...cues.pop()!, last: first + i });
    });
  }
  return cues;
}

/** For each token 1 where it begins a cue, 2 where it goes on with one. */
export function takenBy({ tokens }: Words, cues: readonly Cue[]): Uint8Array {
  const taken = new Uint8Array(tokens.length);
  for (const { first, last } of cues) for (let i = first; i <= last; i++) taken[i] = i === first ? 1 : 2;
  return taken;
}

/** What the rules say of this cue: the attribution whose cue shares a word with it. */
export function ruledOf(words: Words, cue: Cue): Ruled | null {
  const { start, end } = spanOf(words, cue);
  return words.ruled.find((r) => r.cue !== null && r.cue.start < end && start < r.cue.end) ?? null;
}

/** Source and content by their labels; of several sources the one nearest to the cue. */
function spansOf(words: Words, items: readonly Item[], labels: Uint8Array, cue: Cue): Omit<Tagged, 'cue'> {
  const sources = fragments(words, items, labels, 1);
  const near = [...sources].sort((a, b) => distance(a, cue) - distance(b, cue))[0];
  return {
    source: near ? trimmed(words, near) : null,
    content: fragments(words, items, labels, 3).map((fragment) => trimmed(words, fragment)),
  };
}

const distance = (a: Cue, cue: Cue): number => (a.last < cue.first ? cue.first - a.last : a.first - cue.last);

/** Runs of items with the label `begin` or `begin + 1`; a paragraph ends one. */
function fragments(words: Words, items: readonly Item[], labels: Uint8Array, begin: number): Cue[] {
  const found: Cue[] = [];
  items.forEach((item, i) => {
    const label = labels[i];
    const open = found.at(-1);
    const joins = label === begin + 1 && open !== undefined && words.segment[open.first] === words.segment[item.first];
    if (joins) found[found.length - 1] = { first: open.first, last: item.last };
    else if (label === begin || label === begin + 1) found.push({ first: item.first, last: item.last });
  });
  return found;
}

/** Without the commas and stops at its ends; quotation marks stay. */
function trimmed(words: Words, { first, last }: Cue): Span {
  const bare = (i: number): boolean => words.tokens[i]!.kind === 'mark' && words.quote[i]! < 0;
  let from = first;
  let to = last;
  while (from < to && bare(from)) from++;
  while (to > from && bare(to)) to--;
  return { start: words.tokens[from]!.start, end: words.tokens[to]!.end };
}

/** Tokens `[first, last]` of a span, or null where no token lies in it. */
export function tokensOf(words: Words, { start, end }: Span): Cue | null {
  const first = tokenFrom(words, start);
  let last = first - 1;
  while (words.tokens[last + 1] && words.tokens[last + 1]!.start < end) last++;
  return last >= first ? { first, last } : null;
}
