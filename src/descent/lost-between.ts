import type { FamilyEdge } from './family.ts';
import { type Innovations, isHandedOn } from './innovations.ts';

/** A lost source, the tellings that have their text from it, and the telling that it was copied from, where one is there. */
export interface LostSource {
  readonly id: string;
  readonly children: readonly number[];
  readonly from?: number;
}

/** Of what keeps less word for word most is changed, and two may well exchange a word for the same one. */
const LEAST_KEPT = 0.4;

/** Fewer changes alike may be chance. */
const FEWEST = 2;

/**
 * Copies of one exemplar that are changed alike, and of which none can have it from the other since each lacks changes of the other: their
 * changes come from a copy between that is not there.
 * @param verbatim share of the words of a copy that stand in its exemplar word for word, 0 to 1
 */
export function lostBetween(
  edges: readonly FamilyEdge[],
  innovations: (root: number, x: number, y: number) => Innovations,
  verbatim: (from: number, to: number) => number,
): Omit<LostSource, 'id'>[] {
  const plain = edges.filter(
    (e) => e.kind === 'copy' && verbatim(e.from, e.to) >= LEAST_KEPT && edges.every((f) => f === e || f.to !== e.to),
  );
  const exemplars = [...new Set(plain.map((e) => e.from))];
  return exemplars.flatMap((from) => {
    const copies = plain.filter((e) => e.from === from).map((e) => e.to);
    return groupsOf(copies, (x, y) => isOfOne(innovations(from, x, y))).map((children) => ({ from, children }));
  });
}

const isOfOne = ({ shared, first, second }: Innovations): boolean =>
  shared >= FEWEST && !isHandedOn({ shared, first }) && !isHandedOn({ shared, first: second });

/** Groups of two and more in which everyone is bound to one before it. */
function groupsOf(members: readonly number[], bound: (x: number, y: number) => boolean): number[][] {
  const groups: number[][] = [];
  for (const member of members) {
    const group = groups.find((others) => others.some((other) => bound(other, member)));
    if (group) group.push(member);
    else groups.push([member]);
  }
  return groups.filter((group) => group.length > 1);
}
