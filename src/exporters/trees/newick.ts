import type { DrawnEdge, DrawnTree } from './tree.ts';

/**
 * Newick with the names of inner nodes, and branch lengths in changes (phylipweb.github.io/phylip/newicktree.html). Siblings stand in the
 * order of their edges. A forest gets a nameless root. Second sources have no place in it.
 */
export function toNewick(tree: DrawnTree): string {
  const { nodes } = tree;
  const edges = tree.edges.filter((edge) => !edge.second);
  const below = new Map<string, DrawnEdge[]>();
  for (const edge of edges) below.set(edge.from, [...(below.get(edge.from) ?? []), edge]);
  const copies = new Set(edges.map((edge) => edge.to));
  const roots = nodes.filter(({ id }) => !copies.has(id)).map(({ id }) => branch(id, below));
  return roots.length === 1 ? `${roots[0]};` : `(${roots.join(',')});`;
}

function branch(id: string, below: ReadonlyMap<string, readonly DrawnEdge[]>): string {
  const children = (below.get(id) ?? []).map(
    (edge) => branch(edge.to, below) + (edge.changes === null ? '' : `:${edge.changes}`),
  );
  return `${children.length ? `(${children.join(',')})` : ''}${newickLabel(id)}`;
}

/** A name as Newick and NEXUS take it: in quotation marks unless it is plain. An underscore would be read as a space. */
export const newickLabel = (name: string): string =>
  /^[\p{L}\p{N}.*-]+$/u.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
