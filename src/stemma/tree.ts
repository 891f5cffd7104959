import type { Characters } from './characters.ts';
import { originCost, step } from './step.ts';

/**
 * A rooted tree. Nodes below `witnesses` are the witnesses, in the order of the characters; those above are lost ones.
 * Every node has a state for each character; a witness's own are fixed, those it lacks and those of lost nodes are worked out.
 */
export interface Tree {
  readonly characters: Characters;
  readonly witnesses: number;
  root: number;
  /** The exemplar of each node; -1 for the root and for lost nodes that were taken away. */
  readonly parent: number[];
  /** null where a lost node was taken away. */
  readonly children: (number[] | null)[];
  readonly states: Int16Array[];
}

/** The tree of these edges between witnesses, hanging from `root`. */
export function treeOf(characters: Characters, edges: readonly (readonly [number, number])[], root: number): Tree {
  const near = characters.states.map((): number[] => []);
  for (const [a, b] of edges) {
    near[a]?.push(b);
    near[b]?.push(a);
  }
  const tree: Tree = {
    characters,
    witnesses: characters.states.length,
    root,
    parent: near.map(() => -1),
    children: near.map(() => []),
    states: characters.states.map((states) => states.slice()),
  };
  const order = [root];
  for (const node of order)
    for (const next of near[node] ?? [])
      if (next !== tree.parent[node]) {
        hang(tree, next, node);
        order.push(next);
      }
  return tree;
}

export function copyOf(tree: Tree): Tree {
  return {
    ...tree,
    parent: [...tree.parent],
    children: tree.children.map((children) => children && [...children]),
    states: tree.states.map((states) => states.slice()),
  };
}

export const isLost = (tree: Tree, node: number): boolean => node >= tree.witnesses;
export const childrenOf = (tree: Tree, node: number): readonly number[] => tree.children[node] ?? [];
export const parentOf = (tree: Tree, node: number): number => tree.parent[node] ?? -1;
export const statesOf = (tree: Tree, node: number): Int16Array => tree.states[node] as Int16Array;

export function hang(tree: Tree, node: number, parent: number): void {
  tree.parent[node] = parent;
  tree.children[parent]?.push(node);
}

export function unhang(tree: Tree, node: number): void {
  const siblings = tree.children[parentOf(tree, node)];
  siblings?.splice(siblings.indexOf(node), 1);
  tree.parent[node] = -1;
}

/** A new lost node that hangs nowhere yet. */
export function addLost(tree: Tree, states: Int16Array): number {
  tree.parent.push(-1);
  tree.children.push([]);
  tree.states.push(states);
  return tree.parent.length - 1;
}

/** Takes a lost node away that has no children any more. */
export function remove(tree: Tree, node: number): void {
  if (parentOf(tree, node) >= 0) unhang(tree, node);
  tree.children[node] = null;
}

/** All nodes, each after its exemplar. */
export function downwards(tree: Tree, start = tree.root): number[] {
  const order = [start];
  for (const node of order) order.push(...childrenOf(tree, node));
  return order;
}

export const lostNodes = (tree: Tree): number[] =>
  tree.children.flatMap((children, node) => (children && node >= tree.witnesses ? [node] : []));

/** Makes another node the root; the edges between are turned round. */
export function rootAt(tree: Tree, root: number): void {
  const path: number[] = [];
  for (let node = root; node >= 0; node = parentOf(tree, node)) path.push(node);
  for (let at = path.length - 2; at >= 0; at--) {
    const child = path[at] as number;
    unhang(tree, child);
    hang(tree, path[at + 1] as number, child);
  }
  tree.root = root;
}

/** What copying `to` from `from` costs; from no node (-1): what it costs as the root. */
export const edgeCost = (tree: Tree, from: number, to: number): number =>
  from < 0
    ? originCost(tree.characters, statesOf(tree, to))
    : step(tree.characters, statesOf(tree, from), statesOf(tree, to));

/** Takes a lost node away that has one child or none: it says nothing. */
export function suppress(tree: Tree, node: number): void {
  const children = childrenOf(tree, node);
  if (!isLost(tree, node) || children.length > 1) return;
  const above = parentOf(tree, node);
  const [child] = children;
  if (child !== undefined) {
    unhang(tree, child);
    if (above >= 0) hang(tree, child, above);
    else tree.root = child;
  }
  remove(tree, node);
}
