import type { Stemma, StemmaEdge } from './stemma.ts';

/** A stemma as an indented list for people: each copy below its exemplar. */
export function printStemma(stemma: Stemma): string {
  const below = new Map<string, StemmaEdge[]>();
  for (const edge of stemma.edges) below.set(edge.from, [...(below.get(edge.from) ?? []), edge]);
  const lost = new Set(stemma.lost.map(({ id }) => id));
  const lines = [describe(stemma.root, lost)];
  const write = (node: string, indent: string) => {
    for (const edge of below.get(node) ?? []) {
      const doubt = edge.verdict === 'cannot-tell' ? ', cannot tell' : '';
      lines.push(
        `${indent}${describe(edge.to, lost)}  ${Math.round(edge.changes * 10) / 10} changed, support ${edge.support}${doubt}`,
      );
      write(edge.to, `${indent}  `);
    }
  };
  write(stemma.root, '  ');
  return `${lines.join('\n')}\n`;
}

const describe = (id: string, lost: ReadonlySet<string>): string => (lost.has(id) ? `(${id}: no witness)` : id);
