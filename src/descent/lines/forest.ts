import { type Arc, branching } from './branching.ts';
import type { Strangers } from './strangers.ts';

/** Who was copied from whom: the exemplar of each text, -1 where it stands at the head of its tree. */
export type Parents = Int32Array | number[];

/** What edges and heads cost, in bits, in this round. */
export interface Prices {
  /** Texts. */
  readonly count: number;
  /** Edges weighed at first; `from` may be `count`: own reporting. */
  readonly arcs: readonly Arc[];
  /** Any edge. */
  edge(from: number, to: number): number;
  /** The part of it that the texts do not tell. */
  fixed(from: number, to: number): number;
  /** What it costs that a text stands at the head of its tree instead of another one, units that came to the tree from another one counted. */
  head(text: number, strangers: Strangers): number;
  /** For each text the units that came to its tree from another one. */
  strangers(parents: Parents): readonly Strangers[];
  /** What it costs that some of the texts below a head are dated before it. */
  late(head: number, below: readonly number[]): number;
  /** Decides between what is equally likely: a number from 0 to 1, always 0 where nothing is drawn. */
  chance(): number;
  /** Bits for each halving of the number of orders of copying. */
  readonly centre: number;
  /** Share that counts of what texts tell of which of two came first. */
  readonly direction: number;
}

/** More than all copying: a text stands at the head only where nothing that explains it stands above it. */
const HEAD = 1e7;

/** The cheapest forest, each of its trees hanging from the text from which it grows cheapest. */
export function forestOf(prices: Prices): Parents {
  const { count, arcs } = prices;
  const from = Array.from({ length: count }, (_, to): Arc => ({ from: count, to, cost: HEAD + prices.head(to, null) }));
  const chosen = branching(count + 1, count, [...from, ...arcs]);
  const parents = Int32Array.from({ length: count }, (_, text) => {
    const from = chosen[text]?.from ?? count;
    return from === count ? -1 : from;
  });
  const heads = [...parents.keys()].filter((text) => parents[text]! < 0);
  const strangers = prices.strangers(parents);
  for (const head of heads) moveHead(parents, head, prices, strangers[head]!);
  for (let text = 0; text < count; text++) climb(parents, text, prices);
  return parents;
}

const SLIGHT = 1e-6;

/** Of exemplars that explain a text equally well the highest: what was copied without a change was there first, and had more time to be copied. */
function climb(parents: Parents, text: number, { edge, chance }: Prices): void {
  for (;;) {
    const from = parents[text]!;
    const above = from < 0 ? -1 : parents[from]!;
    if (above < 0 || edge(above, text) > edge(from, text) + SLIGHT || chance() >= 0.5) return;
    parents[text] = above;
  }
}

/**
 * Hangs a tree from the text that makes it cheapest, its edges otherwise kept. Besides the copying, the number of orders in which the copies
 * can have been made counts (rumour centrality: Shah & Zaman, IEEE Trans. Inf. Theory 57, 2011).
 */
export function moveHead(
  parents: Parents,
  head: number,
  prices: Omit<Prices, 'count' | 'arcs' | 'strangers'>,
  strangers: Strangers,
): void {
  const headBits = (text: number) => prices.head(text, strangers);
  const { order, sizes } = downwards(parents, head);
  const costs = new Map([[head, 0]]);
  let [best, least] = [head, prices.late(head, order) + luck(prices.chance())];
  for (const text of order) {
    const above = parents[text]!;
    if (above < 0) continue;
    const below = sizes.get(text)!;
    const outside = prices.fixed(text, above) - prices.fixed(above, text);
    const turned = prices.edge(text, above) - prices.edge(above, text) - outside;
    const orders = prices.centre * Math.log2((order.length - below) / below);
    const cost = costs.get(above)! + outside + orders + prices.direction * (turned + headBits(text) - headBits(above));
    costs.set(text, cost);
    const drawn = cost + luck(prices.chance());
    if (drawn >= least) continue;
    const dated = drawn + prices.late(text, order);
    if (dated < least) [best, least] = [text, dated];
  }
  turnTo(parents, best);
}

/**
 * Bits by which of several texts each is drawn as often as it is likely to be the head (Gumbel's maximum trick): what few bits decide is not the same
 * in every round. None where nothing is drawn.
 */
const luck = (chance: number): number => (chance > 0 ? Math.log2(-Math.log(chance)) : 0);

/** Texts of a tree, each behind its exemplar, and how many hang below each, itself counted. */
export function downwards(parents: Parents, head: number) {
  const children = childrenOf(parents);
  const order = [head];
  for (const text of order) order.push(...children[text]!);
  const sizes = new Map<number, number>();
  for (const text of [...order].reverse())
    sizes.set(
      text,
      children[text]!.reduce((sum, child) => sum + sizes.get(child)!, 1),
    );
  return { order, sizes };
}

export function childrenOf(parents: Parents): number[][] {
  const children = Array.from(parents as ArrayLike<number>, (): number[] => []);
  parents.forEach((from, to) => {
    if (from >= 0) children[from]!.push(to);
  });
  return children;
}

/** Makes `head` the head of its tree: the edges above it are turned round. */
function turnTo(parents: Parents, head: number): void {
  let [text, from] = [head, -1];
  while (text >= 0) {
    const above: number = parents[text]!;
    parents[text] = from;
    [from, text] = [text, above];
  }
}
