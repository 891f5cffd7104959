import type { Values } from '../defaults.ts';
import type { Link } from './links.ts';
import type { Candidate, Scored } from './pairs.ts';

/** Share of the usual threshold that is enough where a third telling links both. */
const EASED = 0.4;

/** Pairs whose two sentences are both aligned with one sentence of a third telling, and share enough themselves. */
export function triangles(links: readonly Link[], { candidates, entries }: Scored, settings: Values): Link[] {
  const partners = new Map<number, Set<number>>();
  const put = (x: number, y: number) => (partners.get(x) ?? partners.set(x, new Set()).get(x)!).add(y);
  for (const { candidate } of links) {
    put(candidate.a, candidate.b);
    put(candidate.b, candidate.a);
  }
  const least = EASED * settings['align.reworded'];
  const fits = (c: Candidate): boolean => {
    if (c.echoOnly || c.own < least || entries[c.a]!.class !== entries[c.b]!.class) return false;
    const [ofA, ofB] = [partners.get(c.a), partners.get(c.b)];
    if (!ofA || !ofB || ofA.has(c.b)) return false;
    for (const third of ofA) if (ofB.has(third)) return true;
    return false;
  };
  return candidates.filter(fits).map((candidate) => ({ candidate, score: settings['align.reworded'] }));
}
