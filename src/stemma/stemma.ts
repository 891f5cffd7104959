import type { Values } from '../defaults.ts';
import { toNewick } from '../exporters/trees/newick.ts';
import type { DrawnEdge, DrawnTree } from '../exporters/trees/tree.ts';
import type { Notice } from '../model/notice.ts';
import { withCopiesBetween } from './between.ts';
import { growTree } from './grow.ts';
import { nameNodes } from './names.ts';
import { supportOfRoots } from './root-support.ts';
import { secondSources } from './second.ts';
import { supportOf } from './support.ts';
import type { CollationTable } from './table.ts';
import { childrenOf, downwards, edgeCost, isLost, parentOf, type Tree } from './tree.ts';

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
  /** Share of the bootstrap rounds in which no other root is cheaper. */
  readonly rootSupport: number;
  /** `cannot-tell` where several roots are about as cheap: which way the edges run is then open, who is tied to whom is not. */
  readonly rootVerdict: 'held' | 'cannot-tell';
  /** Nodes that are the cheapest root in a twentieth of the rounds or more, the best supported first. */
  readonly roots: readonly { readonly id: string; readonly support: number }[];
  readonly edges: readonly StemmaEdge[];
  readonly lost: readonly { readonly id: string; readonly says: string }[];
  /** What a witness has from another one than its exemplar: `rows` are first and last row of each passage, the first row below the names is 1. */
  readonly second: readonly {
    readonly from: string;
    readonly to: string;
    readonly rows: readonly (readonly [number, number])[];
    /** `cannot-tell` where either may have taken them from the other. */
    readonly verdict: 'held' | 'cannot-tell';
  }[];
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
  const whole = withCopiesBetween(tree, settings['stemma.support']);
  const names = nameNodes(whole, witnesses);
  const name = (node: number) => names.get(node) as string;
  const edges = downwards(whole)
    .slice(1)
    .map((node) => edgeOf(whole, node, name, supportAbove(whole, node, support), settings))
    .sort((a, b) => byText(a.from, b.from) || byText(a.to, b.to));
  const rooting = rootingOf(tree, name, settings);
  const lost = [...names].filter(([node]) => isLost(whole, node)).map(([, id]) => ({ id, says: sayLost(id, edges) }));
  return {
    newick: toNewick({ nodes: [...names].map(([node, id]) => ({ id, lost: isLost(whole, node) })), edges }),
    root: name(tree.root),
    ...rooting,
    edges,
    lost,
    second: secondSources(tree, settings['stemma.second']).map(({ from, to, rows, verdict }) => ({
      from: name(from),
      to: name(to),
      verdict,
      rows: rows.map(([first, last]) => [first + 1, last + 1] as const),
    })),
    support: Object.fromEntries(edges.map((edge) => [`${edge.from} -> ${edge.to}`, edge.support])),
    notices: noticesOf(tree, rooting),
  };
}

type Rooting = Pick<Stemma, 'rootSupport' | 'rootVerdict' | 'roots'>;
const WORTH_NAMING = 0.05;

function rootingOf(tree: Tree, name: (node: number) => string, settings: Values): Rooting {
  const all = supportOfRoots(tree, settings['stemma.centre'], settings['stemma.rounds']);
  const rootSupport = round(all.get(tree.root) ?? 0);
  return {
    rootSupport,
    rootVerdict: rootSupport < settings['stemma.support'] ? 'cannot-tell' : 'held',
    roots: [...all]
      .map(([node, support]) => ({ id: name(node), support: round(support) }))
      .filter(({ support }) => support >= WORTH_NAMING)
      .sort((a, b) => b.support - a.support || byText(a.id, b.id)),
  };
}

function noticesOf({ witnesses, characters }: Tree, { rootVerdict, roots }: Rooting): Notice[] {
  const note = (code: string, says: string): Notice => ({ level: 'warning', code, says });
  if (characters.count === 0)
    return [note('stemma-no-variation', 'all witnesses read alike: who copied whom cannot be told')];
  if (witnesses === 2)
    return [note('stemma-two-witnesses', 'two witnesses alone: that they differ says little about which is the copy')];
  if (rootVerdict === 'held' || roots.length < 2) return [];
  const rivals = roots.map(({ id, support }) => `${id} (${support})`).join(', ');
  return [note('stemma-root-open', `which way the edges run cannot be told: the first text may be ${rivals}`)];
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

/** A lost copy between two stands where its copy does. */
const supportAbove = (tree: Tree, node: number, support: ReadonlyMap<number, number>): number =>
  support.get(node) ?? supportAbove(tree, childrenOf(tree, node)[0] as number, support);

function sayLost(id: string, edges: readonly StemmaEdge[]): string {
  const copies = edges.filter((edge) => edge.from === id).map((edge) => edge.to);
  const above = edges.find((edge) => edge.to === id)?.from;
  if (copies.length === 1)
    return `no witness: assumed between ${above} and ${copies[0]}, which are as far apart as several copies in a row elsewhere`;
  return `no witness: assumed as the source of ${copies.slice(0, -1).join(', ')} and ${copies.at(-1)}, since none of them explains the others`;
}

/** The tree as the exporters take it; the witnesses first, by name. */
export function drawnTree({ edges, lost, root, second }: Stemma): DrawnTree {
  const gone = new Set(lost.map(({ id }) => id));
  const ids = [...new Set([root, ...edges.flatMap((edge) => [edge.from, edge.to])])];
  const seconds = second
    .filter(({ verdict }) => verdict === 'held')
    .map(({ from, to }) => ({ from, to, changes: null, support: null, second: true as const }));
  const nodes = ids.map((id) => ({ id, lost: gone.has(id) }));
  return {
    nodes: nodes.sort((a, b) => Number(a.lost) - Number(b.lost) || byText(a.id, b.id)),
    edges: [...edges, ...seconds],
  };
}
