import type { Values } from '../defaults.ts';
import type { Link } from './links.ts';
import type { Candidate, Scored } from './pairs.ts';
import { CLASH_ALLOWED } from './score.ts';

/** Echoes that one sentence may have in one other telling. */
const MOST = 2;

/** Pairs that are related but not the same, strongest first: only where one of the two has no partner in the other telling. */
export function echoes(links: readonly Link[], { candidates, entries }: Scored, settings: Values): Link[] {
  const key = (at: number, other: number) => at * 4096 + entries[other]!.telling;
  const linked = new Set(links.flatMap(({ candidate: c }) => [key(c.a, c.b), key(c.b, c.a)]));
  const known = new Set(links.map((l) => l.candidate));
  const pairOf = (c: Candidate) => entries[c.a]!.telling * 4096 + entries[c.b]!.telling;
  const related = new Set(links.map((l) => pairOf(l.candidate)));
  /** Either alike enough, or a rare word that no other sentence of two related tellings has. */
  const fits = (c: Candidate) =>
    c.own >= settings['align.echo'] ||
    (c.anchors.rare > 0 && c.evidence.clash <= CLASH_ALLOWED && related.has(pairOf(c)));
  const count = new Map<number, number>();
  const found: Link[] = [];
  const strongest = candidates
    .filter((c) => !known.has(c) && fits(c) && entries[c.a]!.class !== 'headline')
    .sort((x, y) => y.own - x.own || x.a - y.a || x.b - y.b);
  for (const candidate of strongest) {
    const sides = [key(candidate.a, candidate.b), key(candidate.b, candidate.a)];
    if (sides.every((s) => linked.has(s)) || sides.some((s) => (count.get(s) ?? 0) >= MOST)) continue;
    for (const s of sides) count.set(s, (count.get(s) ?? 0) + 1);
    found.push({ candidate, score: candidate.own });
  }
  return found;
}
