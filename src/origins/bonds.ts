import type { DescentEdge, DescentFinding, DescentVerdict } from '../model/report.ts';
import { oncePer } from '../text/once-per.ts';
import type { Lines } from './lines.ts';

/** Whether two nodes without an exemplar owe each other text: they do; they do not; it cannot be told. */
export type Bond = 'joined' | 'apart' | 'open';

/** Verdict on two sigla; undefined where no pair has it. */
export type VerdictOf = (a: string, b: string) => DescentVerdict | undefined;

export const verdictsOf = oncePer(({ pairs }: DescentFinding): VerdictOf => {
  const verdicts = new Map<string, Map<string, DescentVerdict>>();
  for (const { a, b, verdict } of pairs) {
    const row = verdicts.get(a);
    if (row) row.set(b, verdict);
    else verdicts.set(a, new Map([[b, verdict]]));
  }
  return (a, b) => verdicts.get(a)?.get(b) ?? verdicts.get(b)?.get(a);
});

/** Verdicts that say: text of one is in the other. */
export const owesText = (verdict: DescentVerdict | undefined): boolean =>
  verdict === 'copy' || verdict === 'revision' || verdict === 'common-source';

const isApart = (verdict: DescentVerdict | undefined): boolean => verdict === 'independent' || verdict === 'unrelated';

/** From this share of its words on, a telling that hangs on another by a line that is not held is its copy, or of one source with it. */
const FIRM = 0.8;

/**
 * Bond of two roots. First by lines that are not held: the texts hang together, only from where is not sure. Such a line from a telling
 * that has an exemplar of its own may as well be read backwards, as its second source, where it explains no more than a part. Then by
 * the verdicts on the pairs; for a lost source on the tellings that come from it and from nowhere else.
 */
export function bondsOf(descent: DescentFinding, lines: Lines): (a: string, b: string) => Bond {
  const verdictOf = verdictsOf(descent);
  const unsure = new Map<string, DescentEdge[]>();
  for (const e of descent.edges) if (e.verdict === 'cannot-tell') unsure.set(e.to, [...(unsure.get(e.to) ?? []), e]);
  const leads = (root: string, to: string) =>
    (unsure.get(to) ?? []).filter((e) => lines.rootsOf(e.from).includes(root));
  const isFirm = ({ from, to, share }: DescentEdge) =>
    owesText(verdictOf(from, to)) && (share === null || share >= FIRM || lines.above(from).length === 0);
  const copies = new Map(lines.nodes.map((node) => [node, standFor(node, lines)]));
  const standing = (root: string) => copies.get(root) ?? [];
  const stemsFrom = (copy: string, root: string) => copy !== root && lines.rootsOf(copy).includes(root);
  return (a, b) => {
    const led = [...leads(a, b), ...leads(b, a)];
    if (led.some(isFirm)) return 'joined';
    if (led.some((e) => owesText(verdictOf(e.from, e.to)))) return 'open';
    const pairs = standing(a).flatMap((x) => standing(b).map((y) => [x, y] as const));
    const telling = pairs.filter(([x, y]) => x !== y && !(stemsFrom(x, b) || stemsFrom(y, a)));
    const verdicts = telling.map(([x, y]) => verdictOf(x, y));
    // Two sources of the very same tellings are known by the held lines alone, which tell them apart.
    const bond = verdicts.length > 0 ? bondIn(verdicts) : 'apart';
    return led.length > 0 && bond === 'apart' ? 'open' : bond;
  };
}

function bondIn(verdicts: readonly (DescentVerdict | undefined)[]): Bond {
  const [owing, apart] = [verdicts.some(owesText), verdicts.some(isApart)];
  if (owing === apart) return 'open';
  return owing ? 'joined' : 'apart';
}

/** A telling stands for itself, a lost source is known by its copies alone. */
function standFor(root: string, lines: Lines): readonly string[] {
  if (!lines.isLost(root)) return [root];
  const copies = lines.nearest(root);
  const only = copies.filter((copy) => lines.rootsOf(copy).length === 1);
  return only.length > 0 ? only : copies;
}
