import type { Values } from '../defaults.ts';
import type { Link } from './links.ts';
import type { Scored } from './pairs.ts';

/** Echoes that one sentence may have in one other telling. */
const MOST = 2;

/** Pairs that are related but not the same, strongest first: only where one of the two has no partner in the other telling. */
export function echoes(links: readonly Link[], { candidates, entries }: Scored, settings: Values): Link[] {
  const key = (at: number, other: number) => at * 4096 + entries[other]!.telling;
  const linked = new Set(links.flatMap(({ candidate: c }) => [key(c.a, c.b), key(c.b, c.a)]));
  const known = new Set(links.map((l) => l.candidate));
  const count = new Map<number, number>();
  const found: Link[] = [];
  const strongest = candidates
    .filter((c) => !known.has(c) && c.own >= settings['align.echo'] && entries[c.a]!.class !== 'headline')
    .sort((x, y) => y.own - x.own || x.a - y.a || x.b - y.b);
  for (const candidate of strongest) {
    const sides = [key(candidate.a, candidate.b), key(candidate.b, candidate.a)];
    if (sides.every((s) => linked.has(s)) || sides.some((s) => (count.get(s) ?? 0) >= MOST)) continue;
    for (const s of sides) count.set(s, (count.get(s) ?? 0) + 1);
    found.push({ candidate, score: candidate.own });
  }
  return found;
}
