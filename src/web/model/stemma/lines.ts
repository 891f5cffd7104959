import type { DrawnNode, Point, Sizes } from './layout.ts';
import { keysOf, type Way } from './ways.ts';

export type Across = (key: string) => number;

/** Where lines leave and reach each box: beside each other, in the order of where they go; distance from its middle. */
export function portsOf(ways: readonly Way[], x: Across, sizes: Sizes): (box: string, next: string) => number {
  const sides = new Map<string, Set<string>>();
  const add = (side: string, next: string) => sides.set(side, (sides.get(side) ?? new Set()).add(next));
  for (const way of ways) {
    const keys = keysOf(way);
    add(`${keys[0]} below`, keys[1]!);
    add(`${keys.at(-1)} above`, keys.at(-2)!);
  }
  const ports = new Map<string, number>();
  for (const [side, nexts] of sides) {
    const order = [...nexts].sort((a, b) => x(a) - x(b));
    const step = Math.min(side.endsWith('above') ? 40 : 14, (0.7 * sizes.width) / Math.max(1, order.length - 1));
    order.forEach((next, i) => {
      ports.set(`${side} ${next}`, (i - (order.length - 1) / 2) * step);
    });
  }
  return (side, next) => ports.get(`${side} ${next}`)!;
}

/** From the exemplar to the copy: it swings below a row, and stands upright past rows and words. */
export function pointsOf(
  way: Way,
  at: ReadonlyMap<string, DrawnNode>,
  port: (side: string, next: string) => number,
  x: Across,
  y: readonly number[],
  sizes: Sizes,
): Point[] {
  const keys = keysOf(way);
  const [first, last] = [at.get(keys[0]!)!, at.get(keys.at(-1)!)!];
  const half = sizes.height / 2;
  const end = last.x + port(`${last.id} above`, keys.at(-2)!);
  const below = (row: number): number => y[row]! + half;
  const points = [{ x: first.x + port(`${first.id} below`, keys[1]!), y: below(first.row) }];
  for (const { key, row } of way.stops)
    points.push({ x: x(key), y: below(row - 1) + sizes.rows }, { x: x(key), y: below(row) });
  points.push({ x: end, y: below(last.row - 1) + sizes.rows }, { x: end, y: last.y - half });
  return way.upward ? points.reverse() : points;
}

/** A line that is upright at each point and swings from one to the next. */
export function curveOf([first, ...rest]: readonly Point[]): string {
  if (!first) return '';
  const round = (n: number): number => Math.round(10 * n) / 10;
  let before = first;
  const curves = rest.map((point) => {
    const { x, y } = before;
    before = point;
    if (x === point.x) return `V${round(point.y)}`;
    const middle = round((y + point.y) / 2);
    return `C${round(x)} ${middle} ${round(point.x)} ${middle} ${round(point.x)} ${round(point.y)}`;
  });
  return `M${round(first.x)} ${round(first.y)}${curves.join('')}`;
}
