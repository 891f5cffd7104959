import type { UnitCollation } from '../collate/unit-collation.ts';
import type { ReadTelling } from '../model/token.ts';
import type { Move } from './moves.ts';
import type { PlacedCollation } from './placed.ts';
import { placesOf } from './places.ts';

/** A passage that several tellings have. */
export interface Passage {
  /** The tellings that have it in one place of the table, together, the largest place first. */
  readonly places: readonly (readonly PassageMember[])[];
  /** Whether some tellings have it in another order than others. */
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
export function passagesOf(placed: PlacedCollation, moves: readonly Move[]): Passage[] {
  const { collation, witnesses } = placed;
  const moved = new Set(moves.map(({ unit }) => unit));
  const found = collation.units.flatMap((unit) => {
    if (unit.members.every(({ telling }) => telling === unit.members[0]!.telling)) return [];
    const places = placesOf(unit, placed);
    const members = unit.members.map((member) => memberOf(member, collation));
    const passage: Passage = {
      places: places.map((place) => place.map((member) => members[member]!)),
      moved: moved.has(unit),
      parted: partedOf(members),
    };
    const { telling, from } = unit.members[places[0]![0]!]!;
    return [{ first: witnesses[telling]!.rows[from]!, passage }];
  });
  return found.sort((a, b) => a.first - b.first).map(({ passage }) => passage);
}

function memberOf(
  { telling, from, to }: UnitCollation['units'][number]['members'][number],
  { tellings, cells }: UnitCollation,
): PassageMember {
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
