import type { Bond } from './bonds.ts';

/** Roots that each begin an origin, with the other roots that hang on them; `least` of them are apart for certain. */
export interface Seats {
  readonly least: number;
  readonly seats: ReadonlyMap<string, readonly string[]>;
}

/**
 * Origins among roots. Two roots that are joined are one origin, and what cannot be told between two roots that a third joins
 * counts as joined. But two that are apart stay apart though a third has text in common with both: it then hangs on either.
 * So an origin has a seat, no two seats are joined, and every other root hangs on a seat (a maximal independent set, greedy from
 * the roots with the fewest joins).
 * @param roots the weightiest first
 */
export function seatsOf(roots: readonly string[], bond: (a: string, b: string) => Bond): Seats {
  const groups = groupsOf(roots, (a, b) => bond(a, b) === 'joined');
  const isOne = (a: string, b: string) =>
    bond(a, b) === 'joined' || (bond(a, b) === 'open' && groups.get(a) === groups.get(b));
  const seated = independent(roots, isOne);
  const surely = independent(roots, (a, b) => isOne(a, b) || bond(a, b) === 'open');
  const seats = new Map(seated.map((seat) => [seat, [] as string[]]));
  for (const root of roots.filter((r) => !seats.has(r))) {
    const near = seated.filter((seat) => isOne(seat, root));
    const joined = near.filter((seat) => bond(seat, root) === 'joined');
    for (const seat of joined.length > 0 ? joined : near) seats.get(seat)!.push(root);
  }
  return { least: Math.min(surely.length, seated.length), seats };
}

type Touch = (a: string, b: string) => boolean;

/** Nodes of which no two touch, and which every other node touches; in the given order. */
function independent(nodes: readonly string[], touch: Touch): string[] {
  const degree = new Map(nodes.map((a) => [a, nodes.filter((b) => b !== a && touch(a, b)).length]));
  const taken: string[] = [];
  for (const node of [...nodes].sort((a, b) => degree.get(a)! - degree.get(b)!))
    if (!taken.some((other) => touch(node, other))) taken.push(node);
  return nodes.filter((node) => taken.includes(node));
}

/** The first node that each node is connected with. */
function groupsOf(nodes: readonly string[], touch: Touch): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const start of nodes) {
    if (first.has(start)) continue;
    const group = [start];
    first.set(start, start);
    for (const node of group)
      for (const other of nodes)
        if (!first.has(other) && touch(node, other)) {
          first.set(other, start);
          group.push(other);
        }
  }
  return first;
}
