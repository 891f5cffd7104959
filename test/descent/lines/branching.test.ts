import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Arc, branching } from '../../../src/descent/lines/branching.ts';

/** Every choice of one arc a node, and the cheapest that leads from the root to all. */
function cheapestByTrial(nodes: number, root: number, arcs: readonly Arc[]): number {
  const into = Array.from({ length: nodes }, (_, to) => arcs.filter((a) => a.to === to));
  let best = Number.POSITIVE_INFINITY;
  const choose = (node: number, chosen: (Arc | undefined)[], cost: number): void => {
    if (node === nodes) {
      if (chosen.every((_, at) => reaches(at, root, chosen))) best = Math.min(best, cost);
    } else if (node === root) choose(node + 1, [...chosen, undefined], cost);
    else for (const arc of into[node]!) choose(node + 1, [...chosen, arc], cost + arc.cost);
  };
  choose(0, [], 0);
  return best;
}

function reaches(node: number, root: number, chosen: readonly (Arc | undefined)[]): boolean {
  let at = node;
  for (let steps = 0; steps <= chosen.length && at !== root; steps++) at = chosen[at]?.from ?? at;
  return at === root;
}

test('a circle of cheap arcs is opened where that costs least', () => {
  const arcs = [
    { from: 0, to: 1, cost: 10 },
    { from: 0, to: 2, cost: 12 },
    { from: 1, to: 2, cost: 1 },
    { from: 2, to: 1, cost: 1 },
  ];
  expect(branching(3, 0, arcs).map((a) => a?.from)).toEqual([undefined, 0, 1]);
});

test('as cheap as the cheapest of all choices', () => {
  const graph = fc.record({
    root: fc.integer({ min: 0, max: 4 }),
    costs: fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 25, maxLength: 25 }),
    missing: fc.array(fc.boolean(), { minLength: 25, maxLength: 25 }),
  });
  fc.assert(
    fc.property(graph, ({ root, costs, missing }) => {
      const arcs = costs.flatMap((cost, i) => {
        const [from, to] = [Math.floor(i / 5), i % 5];
        return from === to || to === root || (missing[i] && from !== root) ? [] : [{ from, to, cost }];
      });
      const chosen = branching(5, root, arcs);
      const sum = chosen.reduce((total, arc) => total + (arc?.cost ?? 0), 0);
      expect(chosen.every((_, at) => reaches(at, root, chosen))).toBe(true);
      expect(sum).toBe(cheapestByTrial(5, root, arcs));
    }),
    { seed: 20261122, numRuns: 300 },
  );
});
