import type { CollatedUnit, UnitCollation } from '../collate/unit-collation.ts';
import type { ReadTelling } from '../model/token.ts';
import type { PlacedCollation } from './placed.ts';

/** A passage that several tellings have. */
export interface Passage {
  /** The tellings that have it in one place of the order, together; a second place where some have moved it. */
  readonly places: readonly (readonly PassageMember[])[];
  /** Whether some tellings have it elsewhere than others. */
  readonly moved: boolean;
  /** Tellings that have it in more sentences, or in fewer, than most; or in parts that do not stand together. */
  readonly parted: readonly string[];
}

export interface PassageMember {
  readonly siglum: string;
  readonly start: number;
  readonly end: number;
  /** Number of sentences that the passage touches in this telling. */
  readonly sentences: number;
}

/** The units that two tellings and more share, in order of the table, with what was moved, split or joined. */
export function passagesOf(collation: UnitCollation, { witnesses }: PlacedCollation): Passage[] {
  const found = collation.units.flatMap((unit) => {
    const tellings = new Set(unit.members.map((member) => member.telling));
    if (tellings.size < 2) return [];
    const rowOf = (member: number, column: Int32Array) =>
      witnesses[unit.members[member]!.telling]!.rows[column[member]!]!;
    const places = placesOf(unit, rowOf);
    const members = unit.members.map((member) => memberOf(member, collation));
    const passage: Passage = {
      places: places.map((place) => place.map((member) => members[member]!)),
      moved: places.some((x, i) => places.slice(i + 1).some((y) => overlap(unit, x, y))),
      parted: partedOf(members),
    };
    const first = witnesses[unit.members[places[0]![0]!]!.telling]!.rows[unit.members[places[0]![0]!]!.from]!;
    return [{ first, passage }];
  });
  return found.sort((a, b) => a.first - b.first).map(({ passage }) => passage);
}

/** Members that stand in common rows, the largest place first. */
function placesOf(unit: CollatedUnit, rowOf: (member: number, column: Int32Array) => number): number[][] {
  const place = unit.members.map((_, member) => member);
  const rootOf = (member: number): number => (place[member] === member ? member : rootOf(place[member]!));
  for (const column of unit.columns) {
    const byRow = new Map<number, number>();
    for (let member = 0; member < column.length; member++) {
      if (column[member]! < 0) continue;
      const row = rowOf(member, column);
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

/** Whether both places have a word of one column: so they hold the same, not two parts. */
const overlap = ({ columns }: CollatedUnit, x: readonly number[], y: readonly number[]): boolean =>
  columns.some((column) => x.some((member) => column[member]! >= 0) && y.some((member) => column[member]! >= 0));

function memberOf({ telling, from, to }: CollatedUnit['members'][number], { tellings, cells }: UnitCollation) {
  const read: ReadTelling = tellings[telling]!;
  const [start, end] = [cells[telling]![from]!.start, cells[telling]![to - 1]!.end];
  const sentences = read.sentences.filter((sentence) => sentence.start < end && sentence.end > start).length;
  return { siglum: read.siglum, start, end, sentences: Math.max(1, sentences) };
}

function partedOf(members: readonly PassageMember[]): string[] {
  const sentences = new Map<string, number>();
  for (const member of members) sentences.set(member.siglum, (sentences.get(member.siglum) ?? 0) + member.sentences);
  const times = new Map<number, number>();
  for (const count of sentences.values()) times.set(count, (times.get(count) ?? 0) + 1);
  const [usual] = [...times].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]!;
  return [...sentences].flatMap(([siglum, count]) => (count === usual ? [] : siglum));
}
