import type { EdgeLabel } from '@dagrejs/dagre';
import { Graph, type GraphLabel, layout, type NodeLabel } from '@dagrejs/dagre';
import type { DescentEdge } from '../../../model/report.ts';
import { edgeId } from '../descent-findings.ts';
import { pointsOf, portsOf } from './lines.ts';
import { rowsOf } from './rows.ts';
import { spread } from './spread.ts';
import type { Stemma, StemmaNode } from './stemma.ts';
import { type Tick, ticksOf } from './ticks.ts';
import { steps, type Way, waysOf } from './ways.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface DrawnNode extends StemmaNode, Point {
  readonly row: number;
}
export interface DrawnEdge {
  readonly id: string;
  readonly edge: DescentEdge;
  /** From the exemplar to the copy. */
  readonly points: readonly Point[];
  /** Middle of its words; null where it has none. */
  readonly label: Point | null;
}
/** Sizes in pixels at 100 %; `label`: height of the words of a line, which stand above the copy; 0 for none. */
export interface Sizes {
  readonly width: number;
  readonly height: number;
  readonly label: number;
  readonly between: number;
  /** Height in which lines swing from place to place. */
  readonly rows: number;
}
/** A family with a place for everything; x and y of nodes are their middles. */
export interface Drawn {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  readonly width: number;
  readonly height: number;
  /** Times at the side, from above; empty where the tree does not follow the clock. */
  readonly ticks: readonly Tick[];
  readonly sizes: Sizes;
}

/** Width kept free for a trunk between boxes. */
const LANE = 14;
/** Between the lowest words of lines and the box below them. */
const ABOVE = 7;

/**
 * Rows are settled before. dagre (Gansner et al. 1993) puts each row into the order with fewest crossings; how far apart things stand
 * is settled after, since its own places (Brandes and Köpf 2001) take twice the width.
 */
export function draw(stemma: Stemma, sizes: Sizes): Drawn {
  const rows = rowsOf(stemma);
  const ways = waysOf(stemma.edges, rows.of);
  const across = acrossOf(stemma, rows.of, ways, sizes);
  const left = Math.min(...across.values()) - sizes.width / 2;
  const x = (key: string): number => across.get(key)! - left;
  const y = heights(stemma, rows.of, sizes);
  const nodes = stemma.nodes.map((node): DrawnNode => {
    const row = rows.of.get(node.id)!;
    return { ...node, x: x(node.id), y: y[row]!, row };
  });
  const at = new Map(nodes.map((n) => [n.id, n]));
  const ports = portsOf(ways, x, sizes);
  return {
    nodes,
    edges: ways.map((way) => ({
      id: edgeId(way.edge),
      edge: way.edge,
      points: pointsOf(way, at, ports, x, y, sizes),
      label: labelAt(stemma, way.edge, at, sizes),
    })),
    width: Math.max(0, ...[...across.values()].map((v) => v - left)) + sizes.width / 2,
    height: (y.at(-1) ?? 0) + sizes.height / 2,
    ticks: rows.timed ? ticksOf(nodes) : [],
    sizes,
  };
}

/** Middle of each row: above it there is room for the words of as many lines as end there at one box. */
function heights({ nodes, edges }: Stemma, of: ReadonlyMap<string, number>, sizes: Sizes): number[] {
  const most: number[] = [];
  for (const { id } of nodes) {
    const row = of.get(id)!;
    most[row] = Math.max(most[row] ?? 0, edges.filter((e) => e.to === id).length);
  }
  let y = sizes.height / 2;
  return most.map((lines, row) => {
    if (row > 0) y += sizes.height + sizes.rows + (sizes.label > 0 ? ABOVE + lines * sizes.label : 0);
    return y;
  });
}

function acrossOf({ nodes }: Stemma, of: ReadonlyMap<string, number>, ways: readonly Way[], sizes: Sizes) {
  const trunks = new Map(ways.flatMap((w) => w.stops.map((s) => [s.key, s.row] as const)));
  const boxes = nodes.map(({ id }) => ({ key: id, row: of.get(id)!, width: sizes.width }));
  const items = [...boxes, ...[...trunks].map(([key, row]) => ({ key, row, width: LANE }))];
  const near = steps(ways);
  const order = ordered(items, near, sizes);
  const pulls = near.map(({ a, b, isTrunk }) => ({ a, b, weight: isTrunk ? 8 : 1 }));
  const placed = items.map((item) => ({ ...item, x: order.get(item.key)! }));
  return spread(placed, pulls, sizes.between);
}

/** Where dagre puts everything, by key. */
function ordered(
  items: readonly { key: string; row: number; width: number }[],
  near: readonly { a: string; b: string; isTrunk: boolean }[],
  sizes: Sizes,
): Map<string, number> {
  const graph: Graph<GraphLabel, NodeLabel, EdgeLabel> = new Graph();
  const row = new Map(items.map((i) => [i.key, i.row]));
  // Twice the row: dagre doubles all distances to have room for words.
  const rank = (laid: typeof graph) => {
    for (const key of laid.nodes()) laid.node(key).rank = 2 * (row.get(key) ?? -1);
  };
  graph.setGraph({ nodesep: sizes.between, ranksep: sizes.rows, ranker: rank as unknown as 'tight-tree' });
  for (const { key, width } of items) graph.setNode(key, { width, height: sizes.height });
  for (const { a, b, isTrunk } of near) graph.setEdge(a, b, { minlen: 1, weight: isTrunk ? 2 : 1 });
  layout(graph);
  const x = (key: string): number => graph.node(key).x ?? 0;
  const side = isMirrored(items, x) ? -1 : 1;
  return new Map(items.map(({ key }) => [key, side * x(key)]));
}

/** Whether more neighbours stand the other way round than they were given. */
function isMirrored(items: readonly { key: string; row: number }[], x: (key: string) => number): boolean {
  let sum = 0;
  for (const [i, a] of items.entries())
    for (const b of items.slice(i + 1)) if (a.row === b.row) sum += Math.sign(x(b.key) - x(a.key));
  return sum < 0;
}

/** Above the copy, the words of its lines one over the other. */
function labelAt(stemma: Stemma, edge: DescentEdge, at: ReadonlyMap<string, Point>, sizes: Sizes): Point | null {
  if (sizes.label === 0) return null;
  const copy = at.get(edge.to)!;
  const others = stemma.edges.filter((e) => e.to === edge.to);
  const above = others.length - 1 - others.indexOf(edge);
  return { x: copy.x, y: copy.y - sizes.height / 2 - ABOVE - sizes.label * (above + 0.5) };
}
