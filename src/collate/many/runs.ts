/** A stretch of one text, cells `[from, to)`. */
export interface Run {
  readonly text: number;
  readonly from: number;
  readonly to: number;
}

/** Visits the stretches of a text that belong to one unit each, in order. */
export function eachRun(units: Int32Array, visit: (unit: number, from: number, to: number) => void): void {
  for (let from = 0, to = 0; from < units.length; from = to) {
    while (to < units.length && units[to] === units[from]) to++;
    visit(units[from]!, from, to);
  }
}

/** The runs of each unit, by text and place. */
export function runsByUnit(found: readonly Int32Array[]): Map<number, Run[]> {
  const byUnit = new Map<number, Run[]>();
  for (const [text, units] of found.entries())
    eachRun(units, (unit, from, to) => {
      const runs = byUnit.get(unit);
      if (runs) runs.push({ text, from, to });
      else byUnit.set(unit, [{ text, from, to }]);
    });
  return byUnit;
}
