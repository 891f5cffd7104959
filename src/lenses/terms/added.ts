import type { WordLink } from '../../model/collation.ts';
import type { Counterparts } from './pairing.ts';
import type { Line, Phrase } from './phrase.ts';
import type { Region } from './regions.ts';

const EVIDENCE = 1;
const LONGEST = 5;

/**
 * A phrase to which one telling adds a word where the other has none: "a strike | a ruinous strike", "Gaza | the Gaza Strip".
 * The added words stand inside a chunk whose other words both share; only a name may be lengthened at its end.
 */
export function added(a: Line, b: Line, region: Region, anchors: readonly WordLink[]): Counterparts[] {
  const inA = contentEdge(a, region.a);
  const inB = contentEdge(b, region.b);
  if (inA && inB) return [];
  if (inB)
    return host(b, a, inB, new Map(anchors.map((l) => [l.b, l.a]))).map(([own, other]) => ({
      a: other,
      b: own,
      evidence: EVIDENCE,
    }));
  if (inA)
    return host(a, b, inA, new Map(anchors.map((l) => [l.a, l.b]))).map(([own, other]) => ({
      a: own,
      b: other,
      evidence: EVIDENCE,
    }));
  return [];
}

/** The content words of a region: one run of one chunk, else those right before the shared word behind it. */
function contentEdge(line: Line, { from, to }: Phrase): Phrase | null {
  const at: number[] = [];
  for (let i = from; i < to; i++) if (line.content[i]) at.push(i);
  if (at.length === 0) return null;
  const all = { from: at[0]!, to: at.at(-1)! + 1 };
  if (line.chunk[all.from] === line.chunk[all.to - 1] || line.chunk[to - 1] !== line.chunk[to]) return all;
  let first = to - 1;
  while (first > from && line.chunk[first - 1] === line.chunk[to]) first--;
  return { from: first, to };
}

/** The chunk with the added words, and what it shares with the other sentence. */
function host(line: Line, other: Line, extra: Phrase, partner: ReadonlyMap<number, number>): [Phrase, Phrase][] {
  const chunk = line.chunk[extra.from]!;
  for (let i = extra.from; i < extra.to; i++)
    if (line.chunk[i] !== chunk || line.tokens[i]!.kind === 'number') return [];
  const before = run(line, other, extra.from - 1, -1, chunk, partner);
  const behind = run(line, other, extra.to, 1, chunk, partner);
  const shared = [...before.reverse(), ...behind];
  if (shared.length === 0 || extra.to - extra.from + shared.length > LONGEST) return [];
  const [first, last] = [partner.get(shared[0]!)!, partner.get(shared.at(-1)!)!];
  if (last - first + 1 !== shared.length) return [];
  if (behind.length === 0 && !line.name[extra.from]) return [];
  return [
    [
      { from: extra.from - before.length, to: extra.to + behind.length },
      { from: first, to: last + 1 },
    ],
  ];
}

/** Shared words of the chunk from `at` on, in steps of `step`. */
function run(
  line: Line,
  other: Line,
  at: number,
  step: number,
  chunk: number,
  partner: ReadonlyMap<number, number>,
): number[] {
  const found: number[] = [];
  for (let i = at; line.chunk[i] === chunk; i += step) {
    const there = partner.get(i);
    if (there === undefined || !other.content[there]) break;
    found.push(i);
  }
  return found;
}
