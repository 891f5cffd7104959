/**
 * Positions of a heaviest run of pairs that keeps order on both sides (longest increasing subsequence by weight);
 * what it leaves out has moved. Pairs that share a side keep order. O(n²).
 */
export function inOrder(
  pairs: readonly { readonly a: number; readonly b: number; readonly weight: number }[],
): Set<number> {
  const order = [...pairs.keys()].sort((x, y) => pairs[x]!.a - pairs[y]!.a || pairs[x]!.b - pairs[y]!.b || x - y);
  const best = new Float64Array(order.length);
  const before = new Int32Array(order.length).fill(-1);
  let last = -1;
  order.forEach((x, i) => {
    for (let k = 0; k < i; k++)
      if (pairs[order[k]!]!.b <= pairs[x]!.b && best[k]! > best[i]!) {
        best[i] = best[k]!;
        before[i] = k;
      }
    best[i]! += pairs[x]!.weight;
    if (last < 0 || best[i]! > best[last]!) last = i;
  });
  const kept = new Set<number>();
  for (let i = last; i >= 0; i = before[i]!) kept.add(order[i]!);
  return kept;
}
