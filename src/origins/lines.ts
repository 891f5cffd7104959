import type { DescentFinding } from '../model/report.ts';

/** The held lines of descent as a graph: nodes are sigla of tellings and ids of lost sources. */
export interface Lines {
  /** Sigla in order, then lost sources that a held line leaves. */
  readonly nodes: readonly string[];
  isLost(node: string): boolean;
  /** Exemplars of a node by held lines. */
  above(node: string): readonly string[];
  /** Copies of a node by held lines. */
  below(node: string): readonly string[];
  /** Tellings that come from a lost source by lost ones alone; a telling itself. */
  nearest(node: string): readonly string[];
  /** The nodes without an exemplar that a node stems from; itself where it has none. */
  rootsOf(node: string): readonly string[];
}

/** @param sigla of all tellings, in order */
export function linesOf(sigla: readonly string[], { edges, lost }: DescentFinding): Lines {
  const held = edges.filter((e) => e.verdict === 'held' && e.from !== e.to);
  const [above, below] = [new Map<string, string[]>(), new Map<string, string[]>()];
  for (const { from, to } of held) {
    above.set(to, [...(above.get(to) ?? []), from]);
    below.set(from, [...(below.get(from) ?? []), to]);
  }
  const nodes = [...sigla, ...lost.map((l) => l.id).filter((id) => below.has(id))];
  const tellings = new Set(sigla);
  const roots = new Map(nodes.map((node) => [node, rootsAbove(node, above, nodes)]));
  const isLost = (node: string) => !tellings.has(node);
  return {
    nodes,
    isLost,
    above: (node) => above.get(node) ?? [],
    below: (node) => below.get(node) ?? [],
    nearest: (node) => {
      const found = reach(node, (at) => (isLost(at) ? (below.get(at) ?? []) : []));
      return nodes.filter((at) => found.has(at) && !isLost(at));
    },
    rootsOf: (node) => roots.get(node) ?? [node],
  };
}

/** In order of `nodes`. In a circle, which no tree has but a file may, the first node stands for the root. */
function rootsAbove(node: string, above: ReadonlyMap<string, readonly string[]>, nodes: readonly string[]): string[] {
  const seen = reach(node, (at) => above.get(at) ?? []);
  const roots = nodes.filter((at) => seen.has(at) && !above.has(at));
  return roots.length > 0 ? roots : nodes.filter((at) => seen.has(at)).slice(0, 1);
}

/** Everything that `next` leads to from `start`, itself included. */
export function reach(start: string, next: (node: string) => readonly string[]): ReadonlySet<string> {
  const seen = new Set([start]);
  for (const node of seen) for (const other of next(node)) seen.add(other);
  return seen;
}
