import type { CollatedUnit } from '../collate/unit-collation.ts';
import { crossed } from './crossed.ts';
import type { PlacedCollation } from './placed.ts';
import { hasWord, type Place, placesOf } from './places.ts';
import { tellTheSame } from './same-passage.ts';

/** A passage that tellings have in another order, in whatever wording each has it. */
export interface Move {
  readonly unit: CollatedUnit;
  /** Number of words that two of its places, or more, have a wording of. */
  readonly words: number;
  /** In order of the rows. */
  readonly places: readonly MovePlace[];
}
export interface MovePlace {
  /** Row of the first word. */
  readonly row: number;
  /** Positions among the members of the unit. */
  readonly members: Place;
}

/** The units that stand in another order in some tellings than in others, in order of the rows. */
export function movesOf(placed: PlacedCollation): Move[] {
  const moves: Move[] = [];
  for (const unit of placed.collation.units) {
    if (unit.members.length < 2) continue;
    const places = placesOf(unit, placed);
    if (places.length < 2) continue;
    const moved = places.filter((x) =>
      places.some((y) => x !== y && tellTheSame(unit, x, y, placed.collation) && crossed(unit, x, y, placed)),
    );
    if (moved.length > 1) moves.push(moveOf(unit, moved, placed));
  }
  return moves.sort((x, y) => x.places[0]!.row - y.places[0]!.row || x.places[1]!.row - y.places[1]!.row);
}

function moveOf(unit: CollatedUnit, moved: readonly Place[], { witnesses }: PlacedCollation): Move {
  const rowOf = (member: number) => {
    const { telling, from } = unit.members[member]!;
    return witnesses[telling]!.rows[from]!;
  };
  const places = moved.map((members) => ({ row: Math.min(...members.map(rowOf)), members }));
  const shared = unit.columns.filter((column) => moved.filter((place) => hasWord(place, column)).length > 1);
  return { unit, words: shared.length, places: places.sort((x, y) => x.row - y.row) };
}
