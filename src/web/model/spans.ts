import type { Place, Span } from '../../model/span.ts';

/** A span with a value. */
export interface Layer<T> extends Span {
  readonly value: T;
}

/** A run of text in which the same layers hold. */
export interface Piece<T> extends Span {
  readonly values: readonly T[];
}

/** Cuts `[start, end)` wherever a layer begins or ends. The pieces cover the run in order. */
export function cutInto<T>(start: number, end: number, layers: readonly Layer<T>[]): Piece<T>[] {
  const inside = layers.filter((l) => l.start < end && l.end > start && l.end > l.start);
  const cuts = new Set([start, end]);
  for (const { start: from, end: to } of inside) {
    if (from > start) cuts.add(from);
    if (to < end) cuts.add(to);
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, i) => {
    const to = edges[i + 1]!;
    return { start: from, end: to, values: inside.filter((l) => l.start < to && l.end > from).map((l) => l.value) };
  });
}

/** Spans in order, those that touch made one. */
export function merged(spans: readonly Span[]): Span[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

/** Places by the siglum of their telling, in the order in which they come. */
export function bySiglum<P extends Place>(places: readonly P[]): Map<string, P[]> {
  const groups = new Map<string, P[]>();
  for (const place of places) {
    const group = groups.get(place.siglum);
    if (group) group.push(place);
    else groups.set(place.siglum, [place]);
  }
  return groups;
}

/** Spans of one telling that fall into `[start, end)`; `spans` in order of their starts. */
export const within = <S extends Span>(spans: readonly S[], start: number, end: number): S[] =>
  spans.filter((s) => s.start < end && s.end > start);

/** Groups of places, those that share one made one, each place once: what was split or run together is compared as a whole. */
export function joined<P extends Place>(groups: readonly (readonly P[])[]): P[][] {
  const key = ({ siglum, start, end }: Place): string => `${siglum} ${start} ${end}`;
  let result: Map<string, P>[] = [];
  for (const group of groups) {
    const own = new Map(group.map((place) => [key(place), place]));
    const touched = result.filter((other) => [...own.keys()].some((k) => other.has(k)));
    const whole = new Map([...touched, own].flatMap((other) => [...other]));
    result = [...result.filter((other) => !touched.includes(other)), whole];
  }
  return result.map((group) => [...group.values()]);
}
