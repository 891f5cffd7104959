import type { DrawnTree } from './tree.ts';

/** The edges of a tree as comma-separated values (RFC 4180, with plain line feeds). */
export function toEdgeList({ nodes, edges }: DrawnTree): string {
  const lost = new Set(nodes.filter((node) => node.lost).map((node) => node.id));
  const rows = edges.map(({ from, to, changes, support, kind, share, second }) => [
    cell(from),
    cell(to),
    changes ?? '',
    support ?? '',
    lost.has(from) ? 'lost' : 'witness',
    lost.has(to) ? 'lost' : 'witness',
    kind ?? '',
    share ?? '',
    second ? 'second' : 'main',
  ]);
  return ['from,to,changes,support,from_is,to_is,kind,share,source', ...rows.map((row) => row.join(','))]
    .map((line) => `${line}\n`)
    .join('');
}

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
