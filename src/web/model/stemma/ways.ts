import type { DescentEdge } from '../../../model/report.ts';
import { edgeId } from '../descent-findings.ts';

/** A stop of a line between its ends: the trunk that all lines of one exemplar share on their way past a row. */
export interface Stop {
  readonly key: string;
  readonly row: number;
}
/** A line by the stops that it makes, from above. */
export interface Way {
  readonly edge: DescentEdge;
  /** The copy stands above its exemplar: the clock speaks against the line. */
  readonly upward: boolean;
  readonly stops: readonly Stop[];
}

export function waysOf(edges: readonly DescentEdge[], rows: ReadonlyMap<string, number>): Way[] {
  return edges.map((edge): Way => {
    const [from, to] = [rows.get(edge.from)!, rows.get(edge.to)!];
    const upward = from > to;
    const [first, last] = upward ? [to, from] : [from, to];
    const trunk = upward ? edgeId(edge) : edge.from;
    const stops = Array.from({ length: Math.max(0, last - first - 1) }, (_, i) => first + 1 + i);
    return { edge, upward, stops: stops.map((row) => ({ key: `trunk ${trunk} ${row}`, row })) };
  });
}

/** Ends and stops of a line, from above. */
export const keysOf = ({ edge, upward, stops }: Way): string[] => {
  const [first, last] = upward ? [edge.to, edge.from] : [edge.from, edge.to];
  return [first, ...stops.map((s) => s.key), last];
};

/** Neighbours on any way, each two once. */
export function steps(ways: readonly Way[]): { a: string; b: string; isTrunk: boolean }[] {
  const found = new Map<string, { a: string; b: string; isTrunk: boolean }>();
  for (const way of ways) {
    const keys = keysOf(way);
    keys.slice(1).forEach((b, i) => {
      found.set(`${keys[i]}\n${b}`, { a: keys[i]!, b, isTrunk: i < keys.length - 2 });
    });
  }
  return [...found.values()];
}
