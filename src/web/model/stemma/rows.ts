import type { Stemma, StemmaNode } from './stemma.ts';

export interface Rows {
  readonly of: ReadonlyMap<string, number>;
  /** Whether rows follow the clock; else they follow the lines alone. */
  readonly timed: boolean;
}

/** Share of the tellings that must say when they were published for the tree to follow the clock. */
const MOST = 0.6;
/** A pause of this part of the whole time begins a new row, if it is no shorter than a quarter of an hour. */
const PAUSE = 0.1;
const LEAST_PAUSE = 900_000;
const DAY = 86_400_000;

/** How many stand beside each other, so that a tree of `count` is a little wider than it is high. */
const widest = (count: number): number => Math.max(5, Math.ceil(1.2 * Math.sqrt(count)));

/**
 * Rows from above: what is earlier stands in the same row or higher, and nobody in one row with his exemplar. Where too few say
 * when they were published, the distance from the first source takes the place of the clock.
 */
export function rowsOf({ nodes, edges }: Stemma): Rows {
  const tellings = nodes.filter((n) => !n.lost);
  const dated = tellings.filter((n) => n.moment);
  const timed = tellings.length > 0 && dated.length >= MOST * tellings.length;
  const layer = layers(nodes, edges);
  const when = timed ? times(nodes, edges, layer) : layer;
  const order = nodes
    .map((node, i) => ({ id: node.id, i, at: when.get(node.id)!, layer: layer.get(node.id)! }))
    .sort((a, b) => a.at - b.at || a.layer - b.layer || a.i - b.i);
  const first = order[0]?.at ?? 0;
  const pause = timed ? Math.max(LEAST_PAUSE, PAUSE * ((order.at(-1)?.at ?? 0) - first)) : 1;
  const limit = widest(nodes.length);
  const linked = new Set(edges.flatMap((e) => [`${e.from}\n${e.to}`, `${e.to}\n${e.from}`]));
  const of = new Map<string, number>();
  let row: string[] = [];
  let last = first;
  let n = 0;
  for (const { id, at } of order) {
    const full = row.length >= limit;
    if (row.length > 0 && (full || at - last >= pause || row.some((other) => linked.has(`${other}\n${id}`)))) {
      row = [];
      n++;
    }
    of.set(id, n);
    row.push(id);
    last = at;
  }
  return { of, timed };
}

/** Longest way from a first source; as many rounds as nodes end a circle. */
function layers(nodes: readonly StemmaNode[], edges: Stemma['edges']): Map<string, number> {
  const layer = new Map(nodes.map((n) => [n.id, 0]));
  for (let round = 0, changed = true; changed && round < nodes.length; round++) {
    changed = false;
    for (const { from, to } of edges) {
      if (layer.get(to)! > layer.get(from)!) continue;
      layer.set(to, layer.get(from)! + 1);
      changed = true;
    }
  }
  return layer;
}

/** Times of all: what says none, or a day alone, stands after its exemplars, or just before its first copy. */
function times(nodes: readonly StemmaNode[], edges: Stemma['edges'], layer: ReadonlyMap<string, number>) {
  const at = new Map<string, number>();
  for (const { id, moment } of nodes) if (moment && !moment.dayOnly) at.set(id, moment.at);
  const known = (ids: readonly string[]): number[] => ids.flatMap((id) => at.get(id) ?? []);
  const above = (id: string) => known(edges.filter((e) => e.to === id).map((e) => e.from));
  const below = (id: string) => known(edges.filter((e) => e.from === id).map((e) => e.to));
  const open = nodes.filter((n) => !at.has(n.id)).sort((a, b) => layer.get(a.id)! - layer.get(b.id)!);
  for (const { id, moment } of open.filter((n) => n.moment)) {
    const after = Math.max(moment!.at, ...above(id));
    at.set(id, Math.min(after, moment!.at + DAY - 1));
  }
  // From below upwards, since lost sources know their copies alone; then those that know their exemplars alone.
  for (const { id } of [...open].reverse()) if (!at.has(id) && below(id).length > 0) at.set(id, Math.min(...below(id)));
  for (const { id } of open) if (!at.has(id) && above(id).length > 0) at.set(id, Math.max(...above(id)));
  const earliest = Math.min(...at.values());
  for (const { id } of open) if (!at.has(id)) at.set(id, earliest);
  return at;
}
