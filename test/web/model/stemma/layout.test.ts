import { expect, test } from 'vitest';
import { draw } from '../../../../src/web/model/stemma/layout.ts';
import { lineageOf } from '../../../../src/web/model/stemma/lineage.ts';
import { curveOf } from '../../../../src/web/model/stemma/lines.ts';
import { stemmaOf } from '../../../../src/web/model/stemma/stemma.ts';
import { steps, waysOf } from '../../../../src/web/model/stemma/ways.ts';
import { stepFrom } from '../../../../src/web/views/stemma/steps.ts';
import { edge } from '../../../support/descent.ts';
import { inventedFamily } from '../../support/invented-family.ts';

const SIZES = { width: 100, height: 40, label: 15, between: 10, rows: 30 };
const family = (edges: readonly string[], sigla = 'ABCD') => ({
  nodes: [...sigla].map((id) => ({ id, label: id, name: id, lost: false, moment: null, hue: 0 })),
  edges: edges.map((e) => edge(e[0]!, e[2]!)),
});

test('lines of one exemplar share their stops, each step stands once', () => {
  const rows = new Map([...'ABCD'].map((id, i) => [id, i]));
  const ways = waysOf([edge('A', 'C'), edge('A', 'D'), edge('C', 'D')], rows);
  expect(ways.map((w) => w.stops.map((s) => s.key))).toEqual([['trunk A 1'], ['trunk A 1', 'trunk A 2'], []]);
  expect(steps(ways).map(({ a, b }) => `${a} > ${b}`)).toEqual([
    'A > trunk A 1',
    'trunk A 1 > C',
    'trunk A 1 > trunk A 2',
    'trunk A 2 > D',
    'C > D',
  ]);
});

test('a line begins at the foot of its exemplar and ends at the head of its copy', () => {
  const { nodes, edges } = draw(family(['A>B', 'A>C', 'B>D', 'A>D']), SIZES);
  const at = new Map(nodes.map((n) => [n.id, n]));
  for (const { edge: line, points } of edges) {
    const [from, to] = [at.get(line.from)!, at.get(line.to)!];
    expect(points[0]!.y).toBe(from.y + 20);
    expect(points.at(-1)!.y).toBe(to.y - 20);
    expect(Math.abs(points[0]!.x - from.x)).toBeLessThan(50);
    expect(Math.abs(points.at(-1)!.x - to.x)).toBeLessThan(50);
  }
});

test.each([1, 2, 12, 45])('%i tellings: no two boxes overlap, no line leaves the drawing', (count) => {
  const { nodes, edges, width, height } = draw(stemmaOf(inventedFamily(count)), SIZES);
  for (const [i, a] of nodes.entries())
    for (const b of nodes.slice(i + 1)) expect(Math.abs(a.x - b.x) >= 100 || Math.abs(a.y - b.y) >= 40).toBe(true);
  for (const { x, y } of [...nodes, ...edges.flatMap((e) => e.points)]) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(width);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(height);
  }
});

test('a curve is upright at its points', () => {
  expect(curveOf([])).toBe('');
  expect(
    curveOf([
      { x: 0, y: 0 },
      { x: 0, y: 10 },
      { x: 20, y: 30 },
    ]),
  ).toBe('M0 0V10C0 20 20 20 20 30');
});

test('the lineage of a box is what it comes from and what comes from it', () => {
  const drawn = draw(family(['A>B', 'A>C', 'B>D']), SIZES);
  expect([...lineageOf(drawn, 'B')].sort()).toEqual(['A', 'B', 'D', 'edge-A-B', 'edge-B-D']);
  expect([...lineageOf(drawn, 'edge-A-C')].sort()).toEqual(['A', 'C', 'edge-A-C']);
  expect([...lineageOf(drawn, null)]).toEqual([]);
});

test.each([
  ['A', 'ArrowDown', 'edge-A-B'],
  ['edge-A-B', 'ArrowDown', 'B'],
  ['B', 'ArrowUp', 'edge-A-B'],
  ['edge-A-B', 'ArrowUp', 'A'],
  ['A', 'ArrowRight', 'B'],
  ['edge-A-B', 'ArrowRight', 'edge-A-C'],
  ['edge-A-B', 'ArrowLeft', 'edge-A-B'],
  ['C', 'ArrowDown', 'C'],
  ['D', 'Home', 'A'],
  ['A', 'End', 'D'],
  ['A', 'x', null],
])('from %s, %s leads to %s', (at, key, next) => {
  const drawn = draw(family(['A>B', 'A>C', 'B>D']), SIZES);
  const [b, c] = [drawn.nodes.find((n) => n.id === 'B')!, drawn.nodes.find((n) => n.id === 'C')!];
  const inOrder = {
    ...drawn,
    nodes: drawn.nodes.map((n) => (n === b ? { ...n, x: 0 } : n === c ? { ...n, x: 200 } : n)),
  };
  expect(stepFrom(inOrder, at, key)).toBe(next);
});
