import { childrenOf, downwards, isLost, parentOf, type Tree } from './tree.ts';

/** The name of each node: lost ones are numbered from the root downwards, those of one depth by the first witness below them. */
export function nameNodes(tree: Tree, witnesses: readonly string[]): Map<number, string> {
  const names = new Map(witnesses.map((name, node) => [node, name]));
  const taken = new Set(witnesses);
  const first = firstWitnesses(tree);
  const depths = depthsOf(tree);
  const rank = (node: number) => (depths.get(node) ?? 0) * witnesses.length + (first.get(node) ?? 0);
  const lost = downwards(tree).filter((node) => isLost(tree, node));
  let number = 1;
  for (const node of lost.sort((a, b) => rank(a) - rank(b))) {
    while (taken.has(`lost-${number}`)) number++;
    names.set(node, `lost-${number++}`);
  }
  return names;
}

function firstWitnesses(tree: Tree): Map<number, number> {
  const first = new Map<number, number>();
  for (const node of downwards(tree).reverse()) {
    const below = childrenOf(tree, node).map((child) => first.get(child) ?? child);
    first.set(node, Math.min(...below, isLost(tree, node) ? Number.POSITIVE_INFINITY : node));
  }
  return first;
}

function depthsOf(tree: Tree): Map<number, number> {
  const depths = new Map<number, number>();
  for (const node of downwards(tree)) depths.set(node, (depths.get(parentOf(tree, node)) ?? -1) + 1);
  return depths;
}
