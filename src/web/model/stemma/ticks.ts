import type { DrawnNode } from './layout.ts';
import { clockOf, dayOf } from './moment.ts';

/** A mark of the clock beside a row. */
export interface Tick {
  readonly y: number;
  /** "2 Mar 2029"; empty where the row above is of the same day. */
  readonly day: string;
  /** "06:14 – 07:30"; empty where only the day is known. */
  readonly clock: string;
}

/** One tick for each row with a telling of known time. */
export function ticksOf(nodes: readonly DrawnNode[]): Tick[] {
  const rows = new Map<number, DrawnNode[]>();
  for (const node of nodes) if (node.moment) rows.set(node.row, [...(rows.get(node.row) ?? []), node]);
  let before = '';
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([, row]) => {
      const times = row.map((n) => n.moment!.at).sort((a, b) => a - b);
      const clocks = row.filter((n) => !n.moment!.dayOnly).map((n) => n.moment!.at);
      const days = [...new Set([dayOf(times[0]!), dayOf(times.at(-1)!)])];
      const day = days.length > 1 ? days.map((d) => d.replace(/ \d{4}$/, '')).join(' – ') : days[0]!;
      const shown = day === before ? '' : day;
      before = day;
      return { y: row[0]!.y, day: shown, clock: days.length > 1 ? '' : rangeOf(clocks) };
    });
}

function rangeOf(times: readonly number[]): string {
  if (times.length === 0) return '';
  const [low, high] = [clockOf(Math.min(...times)), clockOf(Math.max(...times))];
  return low === high ? low : `${low}–${high}`;
}
