import { drawRounds } from './draws.ts';
import { withEvenReturns } from './returns.ts';
import { costsOfRoots } from './root.ts';
import { originCostAt, stepOffAt } from './step.ts';
import { downwards, parentOf, statesOf, type Tree } from './tree.ts';

/**
 * How likely each node is the root, all together 1: 2^(-cost / centre), so that where nothing but the shape of the tree speaks it is the share of
 * the possible orders of copying (Shah & Zaman 2011); the mean over bootstrap rounds, characters drawn anew with replacement. The tree and the
 * states stay as they are, so this is high rather than low.
 */
export function supportOfRoots(tree: Tree, centre: number, rounds: number): Map<number, number> {
  const nodes = downwards(tree);
  const chances = new Map(nodes.map((node) => [node, 0]));
  const turns = nodes.slice(1).map((node) => turnOf(tree, node));
  const fixed = costsOfRoots(tree, centre);
  const at = new Map(nodes.map((node, position) => [node, position]));
  for (const times of drawRounds(tree.characters.count, rounds)) {
    const costs = new Float64Array(nodes.length);
    nodes.slice(1).forEach((node, edge) => {
      const parent = parentOf(tree, node);
      const { characters, more, all } = turns[edge] as Turn;
      let drawn = 0;
      for (let k = 0; k < characters.length; k++)
        drawn += (more[k] as number) * (times[characters[k] as number] as number);
      const orders = (fixed.get(node) as number) - (fixed.get(parent) as number) - all;
      costs[at.get(node) as number] = (costs[at.get(parent) as number] as number) + orders + drawn;
    });
    const least = Math.min(...costs);
    const likely = costs.map((cost) => 2 ** ((least - cost) / Math.max(centre, SLIGHT)));
    const sum = likely.reduce((all, value) => all + value, 0);
    nodes.forEach((node, position) => {
      chances.set(node, (chances.get(node) as number) + (likely[position] as number) / (sum * rounds));
    });
  }
  return chances;
}

const SLIGHT = 1e-9;

/** What turning one edge round costs more, by character: only those in which its two ends differ. */
interface Turn {
  readonly characters: Int32Array;
  readonly more: Float64Array;
  readonly all: number;
}

function turnOf(tree: Tree, node: number): Turn {
  const { characters } = withEvenReturns(tree);
  const above = statesOf(tree, parentOf(tree, node));
  const own = statesOf(tree, node);
  const differ = Int32Array.from([...own.keys()].filter((c) => own[c] !== above[c]));
  const more = Float64Array.from(differ, (c) => {
    const [x, y] = [above[c] as number, own[c] as number];
    const turned = stepOffAt(characters, c, y, y, x) - stepOffAt(characters, c, x, x, y);
    return turned + originCostAt(characters, c, y) - originCostAt(characters, c, x);
  });
  return { characters: differ, more, all: more.reduce((sum, value) => sum + value, 0) };
}
