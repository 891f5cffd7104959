import { SINGULAR, UNKNOWN } from './characters.ts';
import { childrenOf, downwards, parentOf, statesOf, type Tree } from './tree.ts';

/** Works out the states that are not given, so that the tree costs least. */
export function workOutStates(tree: Tree): void {
  const order = downwards(tree);
  workOutWords(tree, order);
  workOutRuns(tree, order);
}

/**
 * Words: Hartigan, Minimum mutation fits to a given tree (Biometrics 29, 1973), sets as bits.
 * A state of one witness only is never worth giving to a lost node, so it counts as unknown towards the others.
 */
function workOutWords(tree: Tree, order: readonly number[]): void {
  const sets: Int32Array[] = [];
  for (let at = order.length - 1; at >= 0; at--) {
    const node = order[at] as number;
    sets[node] = setsOf(tree, node, sets);
  }
  for (const node of order) settleWords(tree, node, sets[node] as Int32Array);
}

function setsOf(tree: Tree, node: number, sets: readonly Int32Array[]): Int32Array {
  const own = tree.characters.states[node];
  const below = childrenOf(tree, node).map((child) => sets[child] as Int32Array);
  const result = new Int32Array(tree.characters.firstRun);
  for (let c = 0; c < result.length; c++) {
    const state = own ? (own[c] as number) : UNKNOWN;
    if (state >= SINGULAR) result[c] = 0;
    else result[c] = state === UNKNOWN ? mostShared(below, c) : 1 << state;
  }
  return result;
}

/** levels[k] = the states that more than k of the nodes below can have. */
const levels = new Int32Array(1024);

/** The states that most of the nodes below can have, as bits; 0 = any. */
function mostShared(below: readonly Int32Array[], c: number): number {
  let top = 0;
  for (const sets of below) {
    const set = sets[c] as number;
    if (set === 0) continue;
    levels[top] = 0;
    for (let k = top; k > 0; k--) levels[k] = (levels[k] as number) | ((levels[k - 1] as number) & set);
    levels[0] = (levels[0] as number) | set;
    if (levels[top] !== 0 && top < levels.length - 1) top++;
  }
  return top ? (levels[top - 1] as number) : 0;
}

function settleWords(tree: Tree, node: number, sets: Int32Array): void {
  const own = tree.characters.states[node];
  const states = statesOf(tree, node);
  const above = tree.states[parentOf(tree, node)];
  for (let c = 0; c < sets.length; c++) {
    if (own && own[c] !== UNKNOWN) continue;
    const set = sets[c] as number;
    const inherited = above ? (above[c] as number) : UNKNOWN;
    const open = inherited < SINGULAR ? inherited : UNKNOWN;
    if (set === 0) states[c] = open;
    else states[c] = open !== UNKNOWN && set & (1 << open) ? open : 31 - Math.clz32(set & -set);
  }
}

/** Runs: loss and gain cost differently, so both states are weighed (Sankoff, SIAM J. Appl. Math. 28, 1975). */
function workOutRuns(tree: Tree, order: readonly number[]): void {
  const { count, firstRun } = tree.characters;
  const width = count - firstRun;
  const without: Float64Array[] = [];
  const having: Float64Array[] = [];
  for (const node of order) {
    without[node] = new Float64Array(width);
    having[node] = new Float64Array(width);
  }
  for (let at = order.length - 1; at >= 0; at--) {
    const node = order[at] as number;
    fixOwn(tree, node, without[node] as Float64Array, having[node] as Float64Array);
    const parent = parentOf(tree, node);
    if (parent >= 0) passUp(tree, [without[node], having[node]] as Pair, [without[parent], having[parent]] as Pair);
  }
  for (const node of order) settleRuns(tree, node, without[node] as Float64Array, having[node] as Float64Array);
}

type Pair = readonly [Float64Array, Float64Array];

function fixOwn(tree: Tree, node: number, without: Float64Array, having: Float64Array): void {
  const own = tree.characters.states[node];
  if (!own) return;
  for (let at = 0; at < without.length; at++) {
    const state = own[tree.characters.firstRun + at];
    if (state === 1) without[at] = Number.POSITIVE_INFINITY;
    if (state === 0) having[at] = Number.POSITIVE_INFINITY;
  }
}

function passUp(tree: Tree, [without, having]: Pair, [parentWithout, parentHaving]: Pair): void {
  const { firstRun, weights, gains } = tree.characters;
  for (let at = 0; at < without.length; at++) {
    const loss = weights[firstRun + at] as number;
    const gain = gains[firstRun + at] as number;
    const none = without[at] as number;
    const some = having[at] as number;
    parentWithout[at] = (parentWithout[at] as number) + Math.min(none, some + gain);
    parentHaving[at] = (parentHaving[at] as number) + Math.min(some, none + loss);
  }
}

function settleRuns(tree: Tree, node: number, without: Float64Array, having: Float64Array): void {
  const { firstRun, weights, gains, origins } = tree.characters;
  const states = statesOf(tree, node);
  const above = tree.states[parentOf(tree, node)];
  for (let at = 0; at < without.length; at++) {
    const c = firstRun + at;
    const parent = above ? (above[c] as number) : UNKNOWN;
    const none = (without[at] as number) + (parent === 1 ? (weights[c] as number) : 0);
    const some = (having[at] as number) + (above ? (parent === 0 ? (gains[c] as number) : 0) : (origins[c] as number));
    states[c] = some < none || (some === none && parent !== 0) ? 1 : 0;
  }
}
