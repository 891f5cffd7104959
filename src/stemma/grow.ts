import type { Values } from '../defaults.ts';
import { type Characters, charactersOf } from './characters.ts';
import { costsOfPairs } from './pair-costs.ts';
import { relyOn } from './reliance.ts';
import { priceReturns, withEvenReturns } from './returns.ts';
import { costOf, improve } from './search.ts';
import { seeded } from './seeded.ts';
import { spanningTree } from './spanning.ts';
import type { CollationTable } from './table.ts';
import { copyOf, downwards, edgeCost, lostNodes, parentOf, type Tree, treeOf } from './tree.ts';

export interface Grown {
  readonly tree: Tree;
  /** What a lost node costs in it. */
  readonly lostNode: number;
}

const SEED = 20_260_102;
/** Pairs of witnesses over all turns: a turn takes time as the square of the witnesses, and 200 have to be quick too. */
const MOST_PAIRS = 30_000;
/** A tree for the weights and the price of a lost node, these for the tree: the third time changes little. */
const RELIANCES = 3;
const SLIGHT = 1e-6;

/**
 * The cheapest tree that a search finds: from a spanning tree by moving subtrees, then again and again from trees that were improved for
 * other weights for a while (the parsimony ratchet: Nixon, Cladistics 15, 1999), so that it does not stay where it first gets stuck.
 */
export function growTree(table: CollationTable, settings: Values): Grown {
  const characters = charactersOf(table, settings);
  const n = table.names.length;
  const centre = settings['stemma.centre'];
  const large = n ** 2 > MOST_PAIRS;
  let { tree: best, lostNode } = firstTree(characters, settings, USUALLY_LOST, !large);
  for (let pass = large ? RELIANCES - 1 : 0; pass < RELIANCES; pass++)
    ({ tree: best, lostNode } = firstTree(
      relyOn(priceReturns(characters, best), best, settings['stemma.reliance']),
      settings,
      shareLost(best),
      true,
    ));
  const random = seeded(SEED);
  const turns = Math.min(settings['stemma.turns'], Math.floor(MOST_PAIRS / n ** 2));
  for (let turn = 0; turn < turns; turn++) {
    const other = shaken(best, random, lostNode, centre);
    if (costOf(other, lostNode) < costOf(best, lostNode) - SLIGHT) best = other;
  }
  return { tree: best, lostNode };
}

/**
 * The spanning tree, improved if there is time; what it costs is known anyway. `share`: nodes that are thought to be lost. Where faults
 * are set right, copies fall between others by that alone: a lost node must save as much more there as returns are cheaper than changes.
 */
function firstTree(characters: Characters, settings: Values, share: number, improved: boolean): Grown {
  const n = characters.states.length;
  const tree = treeOf(characters, spanningTree(costsOfPairs(characters), n, 0), 0);
  const price = (settings['stemma.lost-node'] * logOdds(share)) / logOdds(USUALLY_LOST) / characters.returnPrice;
  const lostNode = Math.max(settings['stemma.lost-node-least'], price * meanCost(tree));
  if (improved) improve(tree, lostNode, settings['stemma.centre']);
  return { tree, lostNode };
}

const USUALLY_LOST = 0.1;
/** Where more are lost a lost node is no cheaper, or each difference would get one. */
const MOST_LOST = 0.28;

/** The share of lost nodes, estimated from the tree (empirical Bayes): where many pay, more are to be expected. */
function shareLost(tree: Tree): number {
  const lost = lostNodes(tree).length;
  return Math.min(MOST_LOST, Math.max(USUALLY_LOST, lost / (lost + tree.witnesses)));
}

/** How much likelier a node survives than is lost. */
const logOdds = (share: number): number => Math.log((1 - share) / share);

function shaken(tree: Tree, random: () => number, lostNode: number, centre: number): Tree {
  const away = { ...copyOf(tree), characters: shake(tree.characters, random) };
  improve(away, lostNode, centre);
  const back = { ...away, characters: tree.characters };
  improve(back, lostNode, centre);
  return back;
}

/** A fourth of the characters count threefold. */
function shake(characters: Characters, random: () => number): Characters {
  const weights = characters.weights.slice();
  const gains = characters.gains.slice();
  for (let c = 0; c < characters.count; c++)
    if (random() < 0.25) {
      weights[c] = (weights[c] as number) * 3;
      gains[c] = (gains[c] as number) * 3;
    }
  return { ...characters, weights, gains };
}

/** What a copy costs on average, a word set right as much as one changed. */
function meanCost(tree: Tree): number {
  const even = withEvenReturns(tree);
  const copies = downwards(tree).slice(1);
  return copies.reduce((sum, node) => sum + edgeCost(even, parentOf(tree, node), node), 0) / copies.length;
}
