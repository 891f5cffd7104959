import type { DescentFinding, GenealogyFinding } from '../model/report.ts';
import { overlap, type Place } from '../model/span.ts';
import { type Lines, linesOf } from '../origins/lines.ts';
import type { Followed } from './followed.ts';

/** How one reading of a node came about, all by position in the readings. */
export interface ReadingNode {
  readonly node: string;
  readonly reading: number;
  /** The exemplar that it has the passage from, and that exemplar's reading; null where none is known. */
  readonly from: { readonly node: string; readonly reading: number } | null;
  /** Whether nothing is above it that might have had another reading: it is where the tellings have it from. */
  readonly first: boolean;
}

/** Follows one finding through the held lines of descent. */
export class ReadingTree {
  readonly nodes: readonly ReadingNode[];
  readonly #of: ReadonlyMap<string, readonly number[]>;
  readonly #places: ReadonlyMap<string, readonly Place[]>;
  readonly #lost = new Map<string, number>();
  readonly #lines: Lines;
  readonly #passages: PassagesOf;

  constructor({ readings }: Followed, lines: Lines, passages: PassagesOf) {
    this.#lines = lines;
    this.#passages = passages;
    const of = new Map<string, number[]>();
    const places = new Map<string, Place[]>();
    readings.forEach((reading, i) => {
      for (const place of reading.places) {
        const before = of.get(place.siglum) ?? [];
        of.set(place.siglum, before.includes(i) ? before : [...before, i]);
        places.set(place.siglum, [...(places.get(place.siglum) ?? []), place]);
      }
    });
    this.#of = of;
    this.#places = places;
    for (const node of lines.nodes.filter(lines.isLost)) this.#lost.set(node, this.#lostReading(node));
    this.nodes = lines.nodes.flatMap((node) => this.#nodeOf(node) ?? []);
  }

  /** The one reading of a node; -1 where it has several, or none. */
  readingOf(node: string): number {
    if (this.#lines.isLost(node)) return this.#lost.get(node) ?? -1;
    const all = this.#of.get(node);
    return all?.length === 1 ? all[0]! : -1;
  }

  #nodeOf(node: string): ReadingNode | null {
    const reading = this.readingOf(node);
    if (reading < 0) return null;
    const exemplars = this.#exemplars(node);
    const known = exemplars.filter((e) => this.readingOf(e) >= 0);
    const source = known.find((e) => this.readingOf(e) === reading) ?? known[0];
    const first = exemplars.every((e) => !this.#lines.isLost(e) && !this.#of.has(e));
    return { node, reading, from: source ? { node: source, reading: this.readingOf(source) } : null, first };
  }

  /** Exemplars of the passage that holds the reading; of the telling where passages do not tell; none where the passage is its own. */
  #exemplars(node: string): readonly string[] {
    const all = this.#lines.above(node);
    const from = (this.#places.get(node) ?? []).flatMap((place) => this.#passages(place));
    if (from.length === 0) return all;
    const named = all.filter((exemplar) => from.includes(exemplar));
    return named.length > 0 || from.some((f) => f !== null) ? (named.length > 0 ? named : all) : [];
  }

  /** What a lost source had: the reading that two or more of its copies have where no other reading stands in two. */
  #lostReading(lost: string): number {
    const copies = this.#lines.below(lost).filter((copy) => this.#exemplars(copy).includes(lost));
    const readings = copies.map((copy) => this.readingOf(copy)).filter((reading) => reading >= 0);
    const often = [...new Set(readings)].filter((r) => readings.filter((x) => x === r).length > 1);
    return often.length === 1 ? often[0]! : -1;
  }
}

/** From where the passages come that hold a place; empty where none holds it. */
export type PassagesOf = (place: Place) => readonly (string | null)[];

export function passagesOf({ passages }: DescentFinding): PassagesOf {
  const by = new Map<string, DescentFinding['passages'][number][]>();
  for (const passage of passages) {
    const list = by.get(passage.siglum);
    if (list) list.push(passage);
    else by.set(passage.siglum, [passage]);
  }
  return (place) => (by.get(place.siglum) ?? []).filter((p) => overlap(p, place) > 0).map((p) => p.from);
}

export const linesIn = (tellings: readonly { readonly siglum: string }[], descent: DescentFinding): Lines =>
  linesOf(
    tellings.map((t) => t.siglum),
    descent,
  );

type Change = GenealogyFinding['changes'][number];

/** Each line where the reading turned into another, with those that have it from there; from the first source downwards. */
export function changesIn({ nodes }: ReadingTree): Change[] {
  const changed = nodes.filter(({ from, reading }) => from !== null && from.reading !== reading);
  const depth = new Map(changed.map(({ node }) => [node, wayUp(node, nodes).length]));
  return [...changed]
    .sort((a, b) => depth.get(a.node)! - depth.get(b.node)!)
    .map(({ node, reading, from }) => ({
      from: from!.node,
      to: node,
      before: from!.reading,
      after: reading,
      inherited: heirs(node, nodes),
    }));
}

/** Nodes that have their reading from `node` without a change between. */
function heirs(node: string, nodes: readonly ReadingNode[]): string[] {
  const found = new Set([node]);
  for (const heir of found)
    for (const n of nodes) if (n.from?.node === heir && n.from.reading === n.reading) found.add(n.node);
  return nodes.map((n) => n.node).filter((n) => n !== node && found.has(n));
}

/** The node above all others that `node` has its reading from, through changes too. */
export const topOf = (node: string, nodes: readonly ReadingNode[]): ReadingNode | undefined =>
  wayUp(node, nodes).at(-1);

/** `node` and those that it has its reading from, one after the other, through changes too. */
function wayUp(node: string, nodes: readonly ReadingNode[]): ReadingNode[] {
  const by = new Map(nodes.map((n) => [n.node, n]));
  const way: ReadingNode[] = [];
  for (let at = by.get(node); at && !way.includes(at); at = at.from ? by.get(at.from.node) : undefined) way.push(at);
  return way;
}
