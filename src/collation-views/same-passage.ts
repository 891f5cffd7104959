import type { CollatedUnit, UnitCollation } from '../collate/unit-collation.ts';
import type { Place } from './places.ts';

/** Content words that two places of a passage have to have in common. */
const LEAST = 2;
/** And the share of the content words of the one that has fewer. */
const SHARE = 0.5;

/**
 * Whether two places of a unit hold the same: most of the content words of one stand in the other, or words akin to them. Two parts of one
 * passage do not, nor two sentences that share a name.
 */
export function tellTheSame(unit: CollatedUnit, x: Place, y: Place, collation: UnitCollation): boolean {
  let [ofX, ofY, both] = [0, 0, 0];
  for (const column of unit.columns) {
    const [here, there] = [wordsIn(column, x, unit, collation), wordsIn(column, y, unit, collation)];
    if (2 * here.members >= x.length) ofX++;
    if (2 * there.members >= y.length) ofY++;
    if ([...here.words].some((word) => collation.vocabulary.kin[word]!.some(({ id }) => there.words.has(id)))) both++;
  }
  return both >= LEAST && both >= SHARE * Math.min(ofX, ofY);
}

/** The content words of a place in a column, and how many of its members have one. */
function wordsIn(column: Int32Array, place: Place, unit: CollatedUnit, { words, vocabulary }: UnitCollation) {
  const found = new Set<number>();
  let members = 0;
  for (const member of place) {
    if (column[member]! < 0) continue;
    const word = words[unit.members[member]!.telling]![column[member]!]!;
    if (!vocabulary.content[word]) continue;
    found.add(word);
    members++;
  }
  return { words: found, members };
}
