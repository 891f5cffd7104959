import type { Values } from '../defaults.ts';
import { toNewick } from '../exporters/trees/newick.ts';
import type { DrawnEdge, DrawnTree } from '../exporters/trees/tree.ts';
import type { Notice } from '../model/notice.ts';
import { growTree } from './grow.ts';
import { nameNodes } from './names.ts';
import { supportOf } from './support.ts';
import type { CollationTable } from './table.ts';
import { downwards, edgeCost, isLost, parentOf, type Tree } from './tree.ts';

export interface StemmaEdge extends DrawnEdge {
  readonly changes: number;
  readonly support: number;
  /** `cannot-tell` where the support is too low to rest anything on this edge. */
  readonly verdict: 'held' | 'cannot-tell';
}

/** Who copied whom, as far as an aligned table shows it. Witnesses may sit at inner nodes. */
export interface Stemma {
  readonly newick: string;
  readonly root: string;
  readonly edges: readonly StemmaEdge[];
  readonly lost: readonly { readonly id: string; readonly says: string }[];
  /** `from -> to` and the support of that edge. */
  readonly support: Readonly<Record<string, number>>;
  readonly notices: readonly Notice[];
}

/** The tree of an aligned table: the cheapest account of its differences, in which a lost node stands only where it pays. */
export function inferStemma(table: CollationTable, settings: Values): Stemma {
  const sorted = sortColumns(table);
  const { tree, lostNode } = growTree(sorted, settings);
  const support = supportOf(tree, lostNode, settings['stemma.rounds']);
  return present(tree, sorted.names, support, settings);
}

/** The order of the columns says nothing, so it must change nothing. */
function sortColumns(table: CollationTable): CollationTable {
  const order = [...table.names.keys()].sort((a, b) =>
    (table.names[a] as string) < (table.names[b] as string) ? -1 : 1,
  );
  return {
    names: order.map((at) => table.names[at] as string),
    rows: table.rows.map((row) => order.map((at) => row[at] as string)),
  };
}

function present(
  tree: Tree,
  witnesses: readonly string[],
  support: ReadonlyMap<number, number>,
  settings: Values,
): Stemma {
  const names = nameNodes(tree, witnesses);
  const name = (node: number) => names.get(node) as string;
  const edges = downwards(tree)
    .filter((node) => node !== tree.root)
    .map((node) => edgeOf(tree, node, name, support.get(node) ?? 0, settings))
    .sort((a, b) => byText(a.from, b.from) || byText(a.to, b.to));
  const lost = [...names]
    .filter(([node]) => isLost(tree, node))
    .map(([, id]) => ({ id, says: sayLost(edges.filter((edge) => edge.from === id).map((edge) => edge.to)) }));
  return {
    newick: toNewick({ nodes: [...names].map(([node, id]) => ({ id, lost: isLost(tree, node) })), edges }),
    root: name(tree.root),
    edges,
    lost,
    support: Object.fromEntries(edges.map((edge) => [`${edge.from} -> ${edge.to}`, edge.support])),
    notices: noticesOf(tree),
  };
}

function noticesOf({ witnesses, characters }: Tree): Notice[] {
  const note = (code: string, says: string): Notice => ({ level: 'warning', code, says });
  if (characters.count === 0)
    return [note('stemma-no-variation', 'all witnesses read alike: who copied whom cannot be told')];
  if (witnesses === 2)
    return [note('stemma-two-witnesses', 'two witnesses alone: that they differ says little about which is the copy')];
  return [];
}

function edgeOf(
  tree: Tree,
  node: number,
  name: (node: number) => string,
  support: number,
  settings: Values,
): StemmaEdge {
  return {
    from: name(parentOf(tree, node)),
    to: name(node),
    changes: round(edgeCost(tree, parentOf(tree, node), node)),
    support: round(support),
    verdict: support < settings['stemma.support'] ? 'cannot-tell' : 'held',
  };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const sayLost = (copies: readonly string[]): string =>
  `no witness: assumed as the source of ${copies.slice(0, -1).join(', ')} and ${copies.at(-1)}, since none of them explains the others`;

/** The tree as the exporters take it; the witnesses first, by name. */
export function drawnTree({ edges, lost, root }: Stemma): DrawnTree {
  const gone = new Set(lost.map(({ id }) => id));
  const ids = [...new Set([root, ...edges.flatMap((edge) => [edge.from, edge.to])])];
  const nodes = ids.map((id) => ({ id, lost: gone.has(id) }));
  return { nodes: nodes.sort((a, b) => Number(a.lost) - Number(b.lost) || byText(a.id, b.id)), edges };
}
