import type { DescentEdge, Report } from '../../../model/report.ts';
import { lostNames } from '../descent-words.ts';
import { type Moment, momentOf } from './moment.ts';

/** A telling, or a source that is lost, as a place in the family. */
export interface StemmaNode {
  readonly id: string;
  /** Its siglum, or for a lost source a Greek letter, as editors write it. */
  readonly label: string;
  readonly name: string;
  readonly lost: boolean;
  readonly moment: Moment | null;
  /** Colour of what comes from here, 1 to `HUES`; 0 for what nothing comes from. */
  readonly hue: number;
}

export interface Stemma {
  /** In the order of the family: every exemplar before its copies, copies beside each other. */
  readonly nodes: readonly StemmaNode[];
  readonly edges: readonly DescentEdge[];
}

/** Colours of sources; with more sources they come again. The siglum stands beside each. */
export const HUES = 8;

/** The family of a report: all tellings and lost sources with their lines. */
export function stemmaOf(report: Report): Stemma {
  const { tellings, descent } = report;
  const edges = descent.edges.filter((e) => e.from !== e.to);
  const known = new Map(tellings.map((t) => [t.siglum, t]));
  const lost = lostNames(report);
  const order = familyOrder([...lost.keys(), ...known.keys()], edges);
  const hues = huesOf(order, edges, descent.passages);
  const nodes = order.map((id): StemmaNode => {
    const telling = known.get(id);
    const hue = hues.get(id) ?? 0;
    if (telling)
      return {
        id,
        label: id,
        name: telling.outlet ?? telling.id,
        lost: false,
        moment: momentOf(telling.published),
        hue,
      };
    return { id, label: lost.get(id) ?? id, name: 'not among these', lost: true, moment: null, hue };
  });
  return { nodes, edges };
}

/** The line by which a telling has most of its text: where it hangs in a list. */
function mainEdges(edges: readonly DescentEdge[]): Map<string, DescentEdge> {
  const main = new Map<string, DescentEdge>();
  for (const edge of edges) {
    const known = main.get(edge.to);
    if (!known || (edge.share ?? 0) > (known.share ?? 0)) main.set(edge.to, edge);
  }
  return main;
}

/** Depth first: families with most members first, each exemplar before its copies. */
export function familyOrder(ids: readonly string[], edges: readonly DescentEdge[]): string[] {
  const main = mainEdges(edges);
  const children = new Map<string, string[]>();
  for (const id of ids) {
    const from = main.get(id)?.from;
    if (from !== undefined) children.set(from, [...(children.get(from) ?? []), id]);
  }
  const order: string[] = [];
  const seen = new Set<string>();
  const visit = (id: string) => {
    if (seen.has(id)) return;
    seen.add(id);
    order.push(id);
    for (const child of children.get(id) ?? []) visit(child);
  };
  const size = sizes(ids, children);
  const roots = ids.filter((id) => !main.has(id)).sort((a, b) => size.get(b)! - size.get(a)!);
  for (const id of roots) visit(id);
  for (const id of ids) visit(id);
  return order;
}

/** How many hang below each, itself counted; a circle counts once. */
function sizes(ids: readonly string[], children: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const size = new Map<string, number>();
  const measure = (id: string): number => {
    const known = size.get(id);
    if (known !== undefined) return known;
    size.set(id, 1);
    const sum = (children.get(id) ?? []).reduce((all, child) => all + measure(child), 1);
    size.set(id, sum);
    return sum;
  };
  for (const id of ids) measure(id);
  return size;
}

function huesOf(
  order: readonly string[],
  edges: readonly DescentEdge[],
  passages: Report['descent']['passages'],
): Map<string, number> {
  const sources = new Set([...edges.map((e) => e.from), ...passages.flatMap((p) => p.from ?? [])]);
  return new Map(order.filter((id) => sources.has(id)).map((id, i) => [id, 1 + (i % HUES)]));
}
