import { type CollationTable, LACUNA } from './table.ts';

/** A stretch of rows, first and last, that is a lacuna from end to end in several witnesses. */
export interface SharedHole {
  readonly first: number;
  readonly last: number;
  /** In the order of the names. */
  readonly witnesses: readonly number[];
}

/**
 * Lacunae of `least` rows or more that begin and end with the same row in two witnesses or more. What is lost by chance is lost in each at its own
 * words: where both ends agree, the exemplar had lost it already, or stopped there (Maas, Textual Criticism, 1958, pp. 42-49, on lacunae as
 * indicative errors: a copyist cannot fill them).
 */
export function sharedHoles(table: CollationTable, least: number): SharedHole[] {
  const found = new Map<string, { first: number; last: number; witnesses: number[] }>();
  table.names.forEach((_, witness) => {
    for (const [first, last] of holesOf(table, witness)) {
      const key = `${first} ${last}`;
      const known = found.get(key) ?? { first, last, witnesses: [] };
      found.set(key, known);
      known.witnesses.push(witness);
    }
  });
  return [...found.values()]
    .filter(({ first, last, witnesses }) => witnesses.length > 1 && last - first + 1 >= least)
    .sort((a, b) => a.first - b.first || a.last - b.last);
}

function* holesOf({ rows }: CollationTable, witness: number): Generator<readonly [number, number]> {
  let first = -1;
  for (let row = 0; row <= rows.length; row++) {
    const hidden = rows[row]?.[witness] === LACUNA;
    if (hidden && first < 0) first = row;
    if (hidden || first < 0) continue;
    yield [first, row - 1];
    first = -1;
  }
}
