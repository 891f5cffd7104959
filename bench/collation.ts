/**
 * How well and how fast N tellings are collated: invented families in which the place of every word is known. For each size the share of
 * homologous pairs of words that is lost (1 - F1, in thousandths, moved sentences included), then CPU time and memory of the units and the table,
 * beside the time that it takes to read the tellings. Each size runs in a process of its own.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { collateUnits } from '../src/collate/many/units.ts';
import { rowsOf } from '../src/collate/table.ts';
import type { UnitCollation } from '../src/collate/unit-collation.ts';
import { type InventedFamily, inventFamily, readFamily } from './invented-families.ts';
import type { Row } from './row.ts';

interface Size {
  readonly tellings: number;
  readonly words: number;
  readonly families: number;
  /** F1 to be reached, and below which a result is wrong. */
  readonly goal: number;
  readonly least: number;
  /** Milliseconds for one family. */
  readonly time: number;
}

const SIZES: readonly Size[] = [
  { tellings: 10, words: 300, families: 6, goal: 0.985, least: 0.97, time: 250 },
  { tellings: 30, words: 300, families: 4, goal: 0.98, least: 0.96, time: 500 },
  { tellings: 500, words: 700, families: 1, goal: 0.97, least: 0.85, time: 8000 },
];

/** Pairs of words of two tellings in one class: for each telling the class of each cell. */
function pairs(classes: readonly (readonly (string | number)[])[]): number {
  const members = new Map<string | number, Map<number, number>>();
  for (const [telling, list] of classes.entries())
    for (const name of list) {
      const counts = members.get(name) ?? new Map<number, number>();
      members.set(name, counts.set(telling, (counts.get(telling) ?? 0) + 1));
    }
  let total = 0;
  for (const counts of members.values()) {
    const values = [...counts.values()];
    const sum = values.reduce((a, b) => a + b, 0);
    total += (sum * sum - values.reduce((a, b) => a + b * b, 0)) / 2;
  }
  return total;
}

/** F1 of the pairs of cells in one column against those in one true place. */
function agreement(found: readonly (readonly number[])[], places: readonly (readonly number[])[]): number {
  const both = found.map((list, t) => list.map((column, at) => `${column} ${places[t]![at]}`));
  return (2 * pairs(both)) / (pairs(found) + pairs(places));
}

function columnsOf({ cells, units }: UnitCollation): number[][] {
  const found = cells.map((list) => list.map(() => -1));
  let name = 0;
  for (const { members, columns } of units)
    for (const column of columns) {
      members.forEach(({ telling }, i) => {
        if (column[i]! >= 0) found[telling]![column[i]!] = name;
      });
      name++;
    }
  return found;
}

function rowsByTelling(collation: UnitCollation): number[][] {
  const found = collation.cells.map((list) => list.map(() => -1));
  for (const [name, row] of rowsOf(collation).entries())
    row.forEach((at, telling) => {
      if (at >= 0) found[telling]![at] = name;
    });
  return found;
}

function cpu<T>(work: () => T): [T, number] {
  const before = process.cpuUsage();
  const made = work();
  const { user, system } = process.cpuUsage(before);
  return [made, (user + system) / 1000];
}

const truePlaces = (family: InventedFamily, { tellings }: UnitCollation) => {
  const places = new Map(family.tellings.map((t) => [t.id, t.places]));
  return tellings.map((t) => places.get(t.telling.id)!);
};

function measure({ tellings, words, families, goal, least, time }: Size): Row[] {
  const scores: { units: number; table: number; ms: number; reading: number }[] = [];
  for (let seed = 1; seed <= families; seed++) {
    const family = inventFamily({ tellings, words, seed, origins: 1 + (seed % 3), lost: 0.3, second: 0.2 });
    const [read, reading] = cpu(() => readFamily(family));
    const [collation, ms] = cpu(() => collateUnits(read));
    const [table, more] = cpu(() => rowsByTelling(collation));
    const places = truePlaces(family, collation);
    scores.push({
      units: agreement(columnsOf(collation), places),
      table: agreement(table, places),
      ms: ms + more,
      reading,
    });
  }
  const mean = (of: (score: (typeof scores)[number]) => number) =>
    scores.reduce((sum, score) => sum + of(score), 0) / scores.length;
  const name = `collation of ${tellings} tellings of ${words} words`;
  const right = mean((s) => s.units) >= least;
  const lost = (f: number) => Math.round((1 - f) * 10_000) / 10;
  return [
    { name: `${name}: pairs lost in units`, value: lost(mean((s) => s.units)), unit: '‰', goal: lost(goal), right },
    { name: `${name}: in the table (moves count as lost)`, value: lost(mean((s) => s.table)), unit: '‰', right },
    {
      name: `${name}: time`,
      value: mean((s) => s.ms),
      unit: 'ms CPU',
      goal: time,
      beside: { name: 'reading them', value: mean((s) => s.reading) },
      right,
    },
    // `maxRSS` counts in kilobytes.
    { name: `${name}: peak memory`, value: process.resourceUsage().maxRSS / 1000, unit: 'MB', goal: 400, right },
  ];
}

const size = process.argv[2];
if (size !== undefined) console.log(JSON.stringify(measure(SIZES[Number(size)]!)));
else {
  const self = fileURLToPath(import.meta.url);
  const rows = SIZES.flatMap((_, at) => {
    const { stdout, stderr } = spawnSync(process.execPath, [...process.execArgv, self, String(at)], {
      encoding: 'utf8',
    });
    const last = stdout.trim().split('\n').at(-1) ?? '';
    if (!last.startsWith('[')) throw new Error(stderr || stdout);
    return JSON.parse(last) as Row[];
  });
  console.log(JSON.stringify(rows));
}
