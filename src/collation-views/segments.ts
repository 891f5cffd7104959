import type { Row } from '../collate/table.ts';
import { type PlacedCollation, spacedTextAt } from './placed.ts';

/** A run of places in which the same tellings read alike. */
export interface TextSegment {
  /** Rows from `from` to before `to`. */
  readonly from: number;
  readonly to: number;
  /** What the first witness reads, and all that are in none of the others: '' for a gap. */
  readonly first: string;
  /** Other readings, a gap too, in order of their first witness. */
  readonly others: readonly Reading[];
}

interface Reading {
  readonly text: string;
  /** Positions of witnesses, rising. */
  readonly witnesses: readonly number[];
}

/**
 * The places joined as far as they go: two neighbours in which the same tellings agree become one, until no two are left.
 * So no wording on which tellings agree is parted, and what one has in the place of another's words stands against them.
 */
export function segmentsOf(collation: PlacedCollation): TextSegment[] {
  let segments = collation.rows.map((row, at): TextSegment => {
    return { from: at, to: at + 1, ...readingsOf(row, collation) };
  });
  for (let count = -1; count !== segments.length; ) {
    count = segments.length;
    segments = joined(segments);
  }
  return segments;
}

/** The witnesses by what they read, in order of the first of each. */
export function groupsOf({ others }: TextSegment, count: number): (readonly number[])[] {
  const apart = new Set(others.flatMap(({ witnesses }) => witnesses));
  return [everyone(count).filter((w) => !apart.has(w)), ...others.map(({ witnesses }) => witnesses)];
}

const everyone = (count: number): number[] => Array.from({ length: count }, (_, w) => w);

function readingsOf({ tellings, cells }: Row, { witnesses }: PlacedCollation) {
  const readings = tellings.map((w, i) => ({ text: spacedTextAt(witnesses[w]!, cells[i]!), witnesses: [w] }));
  if (tellings[0] !== 0) return grouped('', readings);
  const here = new Set(tellings);
  return grouped(readings[0]!.text, [
    ...readings.slice(1),
    { text: '', witnesses: everyone(witnesses.length).filter((w) => !here.has(w)) },
  ]);
}

/** Readings of one wording as one. */
function grouped(first: string, readings: readonly Reading[]): { first: string; others: Reading[] } {
  const groups = new Map<string, number[]>();
  for (const { text, witnesses } of readings) {
    if (text === first || witnesses.length === 0) continue;
    const group = groups.get(text);
    if (group) group.push(...witnesses);
    else groups.set(text, [...witnesses]);
  }
  const others = [...groups].map(([text, own]) => ({ text, witnesses: own.sort((a, b) => a - b) }));
  return { first, others: others.sort((a, b) => a.witnesses[0]! - b.witnesses[0]!) };
}

function joined(segments: readonly TextSegment[]): TextSegment[] {
  const result: TextSegment[] = [];
  for (let at = 0; at < segments.length; ) {
    const start = segments[at]!;
    let next = at + 1;
    while (next < segments.length && samePartition(start, segments[next]!)) next++;
    result.push(next === at + 1 ? start : asOne(segments.slice(at, next)));
    at = next;
  }
  return result;
}

/** Segments in which the same tellings agree as one; what they read may be the same as a whole. */
function asOne(run: readonly TextSegment[]): TextSegment {
  const others = run[0]!.others.map(({ witnesses }, i) => {
    return { text: run.map((part) => part.others[i]!.text).join(''), witnesses };
  });
  return { from: run[0]!.from, to: run.at(-1)!.to, ...grouped(run.map((part) => part.first).join(''), others) };
}

const samePartition = ({ others: x }: TextSegment, { others: y }: TextSegment): boolean =>
  x.length === y.length &&
  x.every(
    ({ witnesses }, i) =>
      witnesses.length === y[i]!.witnesses.length && witnesses.every((w, k) => w === y[i]!.witnesses[k]),
  );
