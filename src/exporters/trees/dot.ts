import type { DrawnTree } from './tree.ts';

/** A tree for Graphviz (graphviz.org/doc/info/lang.html): lost nodes dashed, weakly held edges dotted. */
export function toDot({ nodes, edges }: DrawnTree): string {
  const lines = [
    ...nodes.map(({ id, lost }) => `  ${quote(id)}${lost ? ' [style=dashed]' : ''};`),
    ...edges.map(({ from, to, changes, support }) => {
      const style = support < WEAK ? ', style=dotted' : '';
      return `  ${quote(from)} -> ${quote(to)} [label="${changes}", support=${support}${style}];`;
    }),
  ];
  return `digraph stemma {\n${lines.join('\n')}\n}\n`;
}

const WEAK = 0.7;
const quote = (id: string): string => `"${id.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`;
