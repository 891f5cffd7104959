import { isOneText } from './bond.ts';
import type { FamilyEdge, FamilyPair } from './family.ts';
import type { LostSource } from './lost-between.ts';

/** Trees that share wording, with no telling above them all, hang on a source that is lost. */
export function lostAbove(
  n: number,
  pairs: readonly FamilyPair[],
  edges: readonly FamilyEdge[],
): Omit<LostSource, 'id'>[] {
  const roots = Array.from({ length: n }, (_, i) => rootsOf(i, edges));
  const group = Array.from({ length: n }, (_, i) => i);
  const leader = (i: number): number => (group[i] === i ? i : leader(group[i]!));
  for (const { traces: t, bond } of pairs) {
    if ((bond !== 'shared' && bond !== 'taken') || isOneText(bond, t)) continue;
    const [x, y] = [roots[t.a]!, roots[t.b]!];
    // What hangs on several shares wording with all of them.
    if (x.length > 1 || y.length > 1 || x[0] === y[0]) continue;
    const [p, q] = [leader(x[0]!), leader(y[0]!)];
    group[Math.max(p, q)] = Math.min(p, q);
  }
  const groups = new Map<number, number[]>();
  for (let i = 0; i < n; i++) if (roots[i]![0] === i) groups.set(leader(i), [...(groups.get(leader(i)) ?? []), i]);
  return [...groups.values()].filter((g) => g.length > 1).map((children) => ({ children }));
}

/** The heads of the trees that a telling hangs on; itself where nothing is above it. */
function rootsOf(node: number, edges: readonly FamilyEdge[]): number[] {
  const met = new Set([node]);
  // A set that grows is walked to its end: a circle ends it too.
  for (const at of met) for (const e of edges) if (e.to === at) met.add(e.from);
  return [...met].filter((at) => !edges.some((e) => e.to === at)).sort((x, y) => x - y);
}
