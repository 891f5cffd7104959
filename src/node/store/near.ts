import type { Database } from './database.ts';
import { fingerprintsOf } from './fingerprints.ts';
import { lookUp } from './postings.ts';

/** An article that may share a passage with a text, by fingerprints alone. */
export interface Candidate {
  readonly row: number;
  /** Fingerprints of the text that it has. */
  readonly shared: number;
}

/**
 * A fingerprint that more articles hold than this says little of any of them: it is a phrase that everybody uses, or house furniture.
 * It is left out of the count unless the text has nothing else.
 */
const COMMON = 200;

/** The articles with most fingerprints of `text`, at most `limit`; equals by row. */
export function candidatesFor(database: Database, text: string, limit: number): Candidate[] {
  const wanted = fingerprintsOf(text);
  const holders: Uint32Array[][] = Array.from(wanted, () => []);
  lookUp(database, wanted, (position, articles) => holders[position]!.push(articles));
  const rare = countOf(holders, COMMON);
  return ranked(rare.size > 0 ? rare : countOf(holders, Number.POSITIVE_INFINITY), limit);
}

function countOf(holders: readonly (readonly Uint32Array[])[], most: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const lists of holders) {
    if (lists.reduce((n, list) => n + list.length, 0) > most) continue;
    for (const list of lists) for (const row of list) counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  return counts;
}

const ranked = (counts: ReadonlyMap<number, number>, limit: number): Candidate[] =>
  [...counts]
    .map(([row, shared]) => ({ row, shared }))
    .sort((a, b) => b.shared - a.shared || a.row - b.row)
    .slice(0, limit);
