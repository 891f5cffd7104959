import { VERB_PARTICLES } from '../../data/verb-particles.ts';
import type { WordLink } from '../../model/collation.ts';
import type { Counterparts } from './pairing.ts';
import type { Line, Phrase } from './phrase.ts';
import { canBeVerb } from './verbs.ts';

/** Longest phrase that widening makes. */
const LONGEST = 5;

/**
 * Adds the words that both phrases share on either side within their chunks: "broad | severe" becomes "broad criticism |
 * severe criticism". A name behind a title is not drawn in.
 */
export function widened(a: Line, b: Line, pair: Counterparts, anchors: readonly WordLink[]): Counterparts {
  const partner = new Map(anchors.map((l) => [l.a, l.b]));
  let { a: x, b: y } = pair;
  const fits = () => Math.max(x.to - x.from, y.to - y.from) < LONGEST;
  while (
    fits() &&
    partner.get(x.to) === y.to &&
    together(a, x.to - 1, x.to) &&
    together(b, y.to - 1, y.to) &&
    (x.to > pair.a.to || !canBeVerb(a.tokens[x.to]!.norm))
  ) {
    x = { from: x.from, to: x.to + 1 };
    y = { from: y.from, to: y.to + 1 };
  }
  while (
    fits() &&
    x.from > 0 &&
    y.from > 0 &&
    partner.get(x.from - 1) === y.from - 1 &&
    together(a, x.from - 1, x.from) &&
    together(b, y.from - 1, y.from)
  ) {
    x = { from: x.from - 1, to: x.to };
    y = { from: y.from - 1, to: y.to };
  }
  const ends = [chunkEnd(a, x.to), chunkEnd(b, y.to)] as const;
  const oneHead = partner.get(ends[0] - 1) === ends[1] - 1 && !a.name[ends[0] - 1] && !b.name[ends[1] - 1];
  const mayBeVerb = x.to === pair.a.to && ends[0] === x.to + 1 && canBeVerb(a.tokens[x.to]!.norm);
  if (oneHead && !mayBeVerb && ends[0] - x.from <= LONGEST && ends[1] - y.from <= LONGEST) {
    x = { from: x.from, to: ends[0] };
    y = { from: y.from, to: ends[1] };
  }
  const shared = (side: 'a' | 'b', i: number) => anchors.some((l) => l[side] === i);
  return {
    ...pair,
    a: withParticle(a, completed(a, x), (i) => shared('a', i)),
    b: withParticle(b, completed(b, y), (i) => shared('b', i)),
  };
}

/** Where the chunk ends that reaches over `to`, or `to`. */
function chunkEnd(line: Line, to: number): number {
  let end = to;
  while (line.chunk[end - 1]! >= 0 && line.chunk[end] === line.chunk[end - 1]) end++;
  return end;
}

/** A verb with the adverb that makes one verb with it, where the other sentence does not have it: "packed up". */
function withParticle(line: Line, { from, to }: Phrase, isShared: (i: number) => boolean): Phrase {
  const takes = line.verb[to - 1] && VERB_PARTICLES.has(line.tokens[to]?.norm ?? '') && !isShared(to);
  return { from, to: takes ? to + 1 : to };
}

/** With the names that belong to its front: "government" becomes "Lo government". */
function completed(line: Line, { from, to }: Phrase): Phrase {
  while (from > 0 && line.chunk[from - 1] === line.chunk[from] && line.name[from - 1] && to - from < LONGEST) from--;
  return { from, to };
}

/** Whether the word at `j` belongs to the phrase with its neighbour at `i`: one chunk, and no name, which stands for itself. */
export const together = (line: Line, i: number, j: number): boolean =>
  line.chunk[i]! >= 0 && line.chunk[i] === line.chunk[j] && !line.name[j];
