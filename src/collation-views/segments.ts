import type { PlacedCollation } from './placed.ts';

/** A run of places in which the same tellings read alike. */
export interface TextSegment {
  /** Rows from `from` to before `to`. */
  readonly from: number;
  readonly to: number;
  /** What each witness has: '' for a gap. */
  readonly readings: readonly string[];
  /** Positions of witnesses with one reading, the groups in order of their first witness. */
  readonly groups: readonly (readonly number[])[];
}

/**
 * The places joined as far as they go: two neighbours in which the same tellings agree become one, until no two are left.
 * So no wording on which tellings agree is parted, and what one has in the place of another's words stands against them.
 */
export function segmentsOf({ witnesses, rows }: PlacedCollation): TextSegment[] {
  let segments = rows.map((row, at) =>
    segment(
      at,
      at + 1,
      witnesses.map((_, w) => (row[w] ? row[w].text + (row[w].spaced ? ' ' : '') : '')),
    ),
  );
  for (let count = -1; count !== segments.length; ) {
    count = segments.length;
    segments = joined(segments);
  }
  return segments;
}

function joined(segments: readonly TextSegment[]): TextSegment[] {
  const result: TextSegment[] = [];
  for (let at = 0; at < segments.length; ) {
    const first = segments[at]!;
    let next = at + 1;
    while (next < segments.length && samePartition(first, segments[next]!)) next++;
    const run = segments.slice(at, next);
    const readings = first.readings.map((_, w) => run.map((part) => part.readings[w]).join(''));
    result.push(run.length === 1 ? first : segment(first.from, run.at(-1)!.to, readings));
    at = next;
  }
  return result;
}

function segment(from: number, to: number, readings: readonly string[]): TextSegment {
  const groups = new Map<string, number[]>();
  readings.forEach((reading, w) => {
    const group = groups.get(reading);
    if (group) group.push(w);
    else groups.set(reading, [w]);
  });
  return { from, to, readings, groups: [...groups.values()] };
}

const samePartition = ({ groups: x }: TextSegment, { groups: y }: TextSegment): boolean =>
  x.length === y.length &&
  x.every((group, i) => group.length === y[i]!.length && group.every((w, k) => w === y[i]![k]));
