import type { Values } from '../../defaults.ts';
import type { DescentEdge, DescentPair, DescentVerdict } from '../../model/report.ts';
import type { ReadTelling } from '../../model/token.ts';
import { likeness } from '../likeness.ts';
import type { Lines } from '../lines/lines.ts';

/** What every two tellings are to each other, read from the lines alone: held ones first, then from what hangs together anyhow. */
export function pairsOf(
  tellings: readonly ReadTelling[],
  edges: readonly DescentEdge[],
  lines: Lines,
  settings: Values,
): DescentPair[] {
  const held = aboveIn(edges.filter((e) => e.verdict === 'held'));
  const all = aboveIn(edges);
  const trees = treesOf(tellings.length, lines);
  const pairs: DescentPair[] = [];
  tellings.forEach((one, i) => {
    for (let j = i + 1; j < tellings.length; j++) {
      const other = tellings[j]!;
      const told =
        descended(held, edges, one.siglum, other.siglum) ??
        (together(trees[i]!, trees[j]!) ? { ...bound(all, one.siglum, other.siglum) } : apart(one, other, settings));
      pairs.push({ a: one.siglum, b: other.siglum, ...told, reasons: [] });
    }
  });
  return pairs;
}

interface Told {
  readonly verdict: DescentVerdict;
  readonly confidence: number;
}
type Above = ReadonlyMap<string, ReadonlySet<string>>;

/** Every node above each, by these edges. */
function aboveIn(edges: readonly DescentEdge[]): Above {
  const parents = new Map<string, string[]>();
  for (const { from, to } of edges) (parents.get(to) ?? parents.set(to, []).get(to)!).push(from);
  const above = new Map<string, Set<string>>();
  for (const node of parents.keys()) {
    const found = new Set<string>();
    const next = [...parents.get(node)!];
    for (let at = next.pop(); at !== undefined; at = next.pop())
      if (at !== node && !found.has(at)) {
        found.add(at);
        next.push(...(parents.get(at) ?? []));
      }
    above.set(node, found);
  }
  return above;
}

const LINE = { copy: 0.8, common: 0.7 };

/** One stands above the other by held lines, or something above both. */
function descended(above: Above, edges: readonly DescentEdge[], a: string, b: string): Told | null {
  const [overA, overB] = [above.get(a) ?? NONE, above.get(b) ?? NONE];
  if (overA.has(b) || overB.has(a)) {
    const edge = edges.find((e) => (e.from === a && e.to === b) || (e.from === b && e.to === a));
    return { verdict: edge?.kind === 'revision' ? 'revision' : 'copy', confidence: edge?.support ?? LINE.copy };
  }
  return [...overA].some((node) => overB.has(node)) ? { verdict: 'common-source', confidence: LINE.common } : null;
}
const NONE: ReadonlySet<string> = new Set();

/** In one tree by a line that is not held: which of them had the text first is not told, but of one source it is. */
const bound = (above: Above, a: string, b: string): Told => ({
  verdict: above.get(a)?.has(b) || above.get(b)?.has(a) ? 'copy' : 'common-source',
  confidence: UNHELD,
});
const UNHELD = 0.5;

/** Without text in common: one event, or two. */
function apart(a: ReadTelling, b: ReadTelling, settings: Values): Told {
  const alike = likeness(a, b);
  if (alike >= settings['descent.one-event']) return { verdict: 'independent', confidence: 0.7 };
  return { verdict: alike < settings['descent.other-event'] ? 'unrelated' : 'independent', confidence: 0.5 };
}

const together = (x: ReadonlySet<number>, y: ReadonlySet<number>): boolean => [...x].some((tree) => y.has(tree));

/** The trees that each telling hangs on. */
function treesOf(count: number, { roots }: Lines): ReadonlySet<number>[] {
  const trees = Array.from({ length: count }, () => new Set<number>());
  roots.forEach(({ tellings }, tree) => {
    for (const t of tellings) trees[t]!.add(tree);
  });
  return trees;
}
