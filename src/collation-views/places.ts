import type { CollatedUnit } from '../collate/unit-collation.ts';
import type { PlacedCollation } from './placed.ts';

/** Members of a unit that stand together in the table, by their positions among the members of the unit. */
export type Place = readonly number[];

/** Members that stand in common rows, the largest place first. */
export function placesOf(unit: CollatedUnit, { witnesses }: PlacedCollation): Place[] {
  const place = Int32Array.from(unit.members.keys());
  const rootOf = (member: number): number => {
    let root = member;
    while (place[root] !== root) root = place[root]!;
    place[member] = root;
    return root;
  };
  for (const column of unit.columns) {
    const byRow = new Map<number, number>();
    for (let member = 0; member < column.length; member++) {
      if (column[member]! < 0) continue;
      const row = witnesses[unit.members[member]!.telling]!.rows[column[member]!]!;
      const other = byRow.get(row);
      if (other === undefined) byRow.set(row, member);
      else place[rootOf(member)] = rootOf(other);
    }
  }
  const groups = new Map<number, number[]>();
  for (const member of place.keys()) {
    const root = rootOf(member);
    const group = groups.get(root);
    if (group) group.push(member);
    else groups.set(root, [member]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length || a[0]! - b[0]!);
}

/** Whether some member of a place has a word in a column. */
export function hasWord(place: Place, column: Int32Array): boolean {
  for (const member of place) if (column[member]! >= 0) return true;
  return false;
}
