import { newickLabel } from './newick.ts';
import type { DrawnEdge, DrawnTree } from './tree.ts';

/**
 * Extended Newick (Cardona, Rosselló & Valiente, BMC Bioinformatics 9:532, 2008): a copy with a second source stands once below its exemplar,
 * with its own copies and the length of its branch, and once more, as `name#H1`, below each further source. Without second sources it is Newick.
 */
export function toExtendedNewick({ nodes, edges }: DrawnTree): string {
  const below = new Map<string, DrawnEdge[]>();
  for (const edge of edges) below.set(edge.from, [...(below.get(edge.from) ?? []), edge]);
  const hybrids = [...new Set(edges.filter((edge) => edge.second).map((edge) => edge.to))];
  const numbers = new Map(hybrids.map((id, at) => [id, at + 1]));
  const copies = new Set(edges.filter((edge) => !edge.second).map((edge) => edge.to));
  const roots = nodes.filter(({ id }) => !copies.has(id)).map(({ id }) => branch(id, below, numbers));
  return roots.length === 1 ? `${roots[0]};` : `(${roots.join(',')});`;
}

function branch(
  id: string,
  below: ReadonlyMap<string, readonly DrawnEdge[]>,
  numbers: ReadonlyMap<string, number>,
): string {
  const children = (below.get(id) ?? []).map((edge) => {
    if (edge.second) return labelOf(edge.to, numbers);
    return branch(edge.to, below, numbers) + (edge.changes === null ? '' : `:${edge.changes}`);
  });
  return `${children.length ? `(${children.join(',')})` : ''}${labelOf(id, numbers)}`;
}

function labelOf(id: string, numbers: ReadonlyMap<string, number>): string {
  const number = numbers.get(id);
  if (number === undefined) return newickLabel(id);
  const label = newickLabel(id);
  return label.endsWith("'") ? `${label.slice(0, -1)}#H${number}'` : `${label}#H${number}`;
}
