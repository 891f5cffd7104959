import { heaviestPath } from '../path.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { eachRun, type Run } from './runs.ts';
import type { ManyText } from './texts.ts';

/** Share of the weight of the shorter of two passages whose words are akin, in order, where both tell the same. */
const AKIN = 0.4;
/** Passages looked at in the place of another, and wordings of each. */
const MOST_CANDIDATES = 5;
const MOST_WORDINGS = 2;
const PASSES = 2;
const NOWHERE: readonly number[] = [];
const FREE = { gap: 0, weak: 0, apart: 0 };
const START = -1;
const END = -2;

interface Piece extends Run {
  readonly unit: number;
}

/**
 * Passages without shared pairs of words that stand between the same neighbours in several texts, and are akin word by word,
 * join one unit: sentences reworded, or spelt otherwise throughout.
 */
export function joinResidue(found: readonly Int32Array[], texts: readonly ManyText[], vocabulary: Vocabulary): void {
  for (let pass = 0; pass < PASSES; pass++) if (!joinOnce(found, texts, vocabulary)) return;
}

function joinOnce(found: readonly Int32Array[], texts: readonly ManyText[], vocabulary: Vocabulary): boolean {
  const pieces = found.map((units, text) => {
    const list: Piece[] = [];
    eachRun(units, (unit, from, to) => list.push({ text, unit, from, to }));
    return list;
  });
  const where = new Map<number, Piece[]>();
  for (const piece of pieces.flat()) (where.get(piece.unit) ?? where.set(piece.unit, []).get(piece.unit)!).push(piece);
  const isLonely = (unit: number) => where.get(unit)!.every((piece) => piece.text === where.get(unit)![0]!.text);
  const gaps = new Gaps(pieces, isLonely);
  let joined = false;
  for (const own of pieces)
    for (const [at, piece] of own.entries()) {
      if (!isLonely(found[piece.text]![piece.from]!)) continue;
      let best: Piece[] | undefined;
      let most = AKIN;
      for (const unit of gaps.candidates(own, at)) {
        const others = where.get(unit);
        if (!others || unit === piece.unit || others.some((o) => o.text === piece.text)) continue;
        const share = Math.max(...others.slice(0, MOST_WORDINGS).map((other) => akin(piece, other, texts, vocabulary)));
        if (share > most) [best, most] = [others, share];
      }
      if (!best) continue;
      const unit = best[0]!.unit;
      for (const moved of where.get(piece.unit)!) {
        found[moved.text]!.fill(unit, moved.from, moved.to);
        best.push({ ...moved, unit });
      }
      where.set(piece.unit, best);
      joined = true;
    }
  return joined;
}

/** What stands between neighbours that several texts have. */
class Gaps {
  private readonly after = new Map<number, Map<number, number>>();
  private readonly before = new Map<number, Map<number, number>>();

  constructor(
    pieces: readonly (readonly Piece[])[],
    private readonly isLonely: (unit: number) => boolean,
  ) {
    for (const own of pieces)
      for (let at = 0; at < own.length; at++) {
        const [last, next] = this.neighbours(own, at);
        count(this.after, last, own[at]!.unit);
        count(this.before, next, own[at]!.unit);
      }
  }

  /** Nearest units before and behind that other texts have too. */
  private neighbours(own: readonly Piece[], at: number): [number, number] {
    let [last, next] = [at - 1, at + 1];
    while (last >= 0 && this.isLonely(own[last]!.unit)) last--;
    while (next < own.length && this.isLonely(own[next]!.unit)) next++;
    return [own[last]?.unit ?? START, own[next]?.unit ?? END];
  }

  /** Units that stand in the place of a piece in other texts, the likeliest first. */
  candidates(own: readonly Piece[], at: number): number[] {
    const [last, next] = this.neighbours(own, at);
    const counts = new Map(this.after.get(last));
    for (const [unit, times] of this.before.get(next) ?? []) counts.set(unit, (counts.get(unit) ?? 0) + times);
    return [...counts]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MOST_CANDIDATES)
      .map(([unit]) => unit);
  }
}

function count(counts: Map<number, Map<number, number>>, key: number, unit: number): void {
  const row = counts.get(key) ?? new Map<number, number>();
  counts.set(key, row.set(unit, (row.get(unit) ?? 0) + 1));
}

/** How much of the shorter of two passages is akin to the other, word by word in order; 0 where it is clear that it is too little. */
function akin(x: Run, y: Run, texts: readonly ManyText[], { kin }: Vocabulary): number {
  const [xs, ys] = [x, y].map(({ text, from, to }) => texts[text]!.words.subarray(from, to)) as [
    Int32Array,
    Int32Array,
  ];
  const where = new Map<number, number[]>();
  ys.forEach((id, at) => void (where.get(id)?.push(at) ?? where.set(id, [at])));
  const whole = (words: Int32Array) => words.reduce((total, id) => total + kin[id]![0]!.weight, 0);
  const shorter = Math.max(1, Math.min(whole(xs), whole(ys)));
  const mostOf = (id: number) =>
    kin[id]!.reduce((most, near) => (where.has(near.id) ? Math.max(most, near.weight) : most), 0);
  if (xs.reduce((sum, id) => sum + mostOf(id), 0) <= AKIN * shorter) return 0;
  const weights = Array.from(xs, (id) => {
    const row = new Float64Array(ys.length);
    for (const near of kin[id]!) for (const at of where.get(near.id) ?? NOWHERE) row[at] = near.weight;
    return row;
  });
  const path = new Int32Array(xs.length).fill(-1);
  heaviestPath(
    { fromWord: 0, toWord: xs.length, fromColumn: 0, toColumn: ys.length },
    (at) => weights[at]!,
    FREE,
    path,
  );
  let sum = 0;
  path.forEach((column, at) => void (sum += column < 0 ? 0 : weights[at]![column]!));
  return sum / shorter;
}
