import { withEvenReturns } from './returns.ts';
import { childrenOf, downwards, edgeCost, parentOf, rootAt, suppress, type Tree } from './tree.ts';

const SLIGHT = 1e-6;

/**
 * What the tree would cost more (or less) with each node as its root, its states as they are. Besides the copying, the number of orders in
 * which the copies can have been made counts (rumour centrality: Shah & Zaman, IEEE Trans. Inf. Theory 57, 2011): most copies stand near the
 * first text on all sides. `centre`: what a halving of that number costs.
 */
export function costsOfRoots(tree: Tree, centre: number): Map<number, number> {
  const even = withEvenReturns(tree);
  const order = downwards(tree);
  const sizes = sizesBelow(tree, order);
  const costs = new Map([[tree.root, 0]]);
  for (const node of order) {
    const parent = parentOf(tree, node);
    if (parent < 0) continue;
    const turned = edgeCost(even, node, parent) - edgeCost(even, parent, node);
    const longer = edgeCost(even, -1, node) - edgeCost(even, -1, parent);
    const size = sizes.get(node) as number;
    const orders = centre * Math.log2((order.length - size) / size);
    costs.set(node, (costs.get(parent) as number) + turned + longer + orders);
  }
  return costs;
}

function sizesBelow(tree: Tree, order: readonly number[]): Map<number, number> {
  const sizes = new Map<number, number>();
  for (const node of order.toReversed())
    sizes.set(
      node,
      childrenOf(tree, node).reduce((sum, child) => sum + (sizes.get(child) as number), 1),
    );
  return sizes;
}

export function moveRoot(tree: Tree, centre: number): void {
  const costs = costsOfRoots(tree, centre);
  let best = tree.root;
  for (const [node, cost] of costs) if (cost < (costs.get(best) as number) - SLIGHT) best = node;
  if (best === tree.root) return;
  const old = tree.root;
  rootAt(tree, best);
  suppress(tree, old);
}
