import type { DrawnEdge, DrawnTree } from './tree.ts';

/** A tree for Graphviz (graphviz.org/doc/info/lang.html): lost nodes dashed, weakly held edges dotted. */
export function toDot({ nodes, edges }: DrawnTree): string {
  const lines = [
    ...nodes.map(({ id, lost }) => `  ${quote(id)}${lost ? ' [style=dashed]' : ''};`),
    ...edges.map((edge) => `  ${quote(edge.from)} -> ${quote(edge.to)}${attributes(edge)};`),
  ];
  return `digraph stemma {\n${lines.join('\n')}\n}\n`;
}

const WEAK = 0.7;
/** Lines of up to so many points. */
const THICKEST = 5;

function attributes({ changes, support, kind, share, second }: DrawnEdge): string {
  const weak = support !== null && support < WEAK;
  const all = [
    kind === undefined ? changes !== null && `label="${changes}"` : `label=${quote(kind)}`,
    support !== null && `support=${support}`,
    share != null && `share=${share}, penwidth=${1 + Math.round((THICKEST - 1) * share)}`,
    second && 'constraint=false',
    weak && 'style=dotted',
  ].filter((attribute) => attribute);
  return all.length ? ` [${all.join(', ')}]` : '';
}

const quote = (id: string): string => `"${id.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`;
