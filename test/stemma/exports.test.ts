import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { toDot } from '../../src/exporters/trees/dot.ts';
import { toEdgeList } from '../../src/exporters/trees/edge-list.ts';
import { toGraphml } from '../../src/exporters/trees/graphml.ts';
import { toNewick } from '../../src/exporters/trees/newick.ts';
import { toNexus } from '../../src/exporters/trees/nexus.ts';
import type { DrawnTree } from '../../src/exporters/trees/tree.ts';
import { parseXml } from '../support/xml.ts';

const TREE: DrawnTree = {
  nodes: [
    { id: 'A b', lost: false },
    { id: 'C', lost: false },
    { id: `D "it's", <x> & \\y`, lost: false },
    { id: 'lost-1', lost: true },
  ],
  edges: [
    { from: 'A b', to: 'lost-1', changes: 2.5, support: 0.9 },
    { from: 'lost-1', to: 'C', changes: 1, support: 1 },
    { from: 'lost-1', to: `D "it's", <x> & \\y`, changes: 0, support: 0.5 },
  ],
};
const PAIRS = TREE.edges.map(({ from, to, changes }) => [from, to, changes]);

/** A small reader of Newick, written for these tests. */
function readNewick(text: string): [string, string, number][] {
  const edges: [string, string, number][] = [];
  let at = 0;
  const node = (): { name: string; length: number } => {
    const below: { name: string; length: number }[] = [];
    if (text[at] === '(')
      do {
        at++;
        below.push(node());
      } while (text[at] === ',');
    if (below.length) at++;
    const [label = ''] = /^('(?:[^']|'')*'|[^(),:;]*)/.exec(text.slice(at)) ?? [];
    at += label.length;
    const name = label.startsWith("'") ? label.slice(1, -1).replace(/''/g, "'") : label;
    const [far = ''] = /^(:[\d.]+)?/.exec(text.slice(at)) ?? [];
    at += far.length;
    for (const child of below) edges.push([name, child.name, child.length]);
    return { name, length: Number(far.slice(1)) };
  };
  node();
  expect(text.slice(at)).toBe(';');
  return edges;
}

describe('each form reads back as the same tree', () => {
  test('Newick', () => {
    expect(toNewick(TREE)).toBe(`((C:1,'D "it''s", <x> & \\y':0)lost-1:2.5)'A b';`);
    expect(readNewick(toNewick(TREE)).sort()).toEqual([...PAIRS].sort());
  });

  test('Newick of a forest has a nameless root', () => {
    expect(
      toNewick({
        nodes: [
          { id: 'A', lost: false },
          { id: 'B', lost: false },
        ],
        edges: [],
      }),
    ).toBe('(A,B);');
  });

  test('NEXUS: the witnesses as taxa, one rooted tree', () => {
    const [, trees = ''] = /TREE stemma = \[&R\] (.*)\n/.exec(toNexus(TREE)) ?? [];
    expect(readNewick(trees).sort()).toEqual([...PAIRS].sort());
    expect(toNexus(TREE)).toContain(`  DIMENSIONS NTAX=3;\n  TAXLABELS 'A b' C 'D "it''s", <x> & \\y';\n`);
  });

  test('GraphML', () => {
    const xml = parseXml(toGraphml(TREE));
    const named = new Map(
      [...xml.querySelectorAll('node')].map((n) => [n.getAttribute('id'), n.querySelector('[key=name]')?.textContent]),
    );
    const edges = [...xml.querySelectorAll('edge')].map((edge) => [
      named.get(edge.getAttribute('source') ?? ''),
      named.get(edge.getAttribute('target') ?? ''),
      Number(edge.querySelector('[key=changes]')?.textContent),
    ]);
    expect(edges).toEqual(PAIRS);
    expect([...xml.querySelectorAll('[key=lost]')].map((data) => data.textContent)).toEqual([
      'false',
      'false',
      'false',
      'true',
    ]);
  });

  test('a list of edges', () => {
    const rows = parse(toEdgeList(TREE), { columns: true }) as Record<string, string>[];
    expect(rows.map((row) => [row.from, row.to, Number(row.changes)])).toEqual(PAIRS);
    expect(rows.map((row) => [row.from_is, row.to_is])).toEqual([
      ['witness', 'lost'],
      ['lost', 'witness'],
      ['lost', 'witness'],
    ]);
  });

  test('DOT: a lost node dashed, a weak edge dotted', () => {
    expect(toDot(TREE)).toBe(
      [
        'digraph stemma {',
        '  "A b";',
        '  "C";',
        '  "D \\"it\'s\\", <x> & \\\\y";',
        '  "lost-1" [style=dashed];',
        '  "A b" -> "lost-1" [label="2.5", support=0.9];',
        '  "lost-1" -> "C" [label="1", support=1];',
        '  "lost-1" -> "D \\"it\'s\\", <x> & \\\\y" [label="0", support=0.5, style=dotted];',
        '}\n',
      ].join('\n'),
    );
  });
});
