import type { CollatedUnit, UnitCollation } from '../collate/unit-collation.ts';
import type { Place } from './places.ts';

/** Share of the content words of the fuller place that the other has too, two at least, from which both are alike. */
const ALIKE = 0.75;
const FEWEST = 2;
/** Or so many, and such a share of those of the other one, which then is a part of it. */
const MANY = 5;
const PART = 0.6;

/**
 * Whether two places of a unit hold the same: they have most of their content words in common, or words akin to them. Two parts of one
 * passage do not, nor two sentences that share a name.
 */
export function tellTheSame(unit: CollatedUnit, x: Place, y: Place, collation: UnitCollation): boolean {
  let [ofX, ofY, both] = [0, 0, 0];
  for (const column of unit.columns) {
    const [here, there] = [wordsIn(column, x, unit, collation), wordsIn(column, y, unit, collation)];
    if (2 * here.members >= x.length) ofX++;
    if (2 * there.members >= y.length) ofY++;
    both += kinship(here.words, there.words, collation);
  }
  if (both >= FEWEST && both >= ALIKE * Math.max(ofX, ofY)) return true;
  return both >= MANY && both >= PART * Math.min(ofX, ofY);
}

/** How much the most akin of two lists of words are, against 1 for the same word. */
function kinship(here: ReadonlySet<number>, there: ReadonlySet<number>, { vocabulary }: UnitCollation): number {
  let most = 0;
  for (const word of here) {
    const [self] = vocabulary.kin[word]!;
    for (const { id, weight } of vocabulary.kin[word]!) if (there.has(id)) most = Math.max(most, weight / self!.weight);
  }
  return most;
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
