import type { Drawn, DrawnEdge } from '../../model/stemma/layout.ts';

/**
 * Where a key leads from a box or a line: down from a box to its first line and on to the copy, up to the line it hangs on and on
 * to the exemplar; sideways through the boxes row by row, and through the lines in the same order. Null for other keys.
 */
export function stepFrom(drawn: Drawn, at: string, key: string): string | null {
  const nodes = [...drawn.nodes].sort((a, b) => a.row - b.row || a.x - b.x).map((n) => n.id);
  const edges = inOrder(drawn, nodes);
  const line = edges.find((e) => e.id === at);
  if (key === 'Home') return nodes[0] ?? null;
  if (key === 'End') return nodes.at(-1) ?? null;
  if (key === 'ArrowDown') return line ? line.edge.to : (edges.find((e) => e.edge.from === at)?.id ?? at);
  if (key === 'ArrowUp') return line ? line.edge.from : (mainLine(edges, at)?.id ?? at);
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  if (step === 0) return null;
  const row = line ? edges.map((e) => e.id) : nodes;
  return row[Math.min(row.length - 1, Math.max(0, row.indexOf(at) + step))] ?? at;
}

/** Lines by exemplar, then by copy, as they stand on the page. */
function inOrder({ edges }: Drawn, nodes: readonly string[]): DrawnEdge[] {
  const rank = new Map(nodes.map((id, i) => [id, i]));
  const of = (id: string): number => rank.get(id) ?? 0;
  return [...edges].sort((a, b) => of(a.edge.from) - of(b.edge.from) || of(a.edge.to) - of(b.edge.to));
}

/** The line by which a telling has most of its text. */
const mainLine = (edges: readonly DrawnEdge[], to: string): DrawnEdge | undefined =>
  edges.filter((e) => e.edge.to === to).sort((a, b) => (b.edge.share ?? 0) - (a.edge.share ?? 0))[0];
