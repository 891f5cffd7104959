/**
 * Lines of descent of invented families: whether each telling hangs on its nearest surviving exemplar, second sources, origins, the support of what is
 * right and wrong, and the time for 500 tellings with 200 rounds of the bootstrap. Shares stand as per cent.
 */
import { collateUnits } from '../src/collate/many/units.ts';
import type { UnitCollation } from '../src/collate/unit-collation.ts';
import { settle } from '../src/defaults.ts';
import { type LineEdge, type Lines, type LinesInput, linesOf } from '../src/descent/lines/lines.ts';
import { type FamilyPlan, type InventedFamily, inventFamily, readFamily, trueUnits } from './invented-families.ts';
import type { Row } from './row.ts';

const SETS = [
  { tellings: 10, families: 60 },
  { tellings: 50, families: 12 },
  { tellings: 200, families: 3 },
] as const;

const plan = (tellings: number, seed: number): FamilyPlan => ({
  tellings,
  words: 500,
  seed: seed * 7919 + tellings,
  origins: 1 + (seed % 3),
  lost: 0.1,
  second: 0.15,
});

const FEW_FAMILIES = 10;

interface Tally {
  right: number;
  all: number;
  seconds: { said: number; true: number; hit: number; found: number };
  origins: number;
  families: number;
  /** Edges with support from .9, from .7, below: how many, and how many are right. */
  support: [number, number][];
}

function measure(tellings: number, families: number, dated: boolean, found: boolean): Tally {
  const tally: Tally = {
    right: 0,
    all: 0,
    seconds: { said: 0, true: 0, hit: 0, found: 0 },
    origins: 0,
    families,
    support: [
      [0, 0],
      [0, 0],
      [0, 0],
    ],
  };
  for (let seed = 1; seed <= families; seed++) {
    const family = inventFamily(plan(tellings, seed));
    const read = readFamily(family, dated);
    const collation = found ? collateUnits(read) : trueUnits(family, read);
    count(tally, family, linesOf(inputOf(collation)), collation);
  }
  return tally;
}

const inputOf = (collation: UnitCollation): LinesInput => ({
  collation,
  times: collation.tellings.map(({ telling: { metadata } }) =>
    metadata.published ? Date.parse(metadata.published) : null,
  ),
  settings: settle(),
});

function count(tally: Tally, family: InventedFamily, lines: Lines, { tellings }: UnitCollation): void {
  const ids = tellings.map((t) => t.telling.id);
  const first = lines.edges.filter((e) => !e.second);
  ids.forEach((id, t) => {
    const edge = first.find((e) => e.to === t);
    const said = nearest(first, edge);
    const right = (said === null ? null : ids[said]!) === (family.exemplar.get(id) ?? null);
    tally.all++;
    if (right) tally.right++;
    if (said === null || edge?.support == null) return;
    const row = tally.support[edge.support >= 0.9 ? 0 : edge.support >= 0.7 ? 1 : 2]!;
    row[0]++;
    if (right) row[1]++;
  });
  const seconds = lines.edges
    .filter((e) => e.second)
    .map((e) => ({ from: ids[e.from as number]!, to: ids[e.to as number]! }));
  const matches = (s: (typeof seconds)[number]) => family.seconds.some((x) => x.to === s.to && x.from.includes(s.from));
  tally.seconds.said += seconds.length;
  tally.seconds.hit += seconds.filter(matches).length;
  tally.seconds.true += family.seconds.length;
  tally.seconds.found += family.seconds.filter((x) =>
    seconds.some((s) => s.to === x.to && x.from.includes(s.from)),
  ).length;
  if (lines.roots.length === family.origins.length) tally.origins++;
}

/** The telling that an edge goes back to, lost versions passed over. */
function nearest(edges: readonly LineEdge[], edge: LineEdge | undefined): number | null {
  let at = edge;
  while (at && typeof at.from === 'string') {
    const lost = at.from;
    at = edges.find((e) => e.to === lost);
  }
  return at ? (at.from as number) : null;
}

const per = (part: number, whole: number): number => (whole ? (100 * part) / whole : 100);

function rowsOf({ tellings, families }: (typeof SETS)[number], dated: boolean, found: boolean): Row[] {
  const tally = measure(tellings, families, dated, found);
  const name = `${tellings} tellings, ${dated ? 'dated' : 'undated'}, ${found ? 'units found' : 'true units'}`;
  const { said, hit, found: hits } = tally.seconds;
  const share = (what: string, value: number, least: number): Row => ({
    name: `Descent, ${name}: ${what}`,
    value,
    unit: '%',
    right: value >= least,
  });
  return [
    share('right exemplar', per(tally.right, tally.all), dated ? 87 : 78),
    share('second source, precision', per(hit, said), dated ? 80 : 70),
    share('second source, recall', per(hits, tally.seconds.true), 50),
    // Of three families a share says nothing.
    share('origins counted exactly', per(tally.origins, tally.families), tally.families < FEW_FAMILIES ? 0 : 80),
    ...tally.support.map(([n, right], i) =>
      share(
        `right of ${n} with support ${['.9 and more', '.7 to .9', 'below .7'][i]}`,
        per(right, n),
        [dated ? 90 : 85, 50, 0][i]!,
      ),
    ),
  ];
}

function timed(): Row {
  const read = readFamily(inventFamily({ ...plan(500, 5), words: 700, lost: 0.2 }));
  const start = performance.now();
  const lines = linesOf(inputOf(collateUnits(read)));
  const value = (performance.now() - start) / 1000;
  return {
    name: 'Descent of 500 tellings of 700 words, collation and 200 rounds included',
    value,
    unit: 's',
    goal: 20,
    right: lines.edges.length >= 490,
  };
}

const rows = [
  timed(),
  ...SETS.flatMap((set) =>
    [true, false].flatMap((dated) => [false, true].flatMap((found) => rowsOf(set, dated, found))),
  ),
];
console.log(JSON.stringify(rows));
