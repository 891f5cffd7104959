import type { DescentEdge, ReportTelling } from '../../model/report.ts';
import { byCodeUnits } from '../../text/order.ts';
import { mainEdges } from '../trees/descent-tree.ts';
import { clean } from './layout.ts';
import { percent, type View } from './view.ts';

/** The lines of descent as an outline: each copy below the exemplar that gives it most, indented. Without a heading. */
export function outline(view: View): string[] {
  const { tellings, descent } = view.report;
  const main = mainEdges(descent.edges);
  const copies = new Map<string, string[]>();
  for (const [to, { from }] of main) copies.set(from, [...(copies.get(from) ?? []), to]);
  const names = new Map(tellings.map((t) => [t.siglum, nameOf(t)]));
  const position = new Map(tellings.map((t, i) => [t.siglum, i]));
  const inOrder = (nodes: readonly string[]) =>
    [...nodes].sort((a, b) => (position.get(a) ?? -1) - (position.get(b) ?? -1) || byCodeUnits(a, b));
  const nodes = [...descent.lost.map((l) => l.id), ...tellings.map((t) => t.siglum)];
  const lines: string[] = [];
  const write = (node: string, depth: number): void => {
    const edge = main.get(node);
    const others = descent.edges.filter((e) => e.to === node && e !== edge).map((e) => e.from);
    const also = others.length ? `; also from ${inOrder(others).join(', ')}` : '';
    const says = [edge ? saysEdge(edge) : '', also].join('');
    const name = names.get(node) ?? '(not among the tellings)';
    lines.push(...view.item(`${node} ${name}${says ? `: ${says}` : ''}`, 2 * (1 + Math.min(depth, DEEPEST))));
    for (const copy of inOrder(copies.get(node) ?? [])) write(copy, depth + 1);
  };
  for (const node of inOrder(nodes.filter((n) => !main.has(n)))) write(node, 0);
  return lines;
}

/** Further down lines are no more indented: they would leave no room for words. */
const DEEPEST = 12;

const nameOf = ({ id, outlet }: ReportTelling): string =>
  clean(outlet && !id.includes(outlet) ? `${id} (${outlet})` : id);

function saysEdge({ kind, share, support, verdict }: DescentEdge): string {
  const taken = share === null ? '' : `${percent(share)} of its words`;
  const how = [KIND_SAYS[kind], taken].filter(Boolean).join(', ');
  const sure = support === null ? '' : `support ${percent(support)}`;
  const doubt = verdict === 'cannot-tell' ? 'who had it first cannot be told' : '';
  return [how, sure, doubt].filter(Boolean).join(', ');
}

const KIND_SAYS: Readonly<Record<DescentEdge['kind'], string>> = {
  verbatim: 'word for word',
  cut: 'cut',
  reworded: 'reworded',
  translated: 'translated',
  spun: 'words exchanged',
  merged: 'merged',
  revision: 'a later state',
  'lost-source': '',
};
