import { type Characters, UNKNOWN } from './characters.ts';
import { step } from './step.ts';

/**
 * What it costs to make each witness (column) out of each other (row), row by row; scaled up to all characters where some are unknown in one of
 * the two, or a short witness would be near to all.
 */
export function costsOfPairs(characters: Characters): Float64Array {
  const n = characters.states.length;
  const all = new Float64Array(n * n);
  for (let a = 0; a < n; a++)
    for (let b = 0; b < n; b++) {
      const from = characters.states[a] as Int16Array;
      const to = characters.states[b] as Int16Array;
      if (a !== b) all[a * n + b] = step(characters, from, to) * ((characters.count + 1) / (known(from, to) + 1));
    }
  return all;
}

/** Characters known in both. */
function known(a: Int16Array, b: Int16Array): number {
  let count = 0;
  for (let c = 0; c < a.length; c++) if (a[c] !== UNKNOWN && b[c] !== UNKNOWN) count++;
  return count;
}

/** The cheapest tree over the witnesses alone that grows from `root` (Prim, each taken from the one that costs least); of equal ones the first. */
export function spanningTree(costs: Float64Array, n: number, root: number): [number, number][] {
  const least = new Float64Array(n).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(n).fill(-1);
  const inside = new Uint8Array(n);
  const edges: [number, number][] = [];
  let node = root;
  for (let taken = 1; taken < n; taken++) {
    inside[node] = 1;
    let next = -1;
    for (let other = 0; other < n; other++) {
      if (inside[other]) continue;
      const cost = Math.min(costs[node * n + other] as number, costs[other * n + node] as number);
      if (cost < (least[other] as number)) {
        least[other] = cost;
        from[other] = node;
      }
      if (next < 0 || (least[other] as number) < (least[next] as number)) next = other;
    }
    edges.push([from[next] as number, next]);
    node = next;
  }
  return edges;
}
