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
