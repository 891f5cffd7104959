import { type Likeness, likenessOf } from '../../fingerprint/likeness.ts';
import { type Passage, passageFinder } from '../../fingerprint/passages.ts';
import { ShingleReader } from '../../fingerprint/shingle-reader.ts';
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
const LOOKED_AT = 3;

/**
 * The known articles that share passages with a text, those with most shingles in common first. The article itself is one, where it is known.
 */
export function near(database: Database, text: string, { limit, fewest }: NearOptions): Neighbour[] {
  const read = articleReader(database);
  const likeness = likenessTo(text);
  const passagesIn = passageFinder(text, fewest);
  const candidates = candidatesFor(database, text, limit * LOOKED_AT)
    .map(({ row }) => read(row))
    .map((article) => ({ article, ...likeness(article.text) }))
    .sort(
      (x, y) =>
        y.shared - x.shared || byCodeUnits(x.article.id, y.article.id) || byCodeUnits(x.article.uri, y.article.uri),
    );
  const found: Neighbour[] = [];
  for (const { article, jaccard, containment } of candidates) {
    if (found.length === limit) break;
    const { row: _, text: known, ...stated } = article;
    const passages = passagesIn(known).map(({ a, b, words }) => ({ a: b, b: a, words }));
    const words = passages.reduce((n, passage) => n + passage.words, 0);
    if (words > 0) found.push({ ...stated, jaccard, containment, words, passages });
  }
  return found;
}

/** Shared shingles, Jaccard and containment of any text with this one, whose shingles are read once. */
function likenessTo(text: string): (known: string) => Likeness & { readonly shared: number } {
  const reader = new ShingleReader();
  const keysOf = (of: string): number[] => {
    reader.add(of);
    const { first, second } = reader.take();
    return Array.from(first, (hash, i) => hash * 2 ** 20 + (second[i]! & 0xfffff));
  };
  const own = new Set(keysOf(text));
  return (known) => {
    const keys = keysOf(known);
    const shared = keys.filter((key) => own.has(key)).length;
    return { shared, ...likenessOf(shared, own.size, keys.length) };
  };
}

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
