declare const frame: unique symbol;

/**
 * A half-open run `[start, end)` of UTF-16 code units. `Span<'text'>` counts in a telling's text,
 * `Span<'raw'>` in the raw document it was read from; the compiler keeps the two apart.
 */
export interface Span<Frame extends 'text' | 'raw' = 'text'> {
  readonly start: number;
  readonly end: number;
  readonly [frame]?: Frame;
}

/** A span with the siglum of the telling it counts in. */
export interface Place extends Span {
  readonly siglum: string;
}

/** Number of code units that two spans share. */
export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Whether `inner` lies wholly inside `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The smallest span that covers all of `spans`; throws RangeError on an empty list. */
export function hull(spans: readonly Span[]): Span {
  const first = spans[0];
  if (!first) throw new RangeError('hull: no spans given');
  let { start, end } = first;
  for (const s of spans) {
    if (s.start < start) start = s.start;
    if (s.end > end) end = s.end;
  }
  return { start, end };
}
