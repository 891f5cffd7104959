import type { DescentEdge, DescentPair, DescentVerdict, Report } from '../model/report.ts';
import { listed } from '../text/listed.ts';

/** What is said of one pair, in the summary and on the page alike. */
export function saysPair({ a, b, verdict }: DescentPair, { descent: { edges, lost } }: Report): string {
  const down = between(a, b, edges);
  const up = down ? null : between(b, a, edges);
  const way = down ?? up;
  const [from, to] = up ? [b, a] : [a, b];
  const isLost = new Set(lost.map((l) => l.id));
  const names = way?.map((id) => (isLost.has(id) ? 'a copy that is not among the tellings' : id)) ?? [];
  const by = names.length > 0 ? ` by way of ${listed([...new Set(names)])}` : '';
  const says: Readonly<Record<DescentVerdict, string>> = {
    copy: way ? `${to} is derived from ${from}${by}` : `One of ${a} and ${b} is derived from the other`,
    revision: way ? `${to} is a later state of ${from}${by}` : `${a} and ${b} are two states of one text`,
    'common-source': `${a} and ${b} draw on a common source`,
    independent: `${a} and ${b} tell one story independently`,
    unrelated: `${a} and ${b} tell different stories`,
    'cannot-tell': `How ${a} and ${b} are related cannot be told`,
  };
  return says[verdict];
}

/** What stands between a source and its copy on the shortest way of lines that are held, from the source down; null without a way. */
function between(source: string, copy: string, edges: readonly DescentEdge[]): string[] | null {
  const above = new Map<string, string>([[copy, '']]);
  for (const id of above.keys())
    for (const { from, to, verdict } of edges)
      if (to === id && verdict === 'held' && !above.has(from)) above.set(from, id);
  if (!above.has(source)) return null;
  const way: string[] = [];
  for (let id = above.get(source)!; id !== copy; id = above.get(id)!) way.push(id);
  return way;
}
