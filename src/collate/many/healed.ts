import { eachRun } from './runs.ts';
import type { ManyText } from './texts.ts';

/** How two units stand side by side. */
interface Border {
  times: number;
  /** In so many of them a sentence ends there. */
  ended: number;
}

/**
 * Joins units that stand side by side wherever they stand, mostly inside of a sentence: halves of one sentence, parted by something
 * that has gone since.
 */
export function healUnits(found: readonly Int32Array[], texts: readonly ManyText[]): void {
  const runs = new Map<number, number>();
  const borders = new Map<number, Map<number, Border>>();
  for (const [text, units] of found.entries())
    eachRun(units, (unit, _, to) => {
      runs.set(unit, (runs.get(unit) ?? 0) + 1);
      if (to === units.length) return;
      const row = borders.get(unit) ?? new Map<number, Border>();
      borders.set(unit, row);
      const border = row.get(units[to]!) ?? { times: 0, ended: 0 };
      row.set(units[to]!, border);
      border.times++;
      border.ended += texts[text]!.ends[to - 1]!;
    });
  const into = new Map<number, number>();
  for (const [unit, row] of borders)
    for (const [behind, { times, ended }] of row)
      if (times === runs.get(unit) && times === runs.get(behind) && 2 * ended < times) into.set(behind, unit);
  if (into.size === 0) return;
  for (const units of found) units.forEach((unit, at) => void (units[at] = first(unit)));

  /** The first of the units that are joined. No chain closes on itself: the last unit of a text has none behind it. */
  function first(unit: number): number {
    let at = unit;
    while (into.has(at)) at = into.get(at)!;
    return at;
  }
}
