import type { CollatedUnit } from '../collate/unit-collation.ts';
import type { PlacedCollation } from './placed.ts';
import type { Place } from './places.ts';

/** Content words on which both sides agree, and which one has before, the other behind the passage that moved. */
const PASSED = 3;

/**
 * Whether tellings have a passage in another order, and not only in other rows: words that a telling of one place has behind
 * it stand before it in a telling of the other.
 */
export function crossed(unit: CollatedUnit, x: Place, y: Place, placed: PlacedCollation): boolean {
  const [ofX, ofY] = [endsOf(unit, x), endsOf(unit, y)];
  return passed(ofX, ofY, placed) >= PASSED || passed(ofY, ofX, placed) >= PASSED;
}

/** By telling: the positions of the first and of the last cell of what it has in a place. */
type Ends = ReadonlyMap<number, { readonly first: number; readonly last: number }>;

function endsOf({ members }: CollatedUnit, place: Place): Ends {
  const ends = new Map<number, { first: number; last: number }>();
  for (const member of place) {
    const { telling, from, to } = members[member]!;
    const known = ends.get(telling);
    ends.set(telling, { first: Math.min(known?.first ?? from, from), last: Math.max(known?.last ?? 0, to - 1) });
  }
  return ends;
}

/** How many content words stand behind the passage in a telling of `before`, and before it in another one of `behind`. */
function passed(before: Ends, behind: Ends, { witnesses, rows, collation }: PlacedCollation): number {
  const { words, vocabulary } = collation;
  const counted = new Set<number>();
  let end = 0;
  for (const [telling, { first }] of behind) end = Math.max(end, witnesses[telling]!.rows[first]!);
  for (const [telling, { last }] of before) {
    const own = witnesses[telling]!.rows;
    for (let at = last + 1; at < own.length && own[at]! < end && counted.size < PASSED; at++) {
      const word = words[telling]![at]!;
      if (!vocabulary.content[word] || counted.has(own[at]!)) continue;
      const row = rows[own[at]!]!;
      const agrees = row.tellings.some((other, i) => {
        const there = other === telling ? undefined : behind.get(other);
        return there !== undefined && row.cells[i]! < there.first && words[other]![row.cells[i]!] === word;
      });
      if (agrees) counted.add(own[at]!);
    }
  }
  return counted.size;
}
