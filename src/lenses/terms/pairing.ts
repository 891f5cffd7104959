import { kinship } from '../../collate/kinship.ts';
import type { WordLink } from '../../model/collation.ts';
import type { Line, Phrase } from './phrase.ts';
import type { Region } from './regions.ts';

/** Two phrases that stand in the same place. */
export interface Counterparts {
  readonly a: Phrase;
  readonly b: Phrase;
  /** What speaks for it, 0 and up; see `score`. */
  readonly evidence: number;
}

/** Both phrases stand straight behind (before) the same anchor, small words between not counted. */
const SIDE = 0.4;
/** Both are names, both are numbers. */
const SAME_SORT = 0.3;
/** One is a number and the other is not. */
const OTHER_SORT = -1;

/**
 * Pairs the chunks of a region in order, heaviest pairs first by a small alignment: akin words inside, the same sort of
 * word, and standing at the same side of the region speak for a pair. What finds no partner is left out.
 */
export function counterparts(a: Line, b: Line, region: Region, taken: Taken, least: number): Counterparts[] {
  const left = chunksIn(a, region.a, taken.a);
  const right = chunksIn(b, region.b, taken.b);
  const score = left.map((x, i) =>
    right.map((y, j) => {
      const sides = (i === 0 && j === 0 ? SIDE : 0) + (i === left.length - 1 && j === right.length - 1 ? SIDE : 0);
      return kinBetween(a, b, x, y, region.inner) + sort(a, b, x, y) + sides;
    }),
  );
  return bestOrder(score, least).map(([i, j]) => ({ a: left[i]!, b: right[j]!, evidence: score[i]![j]! }));
}

/** Words linked to words outside of the region: they stand elsewhere, and bound what stands here. */
export interface Taken {
  readonly a: (i: number) => boolean;
  readonly b: (j: number) => boolean;
}

function chunksIn(line: Line, { from, to }: Phrase, taken: (i: number) => boolean): Phrase[] {
  const chunks: { from: number; to: number }[] = [];
  for (let i = from; i < to; i++) {
    if (line.chunk[i]! < 0 || taken(i)) continue;
    const last = chunks.at(-1);
    if (last && last.to === i && line.chunk[i] === line.chunk[i - 1]) last.to = i + 1;
    else chunks.push({ from: i, to: i + 1 });
  }
  return chunks;
}

function kinBetween(a: Line, b: Line, x: Phrase, y: Phrase, inner: readonly WordLink[]): number {
  let sum = 0;
  for (const link of inner)
    if (link.a >= x.from && link.a < x.to && link.b >= y.from && link.b < y.to)
      sum += kinship(a.tokens[link.a]!, b.tokens[link.b]!)?.weight ?? 0;
  return sum;
}

function sort(a: Line, b: Line, x: Phrase, y: Phrase): number {
  const number = (line: Line, p: Phrase) => line.tokens.slice(p.from, p.to).every((t) => t.kind === 'number');
  if (number(a, x) !== number(b, y)) return OTHER_SORT;
  const name = (line: Line, p: Phrase) => line.name[p.to - 1] === true;
  return name(a, x) && name(b, y) ? SAME_SORT : 0;
}

/** The heaviest set of pairs that keep their order, each of at least `least`. */
function bestOrder(score: readonly (readonly number[])[], least: number): [number, number][] {
  const n = score.length;
  const m = score[0]?.length ?? 0;
  const best: number[][] = Array.from({ length: n + 1 }, () => new Array<number>(m + 1).fill(0));
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m - 1; j >= 0; j--) {
      const own = score[i]![j]! >= least ? score[i]![j]! + best[i + 1]![j + 1]! : 0;
      best[i]![j] = Math.max(own, best[i + 1]![j]!, best[i]![j + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < n && j < m; ) {
    if (score[i]![j]! >= least && best[i]![j] === score[i]![j]! + best[i + 1]![j + 1]!) pairs.push([i++, j++]);
    else if (best[i]![j] === best[i + 1]![j]) i++;
    else j++;
  }
  return pairs;
}
