import { freedBy, type Place, placesFor } from './places.ts';
import { moveRoot } from './root.ts';
import { workOutStates } from './states.ts';
import { middle, source } from './step.ts';
import {
  addLost,
  childrenOf,
  downwards,
  edgeCost,
  hang,
  lostNodes,
  parentOf,
  remove,
  statesOf,
  suppress,
  type Tree,
  unhang,
} from './tree.ts';

const SLIGHT = 1e-6;
const MOST_ROUNDS = 40;

/** Moves subtrees, drops lost nodes and turns edges round as long as the tree gets cheaper. `lostNode`: what a lost node costs. */
export function improve(tree: Tree, lostNode: number, centre: number): void {
  workOutStates(tree);
  let cost = Number.POSITIVE_INFINITY;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    moveSubtrees(tree, lostNode);
    dropLostNodes(tree, lostNode);
    moveRoot(tree, centre);
    workOutStates(tree);
    const now = costOf(tree, lostNode);
    if (now > cost - SLIGHT) return;
    cost = now;
  }
}

/** What all copying costs, and the lost nodes. */
export function costOf(tree: Tree, lostNode: number): number {
  let sum = lostNodes(tree).length * lostNode;
  for (const node of downwards(tree)) sum += edgeCost(tree, parentOf(tree, node), node);
  return sum;
}

function moveSubtrees(tree: Tree, lostNode: number): void {
  for (let node = 0; node < tree.parent.length; node++) {
    if (node === tree.root || parentOf(tree, node) < 0) continue;
    const freed = freedBy(tree, node, lostNode);
    if (freed <= SLIGHT) continue;
    let best: Place | null = null;
    for (const place of placesFor(tree, node, lostNode, freed))
      if (place.cost < (best?.cost ?? freed - SLIGHT)) best = place;
    if (best) move(tree, node, best);
  }
}

function move(tree: Tree, node: number, { at, and }: Place): void {
  const stem = parentOf(tree, node);
  unhang(tree, node);
  suppress(tree, stem);
  if (and < 0) {
    hang(tree, node, at);
    return;
  }
  if (at < 0) {
    const lost = addLost(tree, source(tree.characters, statesOf(tree, and), statesOf(tree, node)));
    for (const child of [and, node]) hang(tree, child, lost);
    tree.root = lost;
    return;
  }
  const lost = addLost(tree, middle(statesOf(tree, at), statesOf(tree, and), statesOf(tree, node)));
  unhang(tree, and);
  hang(tree, lost, at);
  for (const child of [and, node]) hang(tree, child, lost);
}

/** Takes away each lost node that saves less than it costs: one of its children, or its exemplar, takes its place. */
function dropLostNodes(tree: Tree, lostNode: number): void {
  for (const lost of lostNodes(tree)) {
    const above = parentOf(tree, lost);
    const children = [...childrenOf(tree, lost)];
    const now = children.reduce(
      (sum, child) => sum + edgeCost(tree, lost, child),
      lostNode + edgeCost(tree, above, lost),
    );
    let heir = -1;
    let cost = now - SLIGHT;
    for (const candidate of above >= 0 ? [above, ...children] : children) {
      const others = children.filter((child) => child !== candidate);
      const total = others.reduce(
        (sum, child) => sum + edgeCost(tree, candidate, child),
        candidate === above ? 0 : edgeCost(tree, above, candidate),
      );
      if (total < cost) [heir, cost] = [candidate, total];
    }
    if (heir >= 0) replaceLost(tree, lost, heir);
  }
}

function replaceLost(tree: Tree, lost: number, heir: number): void {
  const above = parentOf(tree, lost);
  const children = [...childrenOf(tree, lost)];
  for (const child of children) unhang(tree, child);
  remove(tree, lost);
  if (heir !== above) {
    if (above >= 0) hang(tree, heir, above);
    else tree.root = heir;
  }
  for (const child of children) if (child !== heir) hang(tree, child, heir);
}
