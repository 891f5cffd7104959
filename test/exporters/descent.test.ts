import { describe, expect, test } from 'vitest';
import { descentJson } from '../../src/exporters/descent-json.ts';
import { descentTree } from '../../src/exporters/trees/descent-tree.ts';
import { toNewick } from '../../src/exporters/trees/newick.ts';
import { toProv } from '../../src/exporters/trees/prov.ts';
import { compare } from '../../src/index.ts';
import type { DescentFinding, Report, ReportTelling } from '../../src/model/report.ts';
import { edge } from '../support/descent.ts';

const IDS = ['wire', 'daily', 'blog'];
const base = compare(
  IDS.map((id) => ({
    id,
    text: `The ${id} says that the ferry sank.`,
    outlet: id === 'wire' ? 'Orba News' : undefined,
  })),
);
/** Sigla follow the order of ids: A is "blog", B is "daily", C is "wire". */
const family = (descent: Partial<DescentFinding>): Report => ({
  ...base,
  descent: { verdict: null, confidence: 0, pairs: [], edges: [], passages: [], lost: [], signs: [], ...descent },
});
const MERGED = family({
  edges: [
    edge('C', 'B', { kind: 'cut', share: 0.8, support: 0.9 }),
    edge('C', 'A', { kind: 'merged', share: 0.3, support: 0.8 }),
    edge('B', 'A', { kind: 'merged', share: 0.5, support: 0.6, verdict: 'cannot-tell' }),
    edge('lost:1', 'C'),
  ],
  lost: [{ id: 'lost:1', says: 'Nobody has it.' }],
});

test('a telling of several sources hangs on the one that gives most; the other stands as its second', () => {
  const { nodes, edges } = descentTree(MERGED.tellings, MERGED.descent);
  expect(nodes).toEqual([
    ...['blog', 'daily', 'wire'].map((id) => ({ id, lost: false })),
    { id: 'lost:1', lost: true },
  ]);
  expect(edges.map((e) => [e.from, e.to, e.changes, e.second ?? false])).toEqual([
    ['wire', 'daily', 0.2, false],
    ['wire', 'blog', 0.7, true],
    ['daily', 'blog', 0.5, false],
    ['lost:1', 'wire', null, false],
  ]);
  expect(toNewick({ nodes, edges })).toBe("(((blog:0.5)daily:0.2)wire)'lost:1';");
});

test('as JSON: lines run between ids, and have the form that a table gives', () => {
  const found = JSON.parse(descentJson(MERGED));
  expect(found.newick).toBe("(((blog:0.5)daily:0.2)wire)'lost:1';");
  expect(found.edges.map((e: { from: string; to: string }) => [e.from, e.to])).toEqual([
    ['wire', 'daily'],
    ['wire', 'blog'],
    ['daily', 'blog'],
    ['lost:1', 'wire'],
  ]);
  expect(found.support).toEqual({ 'wire -> daily': 0.9, 'wire -> blog': 0.8, 'daily -> blog': 0.6 });
  expect(found.lost).toEqual([{ id: 'lost:1', says: 'Nobody has it.' }]);
  expect(found.tellings.map((t: ReportTelling) => [t.siglum, t.id])).toEqual([
    ['A', 'blog'],
    ['B', 'daily'],
    ['C', 'wire'],
  ]);
});

describe('PROV-O', () => {
  type Node = { '@id': string; [name: string]: unknown };
  const graph = (report: Report): Node[] => JSON.parse(toProv(report))['@graph'];
  const named = (nodes: Node[], id: string) => nodes.find((n) => n['dcterms:identifier'] === id)!;

  test('every telling is an entity with the hash of its text; only what it states itself is said of it', () => {
    const nodes = graph(MERGED);
    expect(nodes.map((n) => n['variorum:sha256'] ?? n['@type'])).toEqual([
      ...MERGED.tellings.map((t) => t.sha256),
      ['prov:Entity', 'variorum:LostSource'],
    ]);
    expect(nodes.map((n) => n['variorum:outlet'])).toEqual([undefined, undefined, 'Orba News', undefined]);
  });

  test('derivations that cannot be told are no plain relations, and say so', () => {
    const nodes = graph(MERGED);
    const [blog, wire] = [named(nodes, 'blog'), named(nodes, 'wire')];
    expect(blog['prov:wasDerivedFrom']).toEqual([{ '@id': wire['@id'] }]);
    expect(
      (blog['prov:qualifiedDerivation'] as Node[]).map((d) => [d['variorum:share'], d['variorum:verdict']]),
    ).toEqual([
      [0.3, 'held'],
      [0.5, 'cannot-tell'],
    ]);
    expect(wire['prov:wasDerivedFrom']).toEqual([{ '@id': nodes[3]!['@id'] }]);
  });

  test('a later state of one outlet is a revision', () => {
    const nodes = graph(family({ edges: [edge('B', 'A', { kind: 'revision' })] }));
    expect(named(nodes, 'blog')['prov:wasRevisionOf']).toEqual([{ '@id': named(nodes, 'daily')['@id'] }]);
    expect(named(nodes, 'blog')['prov:wasDerivedFrom']).toBeUndefined();
  });
});
