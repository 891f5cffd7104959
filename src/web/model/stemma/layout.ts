import type { EdgeLabel } from '@dagrejs/dagre';
import { Graph, type GraphLabel, layout, type NodeLabel } from '@dagrejs/dagre';
import type { DescentEdge } from '../../../model/report.ts';
import { edgeId } from '../descent-findings.ts';
import { rowsOf } from './rows.ts';
import { spread } from './spread.ts';
import type { Stemma, StemmaNode } from './stemma.ts';
import { type Tick, ticksOf } from './ticks.ts';

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

type Laid = Graph<GraphLabel, NodeLabel, EdgeLabel>;

/**
 * Rows are settled before. dagre (Gansner et al. 1993) puts each row into the order with fewest crossings and finds the ways of the
 * lines; how far apart things stand is settled after, since its own places (Brandes and Köpf 2001) take twice the width.
 */
export function draw(stemma: Stemma, sizes: Sizes): Drawn {
  const rows = rowsOf(stemma);
  const graph = graphOf(stemma, rows.of, sizes);
  layout(graph);
  const ways = stemma.edges.map((edge) => wayOf(graph, edge, rows.of));
  const across = acrossOf(graph, stemma, rows.of, ways, sizes);
  const left = Math.min(...stemma.nodes.map((n) => across.get(n.id)!), ...across.values()) - sizes.width / 2;
  const x = (key: string): number => across.get(key)! - left;
  const y = (row: number): number => sizes.height / 2 + row * (sizes.height + sizes.rows);
  const nodes = stemma.nodes.map((node): DrawnNode => {
    const row = rows.of.get(node.id)!;
    return { ...node, x: x(node.id), y: y(row), row };
  });
  const at = new Map(nodes.map((n) => [n.id, n]));
  const ports = portsOf(stemma, at, sizes);
  return {
    nodes,
    edges: ways.map(({ edge, passes }) => ({
      id: edgeId(edge),
      edge,
      points: pointsOf(
        edge,
        at,
        ports,
        passes.map(({ key, row }) => ({ x: x(key), y: y(row) })),
        sizes,
      ),
      label: labelAt(stemma, edge, at, sizes),
    })),
    width: Math.max(0, ...[...across.values()].map((v) => v - left)) + sizes.width / 2,
    height: y(Math.max(0, ...rows.of.values())) + sizes.height / 2,
    ticks: rows.timed ? ticksOf(nodes) : [],
    sizes,
  };
}

/** A line with the rows that it passes between its ends, from above. */
interface Way {
  readonly edge: DescentEdge;
  readonly passes: readonly { readonly key: string; readonly row: number; readonly x: number }[];
}

/** dagre wants lines that run downwards: one against the clock is laid the other way round. */
const isUpward = (of: ReadonlyMap<string, number>, { from, to }: DescentEdge): boolean => of.get(from)! > of.get(to)!;

function graphOf({ nodes, edges }: Stemma, of: ReadonlyMap<string, number>, sizes: Sizes): Laid {
  const graph: Laid = new Graph({ multigraph: true });
  // Twice the row: dagre keeps every other rank for the words of the lines.
  const rank = (laid: Laid) => {
    for (const id of laid.nodes()) laid.node(id).rank = of.has(id) ? 2 * of.get(id)! : -1;
  };
  graph.setGraph({ nodesep: sizes.between, edgesep: 10, ranksep: sizes.rows, ranker: rank as unknown as 'tight-tree' });
  for (const { id } of nodes) graph.setNode(id, { width: sizes.width, height: sizes.height });
  for (const edge of edges) {
    const ends: [string, string] = isUpward(of, edge) ? [edge.to, edge.from] : [edge.from, edge.to];
    // A line that carries most of a text is kept straight.
    const weight = edge.share !== null && edge.share >= 0.5 ? 3 : 1;
    graph.setEdge(...ends, { minlen: 1, weight }, edgeId(edge));
  }
  return graph;
}

function wayOf(graph: Laid, edge: DescentEdge, of: ReadonlyMap<string, number>): Way {
  const ends: [string, string] = isUpward(of, edge) ? [edge.to, edge.from] : [edge.from, edge.to];
  const [first, last] = [of.get(ends[0])!, of.get(ends[1])!];
  // Every other point lies in a row, the others between two rows.
  const points = (graph.edge(...ends, edgeId(edge)).points ?? []).slice(1, -1);
  const passes = Array.from({ length: Math.max(0, last - first - 1) }, (_, i) => ({
    key: `${edgeId(edge)} ${first + 1 + i}`,
    row: first + 1 + i,
    x: points[2 * i + 1]?.x ?? 0,
  }));
  return { edge, passes };
}

/** Width kept free for a line between boxes. */
const LANE = 8;

function acrossOf(
  graph: Laid,
  { nodes }: Stemma,
  of: ReadonlyMap<string, number>,
  ways: readonly Way[],
  sizes: Sizes,
): Map<string, number> {
  const boxes = nodes.map(({ id }) => ({ key: id, row: of.get(id)!, width: sizes.width, x: graph.node(id).x ?? 0 }));
  const lanes = ways.flatMap(({ passes }) => passes.map((p) => ({ ...p, width: LANE })));
  const pulls = ways.flatMap(({ edge, passes }) => {
    const [first, last] = isUpward(of, edge) ? [edge.to, edge.from] : [edge.from, edge.to];
    const keys = [first, ...passes.map((p) => p.key), last];
    // Straight where a line passes rows, and above the copy rather than below the source, which has many.
    return keys.slice(1).map((b, i) => ({ a: keys[i]!, b, weight: i === 0 ? 1 : i === keys.length - 2 ? 3 : 8 }));
  });
  return spread([...boxes, ...lanes], pulls, sizes.between);
}

/** Where lines leave and reach each box: beside each other, in the order of the other ends; distance from its middle. */
function portsOf({ edges }: Stemma, at: ReadonlyMap<string, DrawnNode>, sizes: Sizes): Map<string, number> {
  const ports = new Map<string, number>();
  const side = (id: string, end: 'from' | 'to', other: 'from' | 'to') => {
    const own = edges.filter((e) => e[end] === id).sort((a, b) => at.get(a[other])!.x - at.get(b[other])!.x);
    const step = Math.min(12, (0.7 * sizes.width) / Math.max(1, own.length - 1));
    const wide = end === 'to' ? Math.min(0.7 * sizes.width, 4 * step) : step;
    own.forEach((e, i) => {
      ports.set(`${edgeId(e)} ${end}`, (i - (own.length - 1) / 2) * wide);
    });
  };
  for (const id of at.keys()) {
    side(id, 'from', 'to');
    side(id, 'to', 'from');
  }
  return ports;
}

/** From the exemplar to the copy, upright past every row on the way. */
function pointsOf(
  edge: DescentEdge,
  at: ReadonlyMap<string, DrawnNode>,
  ports: ReadonlyMap<string, number>,
  passes: readonly Point[],
  sizes: Sizes,
): Point[] {
  const [from, to] = [at.get(edge.from)!, at.get(edge.to)!];
  const down = from.row < to.row;
  const half = (down ? 1 : -1) * (sizes.height / 2);
  const start = { x: from.x + ports.get(`${edgeId(edge)} from`)!, y: from.y + half };
  const end = { x: to.x + ports.get(`${edgeId(edge)} to`)!, y: to.y - half };
  const way = (down ? passes : [...passes].reverse()).flatMap(({ x, y }) => [
    { x, y: y - half },
    { x, y: y + half },
  ]);
  return [start, ...way, end];
}

/** Above the copy, the words of its lines one over the other. */
function labelAt(stemma: Stemma, edge: DescentEdge, at: ReadonlyMap<string, Point>, sizes: Sizes): Point | null {
  if (sizes.label === 0) return null;
  const copy = at.get(edge.to)!;
  const others = stemma.edges.filter((e) => e.to === edge.to);
  const above = others.length - 1 - others.indexOf(edge);
  return { x: copy.x, y: copy.y - sizes.height / 2 - 8 - sizes.label * (above + 0.5) };
}

/** A line that is upright at each point and swings from one to the next. */
export function curveOf([first, ...rest]: readonly Point[]): string {
  if (!first) return '';
  const round = (n: number): number => Math.round(10 * n) / 10;
  let before = first;
  const curves = rest.map((point) => {
    const { x, y } = before;
    before = point;
    if (x === point.x) return `V${round(point.y)}`;
    const middle = round((y + point.y) / 2);
    return `C${round(x)} ${middle} ${round(point.x)} ${middle} ${round(point.x)} ${round(point.y)}`;
  });
  return `M${round(first.x)} ${round(first.y)}${curves.join('')}`;
}
