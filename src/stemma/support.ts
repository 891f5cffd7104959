import { drawRounds } from './draws.ts';
import { freedBy, type Place, placesFor, vanishes } from './places.ts';
import { originCostAt, source, stepOffAt } from './step.ts';
import { childrenOf, parentOf, statesOf, type Tree } from './tree.ts';

/** Other places of a subtree that a round weighs. */
const RIVALS = 8;

/**
 * Support of the place of each node, in [0, 1]: the share of rounds in which none of the other places is cheaper, when characters are drawn
 * anew with replacement. The tree is not searched again: local bootstrap with resampled costs, after Kishino, Miyata & Hasegawa
 * (J. Mol. Evol. 31, 1990) and FastTree (Price et al., PLoS ONE 5, 2010). A tie counts as half.
 */
export function supportOf(tree: Tree, lostNode: number, rounds: number): Map<number, number> {
  const draws = drawRounds(tree.characters.count, rounds);
  const support = new Map<number, number>();
  for (let node = 0; node < tree.parent.length; node++)
    if (parentOf(tree, node) >= 0) support.set(node, supportOfPlace(tree, node, lostNode, draws));
  return support;
}

/** What another place would cost more: the part that does not hang on the characters, and the characters that matter. */
interface Rival {
  readonly fixed: number;
  readonly at: Int32Array;
  readonly more: Float64Array;
}

function supportOfPlace(tree: Tree, node: number, lostNode: number, draws: readonly Uint16Array[]): number {
  const freed = freedBy(tree, node, lostNode);
  // A rival much dearer than the place itself never wins a round.
  const places = placesFor(tree, node, lostNode, 2 * freed + lostNode + 1)
    .sort((a, b) => a.cost - b.cost || a.at - b.at || a.and - b.and)
    .slice(0, RIVALS);
  const own = ownTerms(tree, node);
  const rivals = places.map((place) => rivalOf(tree, node, place, own, lostNode));
  let won = 0;
  for (const times of draws) {
    let least = Number.POSITIVE_INFINITY;
    for (const rival of rivals) least = Math.min(least, margin(rival, times));
    won += least > 1e-9 ? 1 : least < -1e-9 ? 0 : 0.5;
  }
  return draws.length ? won / draws.length : 0;
}

function margin({ fixed, at, more }: Rival, times: Uint16Array): number {
  let sum = fixed;
  for (let k = 0; k < at.length; k++) sum += (more[k] as number) * (times[at[k] as number] as number);
  return sum;
}

/** Per character, what is saved when the subtree is cut off. */
function ownTerms(tree: Tree, node: number): Float64Array {
  const terms = new Float64Array(tree.characters.count);
  const stem = parentOf(tree, node);
  addStep(tree, terms, statesOf(tree, stem), statesOf(tree, node), 1);
  if (!vanishes(tree, stem)) return terms;
  const above = parentOf(tree, stem);
  const sibling = childrenOf(tree, stem).find((child) => child !== node) as number;
  addStep(tree, terms, statesOf(tree, stem), statesOf(tree, sibling), 1);
  for (const [states, sign] of [
    [statesOf(tree, stem), 1],
    [statesOf(tree, sibling), -1],
  ] as const)
    if (above < 0) addOrigins(tree, terms, states, sign);
    else addStep(tree, terms, statesOf(tree, above), states, sign);
  return terms;
}

function rivalOf(tree: Tree, node: number, place: Place, own: Float64Array, lostNode: number): Rival {
  const terms = own.map((term) => -term);
  const states = statesOf(tree, node);
  if (place.and < 0) addStep(tree, terms, statesOf(tree, place.at), states, 1);
  else if (place.at >= 0) addStep(tree, terms, statesOf(tree, place.at), states, 1, statesOf(tree, place.and));
  else {
    const lost = source(tree.characters, statesOf(tree, place.and), states);
    addOrigins(tree, terms, lost, 1);
    addOrigins(tree, terms, statesOf(tree, place.and), -1);
    addStep(tree, terms, lost, states, 1);
    addStep(tree, terms, lost, statesOf(tree, place.and), 1);
  }
  const at = Int32Array.from([...terms.keys()].filter((c) => terms[c] !== 0));
  const nodes = (place.and >= 0 ? 1 : 0) - (vanishes(tree, parentOf(tree, node)) ? 1 : 0);
  return { fixed: nodes * lostNode, at, more: Float64Array.from(at, (c) => terms[c] as number) };
}

function addStep(tree: Tree, terms: Float64Array, from: Int16Array, to: Int16Array, sign: number, next = from): void {
  for (let c = 0; c < terms.length; c++)
    terms[c] =
      (terms[c] as number) +
      sign * stepOffAt(tree.characters, c, from[c] as number, next[c] as number, to[c] as number);
}

function addOrigins({ characters }: Tree, terms: Float64Array, states: Int16Array, sign: number): void {
  for (let c = 0; c < terms.length; c++)
    terms[c] = (terms[c] as number) + sign * originCostAt(characters, c, states[c] as number);
}
