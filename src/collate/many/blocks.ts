import type { CollatedUnit, UnitCollation } from '../../collate/unit-collation.ts';

/** Places of a unit that are kept together: columns `[from, to)`. A unit has more than one where a telling puts something between its parts. */
export interface Block {
  readonly unit: number;
  readonly from: number;
  readonly to: number;
}

/** A block as one telling has it. */
export interface Step {
  /** Position in `blocks`. */
  readonly block: number;
  /** Position of the member among those of its unit. */
  readonly member: number;
  /** Number of its cells in the block. */
  readonly cells: number;
  /** The first of them. */
  readonly start: number;
}

/** Cuts units into blocks, and gives for each telling the blocks that it has, in its own order. */
export function blocksOf({ units, tellings }: UnitCollation): { blocks: Block[]; steps: Step[][] } {
  const blocks: Block[] = [];
  const steps: Step[][] = tellings.map(() => []);
  units.forEach((unit, at) => {
    const cuts = cutsOf(unit);
    cuts.forEach((from, i) => {
      const to = cuts[i + 1] ?? unit.columns.length;
      blocks.push({ unit: at, from, to });
      unit.members.forEach(({ telling }, member) => {
        const { cells, start } = cellsOf(unit, member, from, to);
        if (cells > 0) steps[telling]!.push({ block: blocks.length - 1, member, cells, start });
      });
    });
  });
  for (const list of steps) list.sort((a, b) => a.start - b.start);
  return { blocks, steps };
}

/** The number of a member's cells in columns `[from, to)`, and the first of them. */
function cellsOf({ columns }: CollatedUnit, member: number, from: number, to: number) {
  let cells = 0;
  let start = -1;
  for (let at = from; at < to; at++) {
    const cell = columns[at]![member]!;
    if (cell < 0) continue;
    if (cells === 0) start = cell;
    cells++;
  }
  return { cells, start };
}

/** Where a second member of one telling begins: positions of columns, 0 first. */
function cutsOf({ members, columns }: CollatedUnit): number[] {
  const cuts = new Set([0]);
  members.forEach(({ telling }, member) => {
    if (member === 0 || members[member - 1]!.telling !== telling) return;
    cuts.add(columns.findIndex((column) => column[member]! >= 0));
  });
  return [...cuts].sort((a, b) => a - b);
}
