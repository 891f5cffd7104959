import { Intersection } from '../../fingerprint/intersection.ts';
import { type Likeness, likenessOf } from '../../fingerprint/likeness.ts';
import { type Passage, passageFinder } from '../../fingerprint/passages.ts';
import { ShingleReader } from '../../fingerprint/shingle-reader.ts';
import { ShingleSets } from '../../fingerprint/shingle-sets.ts';
import { byCodeUnits } from '../../text/order.ts';
import type { Database } from './database.ts';
import { fingerprintsOf } from './fingerprints.ts';
import { lookUp } from './postings.ts';
import { articleReader, type Stored } from './stored.ts';

/** A known article that has passages of a text. */
export interface Neighbour extends Omit<Stored, 'text' | 'row'> {
  /** Of the whole texts, as `duplicates` counts. */
  readonly jaccard: number;
  readonly containment: number;
  /** Words of the article that stand in the shared passages. */
  readonly words: number;
  /** `a` counts in the text that was asked about, `b` in the article. */
  readonly passages: readonly Passage[];
}

export interface NearOptions {
  /** Articles given at most. */
  readonly limit: number;
  /** Words that a passage has at least. */
  readonly fewest: number;
}

/**
 * A fingerprint that more articles hold than this says little of any of them: a phrase that everybody uses, or house furniture.
 * It finds no candidate, unless the text has nothing else; the passages shown hold it all the same.
 */
const COMMON = 100;
/** Candidates whose text is read, for each article that is asked for. */
const LOOKED_AT = 2;

/**
 * The known articles that share passages with a text, those with most shingles in common first. The article itself is one, where it is known.
 */
export function near(database: Database, text: string, { limit, fewest }: NearOptions): Neighbour[] {
  const read = articleReader(database);
  const passagesIn = passageFinder(text, fewest);
  const found: Neighbour[] = [];
  const known = candidatesFor(database, text, limit * LOOKED_AT).map(({ row }) => read(row));
  for (const { article, shared: _, ...likeness } of likest(text, known)) {
    if (found.length === limit) break;
    const { row, text: other, ...stated } = article;
    const passages = passagesIn(other).map(({ a, b, words }) => ({ a: b, b: a, words }));
    const words = passages.reduce((n, passage) => n + passage.words, 0);
    if (words > 0) found.push({ ...stated, ...likeness, words, passages });
  }
  return found;
}

interface Likest extends Likeness {
  readonly article: Stored;
  /** Shingles that it has in common with the text. */
  readonly shared: number;
}

/** Articles by how many shingles they share with a text, with the measures of both. */
function likest(text: string, articles: readonly Stored[]): Likest[] {
  const sets = new ShingleSets();
  for (const of of [text, ...articles.map((article) => article.text)]) READER.add(of);
  sets.add(READER.take());
  const intersection = new Intersection(sets);
  intersection.of(0);
  return articles
    .map((article, i) => {
      const shared = intersection.with(i + 1, 0);
      return { article, shared, ...likenessOf(shared, sets.sizeOf(0), sets.sizeOf(i + 1)) };
    })
    .sort((x, y) => y.shared - x.shared || inOrder(x.article, y.article));
}

const READER = new ShingleReader();
const inOrder = (x: Stored, y: Stored): number => byCodeUnits(x.id, y.id) || byCodeUnits(x.uri, y.uri);

export interface Candidate {
  readonly row: number;
  /** Fingerprints of the text that it has. */
  readonly shared: number;
}

/** The articles with most fingerprints of `text`, at most `limit`; of equals those taken in first. */
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
