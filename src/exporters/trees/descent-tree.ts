import type { DescentEdge, DescentFinding, ReportTelling } from '../../model/report.ts';
import { byCodeUnits } from '../../text/order.ts';
import type { DrawnEdge, DrawnTree } from './tree.ts';

/**
 * The lines of descent of tellings, as the writers of trees take them. Nodes are named by ids of tellings. Where a telling has several sources,
 * the one that gives most is its main one; the length of a branch is the share of words that do not come this way.
 */
export function descentTree(tellings: readonly ReportTelling[], { edges, lost }: DescentFinding): DrawnTree {
  const name = namesOf(tellings);
  const main = mainEdges(edges);
  return {
    nodes: [...tellings.map(({ id }) => ({ id, lost: false })), ...lost.map(({ id }) => ({ id, lost: true }))],
    edges: edges.map(
      (edge): DrawnEdge => ({
        from: name(edge.from),
        to: name(edge.to),
        changes: edge.share === null ? null : Math.round(1000 * (1 - edge.share)) / 1000,
        support: edge.support,
        kind: edge.kind,
        share: edge.share,
        ...(main.get(edge.to) === edge ? {} : { second: true }),
      }),
    ),
  };
}

/** By the siglum of each copy: the edge that gives it most. */
export function mainEdges(edges: readonly DescentEdge[]): ReadonlyMap<string, DescentEdge> {
  const main = new Map<string, DescentEdge>();
  for (const edge of edges) {
    const other = main.get(edge.to);
    if (!other || isBefore(edge, other)) main.set(edge.to, edge);
  }
  return main;
}

/** The id of a telling by its siglum; a lost source is named by its id alone. */
export function namesOf(tellings: readonly Pick<ReportTelling, 'siglum' | 'id'>[]): (node: string) => string {
  const ids = new Map(tellings.map(({ siglum, id }) => [siglum, id]));
  return (node) => ids.get(node) ?? node;
}

const isBefore = (a: DescentEdge, b: DescentEdge): boolean =>
  (a.share ?? 0) > (b.share ?? 0) || ((a.share ?? 0) === (b.share ?? 0) && byCodeUnits(a.from, b.from) < 0);
