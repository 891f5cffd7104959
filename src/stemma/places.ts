import { originCost, source, step, stepOff } from './step.ts';
import { childrenOf, edgeCost, isLost, parentOf, statesOf, type Tree } from './tree.ts';

/** Where a subtree can hang: below `at`; or beside `and`, a child of `at`, with a new lost node as their exemplar (at -1: above the root). */
export interface Place {
  readonly cost: number;
  readonly at: number;
  readonly and: number;
}

/** The places for the subtree below `node`, other than its own, that cost less than `limit`. */
export function placesFor(tree: Tree, node: number, lostNode: number, limit: number): Place[] {
  const { characters, root } = tree;
  const own = statesOf(tree, node);
  const stem = parentOf(tree, node);
  const goes = vanishes(tree, stem);
  const places: Place[] = [];
  const offer = (cost: number, at: number, and: number) => {
    if (cost < limit) places.push({ cost, at, and });
  };
  for (const other of downwardsWithout(tree, node)) {
    if (goes && other === stem) continue;
    const states = statesOf(tree, other);
    if (other !== stem) offer(step(characters, states, own, limit), other, -1);
    const parent = goes && parentOf(tree, other) === stem ? parentOf(tree, stem) : parentOf(tree, other);
    if (parent >= 0)
      offer(lostNode + stepOff(characters, statesOf(tree, parent), states, own, limit - lostNode), parent, other);
    else if (other === root || goes) {
      const lost = source(characters, states, own);
      const longer = originCost(characters, lost) - originCost(characters, states);
      offer(lostNode + longer + step(characters, lost, states, limit) + step(characters, lost, own, limit), -1, other);
    }
  }
  return places;
}

/** What is saved when the subtree below `node` is cut off. */
export function freedBy(tree: Tree, node: number, lostNode: number): number {
  const stem = parentOf(tree, node);
  let freed = edgeCost(tree, stem, node);
  if (!vanishes(tree, stem)) return freed;
  const above = parentOf(tree, stem);
  const sibling = childrenOf(tree, stem).find((child) => child !== node) as number;
  freed += lostNode + edgeCost(tree, stem, sibling);
  return freed + edgeCost(tree, above, stem) - edgeCost(tree, above, sibling);
}

/** Whether a lost node has no use when one of its children leaves. */
export const vanishes = (tree: Tree, node: number): boolean =>
  isLost(tree, node) && childrenOf(tree, node).length === 2;

function downwardsWithout(tree: Tree, barred: number): number[] {
  const order = [tree.root];
  for (const node of order) for (const child of childrenOf(tree, node)) if (child !== barred) order.push(child);
  return order;
}
