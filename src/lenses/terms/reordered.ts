import type { WordLink } from '../../model/collation.ts';
import type { Counterparts } from './pairing.ts';
import type { Line } from './phrase.ts';

const EVIDENCE = 1;
/** Most words from the first to the last of the reordered phrase. */
const WIDEST = 4;

/** Two linked words of one chunk that stand the other way round in the other sentence: "Gaza cease-fire | ceasefire in Gaza". */
export function reordered(a: Line, b: Line, links: readonly WordLink[]): Counterparts[] {
  const content = links.filter((l) => a.content[l.a] && b.content[l.b]);
  const found: Counterparts[] = [];
  for (const first of content) {
    for (const second of content) {
      if (first.a >= second.a || second.b >= first.b) continue;
      const x = { from: first.a, to: second.a + 1 };
      const y = { from: second.b, to: first.b + 1 };
      if (x.to - x.from > WIDEST || y.to - y.from > WIDEST) continue;
      const oneChunk = a.chunk[first.a] === a.chunk[second.a] || b.chunk[first.b] === b.chunk[second.b];
      if (oneChunk && only(a, x, 2) && only(b, y, 2)) found.push({ a: x, b: y, evidence: EVIDENCE });
    }
  }
  return found;
}

/** Whether a phrase has this many content words and no mark. */
const only = (line: Line, { from, to }: { from: number; to: number }, count: number): boolean =>
  line.content.slice(from, to).filter(Boolean).length === count &&
  line.tokens.slice(from, to).every((t) => t.kind !== 'mark');
