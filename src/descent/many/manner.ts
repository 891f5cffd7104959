import type { UnitCollation, UnitMember } from '../../collate/unit-collation.ts';
import type { EdgeKind } from '../../model/report.ts';

/** More of a copy than this in the words of its exemplar, and it was not worded anew. */
const VERBATIM = 0.9;
/** An exemplar that is there but for this was not cut. */
const TRIMMING = 0.1;

/** How copies were made, by what of the wording of either stands in the same place of the other. */
export class Manners {
  /** For each telling the positions of its members by unit. */
  private readonly members: readonly ReadonlyMap<number, readonly number[]>[];

  constructor(private readonly collation: UnitCollation) {
    const members = collation.tellings.map(() => new Map<number, number[]>());
    collation.units.forEach((unit, at) => {
      unit.members.forEach(({ telling }: UnitMember, m) => {
        const own = members[telling]!;
        (own.get(at) ?? own.set(at, []).get(at)!).push(m);
      });
    });
    this.members = members;
  }

  of(from: number, to: number): Extract<EdgeKind, 'verbatim' | 'cut' | 'reworded'> {
    const { facing, same } = this.facingWords(from, to);
    if (facing === 0 || same < VERBATIM * facing) return 'reworded';
    return facing < (1 - TRIMMING) * this.collation.words[from]!.length ? 'cut' : 'verbatim';
  }

  /** Words of the two that stand in one place, and how many of them are the same. */
  private facingWords(from: number, to: number) {
    const { units, words } = this.collation;
    let [facing, same] = [0, 0];
    for (const [unit, copies] of this.members[to]!) {
      const sources = this.members[from]!.get(unit);
      if (!sources) continue;
      for (const column of units[unit]!.columns) {
        const source = cellAt(column, sources);
        const copy = cellAt(column, copies);
        if (source < 0 || copy < 0) continue;
        facing++;
        if (words[from]![source] === words[to]![copy]) same++;
      }
    }
    return { facing, same };
  }
}

/** The cell of the first of some members that has one in a place, or -1. */
function cellAt(column: Int32Array, members: readonly number[]): number {
  for (const m of members) if (column[m]! >= 0) return column[m]!;
  return -1;
}
