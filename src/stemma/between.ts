import { UNKNOWN } from './characters.ts';
import { copiesBetween } from './copies-between.ts';
import {
  addLost,
  copyOf,
  downwards,
  edgeCost,
  hang,
  lostNodes,
  parentOf,
  statesOf,
  type Tree,
  unhang,
} from './tree.ts';

/**
 * The tree with lost copies put in where a copy is as far from its exemplar as two or more copies are elsewhere. They are looked for only where
 * lost nodes stand in the tree already. Where copies are copied at random and lost at random, a copy has k copies with the chance 2^-(k+1) (Na & Rapoport, Math. Biosciences 6, 1970)
 *, and the lost ones of which one line is left are then at least as many as
 * those of which several are: as many are expected. `sure`: how likely one must be.
 */
export function withCopiesBetween(tree: Tree, sure: number): Tree {
  const copies = downwards(tree).slice(1);
  const lengths = copies.map((node) => edgeCost(tree, parentOf(tree, node), node));
  const counts = copiesBetween(lengths, lostNodes(tree).length / copies.length, sure);
  const grown = copyOf(tree);
  copies.forEach((node, at) => {
    putBetween(grown, node, counts[at] as number);
  });
  return grown;
}

/** Puts `count` lost copies above `node`, each of which makes its part of the changes. */
function putBetween(tree: Tree, node: number, count: number): void {
  const exemplar = parentOf(tree, node);
  const from = statesOf(tree, exemplar);
  const to = statesOf(tree, node);
  const changed = Int32Array.from(from.keys()).filter((c) => from[c] !== to[c] && to[c] !== UNKNOWN);
  let above = exemplar;
  for (let copy = 1; copy <= count; copy++) {
    const states = from.slice();
    for (let at = 0; at < changed.length; at++) {
      const c = changed[at] as number;
      if (at % (count + 1) < copy) states[c] = to[c] as number;
    }
    const lost = addLost(tree, states);
    hang(tree, lost, above);
    above = lost;
  }
  if (above === exemplar) return;
  unhang(tree, node);
  hang(tree, node, above);
}
