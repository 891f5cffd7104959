import type { EdgeLabel } from '@dagrejs/dagre';
import { Graph, type GraphLabel, layout, type NodeLabel } from '@dagrejs/dagre';
import type { DescentEdge } from '../../../model/report.ts';
import { edgeId } from '../descent-findings.ts';
import { rowsOf } from './rows.ts';
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
}

type Laid = Graph<GraphLabel, NodeLabel, EdgeLabel>;

/** Rows are settled before; dagre (Gansner et al. 1993, Brandes and Köpf 2001) orders each row and finds the ways of the lines. */
export function draw(stemma: Stemma, sizes: Sizes): Drawn {
  const rows = rowsOf(stemma);
  const graph = graphOf(stemma, rows.of, sizes);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const nodes = stemma.nodes.map((node): DrawnNode => {
    const { x = 0, y = 0 } = graph.node(node.id);
    return { ...node, x, y, row: rows.of.get(node.id)! };
  });
  const at = new Map(nodes.map((n) => [n.id, n]));
  return {
    nodes,
    edges: stemma.edges.map((edge) => ({ ...drawnEdge(graph, edge), label: labelAt(stemma, edge, at, sizes) })),
    width,
    height,
    ticks: rows.timed ? ticksOf(nodes) : [],
  };
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

function drawnEdge(graph: Laid, edge: DescentEdge): Omit<DrawnEdge, 'label'> {
  const id = edgeId(edge);
  const down = graph.edge(edge.from, edge.to, id) as EdgeLabel | undefined;
  const points = (down ?? graph.edge(edge.to, edge.from, id)).points ?? [];
  return { id, edge, points: down ? points : [...points].reverse() };
}

/** Above the copy, the words of its lines one over the other. */
function labelAt(stemma: Stemma, edge: DescentEdge, at: ReadonlyMap<string, Point>, sizes: Sizes): Point | null {
  if (sizes.label === 0) return null;
  const copy = at.get(edge.to)!;
  const others = stemma.edges.filter((e) => e.to === edge.to);
  const above = others.length - 1 - others.indexOf(edge);
  return { x: copy.x, y: copy.y - sizes.height / 2 - 8 - sizes.label * (above + 0.5) };
}

/** A smooth line through the middles of a way, that begins and ends where the way does. */
export function curveOf(points: readonly Point[]): string {
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (!first || !last) return '';
  const at = ({ x, y }: Point): string => `${Math.round(10 * x) / 10} ${Math.round(10 * y) / 10}`;
  const curves = rest.slice(0, -1).map((p, i) => {
    const next = rest[i + 1]!;
    return `Q${at(p)} ${at({ x: (p.x + next.x) / 2, y: (p.y + next.y) / 2 })}`;
  });
  const start = rest[0]!;
  const half = { x: (first.x + start.x) / 2, y: (first.y + start.y) / 2 };
  return `M${at(first)}L${at(half)}${curves.join('')}L${at(last)}`;
}
