import type { DescentEdge, DescentPair, Report } from '../../model/report.ts';
import { edgeId } from './descent-findings.ts';
import { whyLost } from './descent-words.ts';
import type { Statement } from './family.ts';
import { listed, percent } from './words.ts';

/** Why something is stated: in words, and the finding whose places show it. */
export interface Why {
  readonly id: string;
  readonly says: string;
}

/** What a statement rests on, one for each of its lines; where no line says more, one for each of its pairs. Each said once. */
export function whysOf({ edges, pairs }: Statement, report: Report): Why[] {
  const lines = isMerged(edges, report) ? sharesOf(edges) : edges.flatMap((edge) => fromLine(edge, report));
  const whys = lines.length > 0 ? lines : pairs.flatMap(fromPair);
  return whys.filter(({ says }, i) => whys.findIndex((w) => w.says === says) === i);
}

const isMerged = (edges: readonly DescentEdge[], { descent: { lost } }: Report): boolean =>
  edges.length > 1 &&
  edges.every((e) => e.to === edges[0]!.to && e.share !== null && !lost.some((l) => l.id === e.from));

/** "B has 57 % of its words from A and 43 % from C". */
function sharesOf(edges: readonly DescentEdge[]): Why[] {
  const [first, ...others] = [...edges].sort((a, b) => b.share! - a.share!);
  const parts = [
    `${percent(first!.share!)} of its words from ${first!.from}`,
    ...others.map((e) => `${percent(e.share!)} from ${e.from}`),
  ];
  return [{ id: edgeId(first!), says: `${first!.to} has ${listed(parts)}` }];
}

/** What speaks first for the direction of a line; of a lost source, why it must have been there. */
function fromLine(edge: DescentEdge, { descent: { lost } }: Report): Why[] {
  const source = lost.find((l) => l.id === edge.from);
  const says = source ? whyLost(source) : edge.direction[0]?.says;
  return says === undefined || edge.verdict !== 'held' ? [] : [{ id: edgeId(edge), says }];
}

const fromPair = ({ a, b, reasons: [first] }: DescentPair): Why[] =>
  first ? [{ id: `reason-${a}-${b}-1`, says: `${a} and ${b}: ${first.says}` }] : [];
