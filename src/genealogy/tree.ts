import type { Lines } from '../origins/lines.ts';
import type { Followed } from './followed.ts';
import type { PassagesOf } from './passages.ts';
import { SourceReadings } from './source-readings.ts';

/** How a telling came by its reading, all by position in the readings. */
export interface ReadingNode {
  readonly siglum: string;
  readonly reading: number;
  /**
   * The exemplar that it has the passage from, and its reading; a lost source stands between where `lost` names it.
   * Null where none is known.
   */
  readonly from: { readonly node: string; readonly reading: number } | null;
  /** Whether nothing above it might have had another reading: the tellings have it from here. */
  readonly first: boolean;
}

/** Follows one finding through the held lines of descent. */
export class ReadingTree {
  /** Tellings with one reading, in order. */
  readonly nodes: readonly ReadingNode[];
  readonly #by: ReadonlyMap<string, ReadingNode>;
  readonly #heirs = new Map<string, string[]>();

  constructor(followed: Followed, lines: Lines, passages: PassagesOf) {
    const sources = new SourceReadings(followed, lines, passages);
    this.nodes = lines.nodes.flatMap((node) => nodeOf(node, lines, sources) ?? []);
    this.#by = new Map(this.nodes.map((n) => [n.siglum, n]));
    for (const { siglum, reading, from } of this.nodes)
      if (from?.reading === reading) this.#heirs.set(from.node, [...(this.#heirs.get(from.node) ?? []), siglum]);
  }

  /** The telling, and those that it has its reading from, one above the other, through changes too; a lost source may end it. */
  wayUp(siglum: string): readonly string[] {
    const way: string[] = [];
    for (let at: string | undefined = siglum; at !== undefined && !way.includes(at); at = this.#by.get(at)?.from?.node)
      way.push(at);
    return way;
  }

  /** Tellings that have their reading from this one without a change between, in order. */
  heirs(siglum: string): readonly string[] {
    const found = new Set([siglum]);
    for (const heir of found) for (const next of this.#heirs.get(heir) ?? []) found.add(next);
    return this.nodes.map((n) => n.siglum).filter((s) => s !== siglum && found.has(s));
  }

  /** The reading with which a way up ends, where that is the first of all. */
  firstReading(top: string): number {
    const node = this.#by.get(top);
    if (node) return node.first ? node.reading : NONE;
    return this.nodes.find((n) => n.from?.node === top)?.from?.reading ?? NONE;
  }
}

const NONE = -1;

function nodeOf(node: string, lines: Lines, sources: SourceReadings): ReadingNode | null {
  const reading = lines.isLost(node) ? NONE : sources.readingOf(node);
  if (reading === NONE) return null;
  const above = sources.exemplarsOf(node);
  const known = above.filter((e) => sources.readingOf(e) !== NONE);
  const source = known.find((e) => sources.readingOf(e) === reading) ?? known[0];
  const first = above.every((e) => !lines.isLost(e) && !sources.isIn(e));
  return { siglum: node, reading, from: source ? { node: source, reading: sources.readingOf(source) } : null, first };
}
