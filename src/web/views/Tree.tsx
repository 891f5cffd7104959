import type { DescentEdge } from '../../model/report.ts';
import { usePage } from '../context.ts';
import { edgeId } from '../model/findings.ts';

const WIDTH = 54;
const HEIGHT = 30;
const GAP_X = 18;
const GAP_Y = 34;

interface Node {
  readonly id: string;
  readonly label: string;
  readonly lost: boolean;
  readonly x: number;
  readonly y: number;
}

/** Who took from whom as a small tree: exemplars above, lost sources dashed, tellings without a line at the right. */
export function Tree() {
  const { desk, state } = usePage();
  const { edges, lost } = desk.report.descent;
  if (edges.length === 0) return null;
  const sigla = desk.tellings.map((t) => t.siglum);
  const nodes = layout(
    sigla,
    lost.map((l) => l.id),
    edges,
  );
  const at = new Map(nodes.map((n) => [n.id, n]));
  const width = Math.max(...nodes.map((n) => n.x)) + WIDTH + 4;
  const height = Math.max(...nodes.map((n) => n.y)) + HEIGHT + 4;
  const says = edges.map((e) => `${at.get(e.from)?.label ?? e.from} to ${e.to}`).join(', ');
  return (
    <svg
      class="tree"
      role="img"
      aria-label={`Lines of descent: ${says}`}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {edges.map((edge) => {
        const [from, to] = [at.get(edge.from), at.get(edge.to)];
        if (!from || !to) return null;
        const id = edgeId(edge);
        return (
          <g key={id} class={`edge ${from.lost ? 'lost' : ''} ${state.selection?.id === id ? 'open' : ''}`}>
            <path d={curve(from, to)} />
            <path class="head" d={arrow(to)} />
          </g>
        );
      })}
      {nodes.map((n) => (
        <g key={n.id} class={n.lost ? 'node lost' : 'node'}>
          <rect x={n.x + 1} y={n.y + 1} width={WIDTH} height={HEIGHT} rx="6" />
          <text x={n.x + 1 + WIDTH / 2} y={n.y + HEIGHT / 2 + 6} text-anchor="middle">
            {n.label}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Every node one row below the lowest of its exemplars; rows are centred. */
function layout(sigla: readonly string[], lost: readonly string[], edges: readonly DescentEdge[]): Node[] {
  const ids = [...new Set([...lost, ...sigla, ...edges.flatMap((e) => [e.from, e.to])])];
  const row = new Map(ids.map((id) => [id, 0]));
  // As many rounds as there are nodes: enough for the longest line, and an end for a circle.
  for (let round = 0; round < ids.length; round++)
    for (const { from, to } of edges) row.set(to, Math.min(ids.length, Math.max(row.get(to)!, row.get(from)! + 1)));
  const linked = new Set(edges.flatMap((e) => [e.from, e.to]));
  const rows: string[][] = [];
  for (const id of ids.filter((i) => linked.has(i))) (rows[row.get(id)!] ??= []).push(id);
  const filled = rows.filter((r) => r);
  const widest = Math.max(...filled.map((r) => r.length));
  const step = WIDTH + GAP_X;
  const names = new Map(lost.map((id, i) => [id, lost.length > 1 ? `lost ${i + 1}` : 'lost']));
  const place = (id: string, x: number, y: number): Node => ({
    id,
    label: names.get(id) ?? id,
    lost: names.has(id),
    x,
    y,
  });
  const placed = filled.flatMap((ids, y) =>
    ids.map((id, i) => place(id, ((widest - ids.length) / 2 + i) * step, y * (HEIGHT + GAP_Y))),
  );
  const apart = ids.filter((i) => !linked.has(i));
  return [
    ...placed,
    ...apart.map((id, i) => place(id, widest * step + GAP_X + Math.floor(i / 2) * step, (i % 2) * (HEIGHT + GAP_Y))),
  ];
}

function curve(from: Node, to: Node): string {
  const [x1, y1] = [from.x + 1 + WIDTH / 2, from.y + HEIGHT + 1];
  const [x2, y2] = [to.x + 1 + WIDTH / 2, to.y - 4];
  const middle = (y1 + y2) / 2;
  return `M${x1} ${y1}C${x1} ${middle} ${x2} ${middle} ${x2} ${y2}`;
}

function arrow(to: Node): string {
  const x = to.x + 1 + WIDTH / 2;
  return `M${x - 4} ${to.y - 7}L${x} ${to.y}L${x + 4} ${to.y - 7}Z`;
}
