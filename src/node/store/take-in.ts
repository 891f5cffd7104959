import type { Article } from '../corpus/article.ts';
import { type Database, inTransaction } from './database.ts';
import { addRun, mergeRuns } from './postings.ts';
import type { Prepared } from './prepare.ts';

/** How far a source is taken in. */
export interface Mark {
  readonly uri: string;
  /** Size and time of change, or a hash: another version is read anew. */
  readonly version: string;
  /** Records of it that are in the corpus or were refused, counted from its beginning. */
  readonly taken: number;
}

/** An article and what was made of it. */
export interface Ready {
  readonly article: Article;
  readonly prepared: Prepared;
}

/** Writes batches of articles, each in one transaction with the marks of how far their sources are taken in. */
export class Intake {
  readonly #database: Database;
  readonly #statements: Statements;

  constructor(database: Database) {
    this.#database = database;
    this.#statements = statementsOf(database);
  }

  /** @returns how many of them are new; an article whose id and text are there already changes nothing */
  take(batch: readonly Ready[], marks: readonly Mark[] = []): number {
    return inTransaction(this.#database, () => {
      const added = batch.flatMap((ready) => this.#add(ready) ?? []);
      addRun(this.#database, entriesOf(added));
      mergeRuns(this.#database);
      for (const { uri, version, taken } of marks) this.#statements.mark.run(uri, version, taken);
      return added.length;
    });
  }

  /** How far a source was taken in by an earlier run, where it has not changed since. */
  markOf(uri: string, version: string): Mark | undefined {
    const row = this.#statements.marked.get(uri, version) as { taken: number } | undefined;
    return row && { uri, version, taken: row.taken };
  }

  #add({ article, prepared }: Ready): Added | undefined {
    const { sha256, text, segments, fingerprints } = prepared;
    const { id, uri, title, outlet, published, url, language } = article;
    if (this.#statements.known.get(id, sha256)) return undefined;
    const stated = [title, outlet, published, url, language].map((value) => value ?? null);
    const raw = this.#rawRow(prepared.raw);
    const { lastInsertRowid } = this.#statements.article.run(
      ...[id, sha256, uri, ...stated, raw, text, segments, article.text.length],
    );
    this.#statements.words.run(lastInsertRowid, title ?? '', article.text);
    return { row: Number(lastInsertRowid), fingerprints };
  }

  #rawRow({ sha256, mediaType, size, packed }: Prepared['raw']): number {
    const known = this.#statements.rawKnown.get(sha256) as { id: number } | undefined;
    return known?.id ?? Number(this.#statements.raw.run(sha256, mediaType, size, packed).lastInsertRowid);
  }
}

interface Added {
  readonly row: number;
  readonly fingerprints: Uint32Array;
}

type Statements = ReturnType<typeof statementsOf>;

const statementsOf = (database: Database) => ({
  known: database.prepare('SELECT 1 FROM article WHERE name = ? AND sha256 = ?'),
  rawKnown: database.prepare('SELECT id FROM raw WHERE sha256 = ?'),
  raw: database.prepare('INSERT INTO raw (sha256, mediaType, size, packed) VALUES (?, ?, ?, ?)'),
  article: database.prepare(
    `INSERT INTO article (name, sha256, uri, title, outlet, published, url, language, raw, text, segments, length)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ),
  words: database.prepare('INSERT INTO words (rowid, title, text) VALUES (?, ?, ?)'),
  mark: database.prepare('INSERT OR REPLACE INTO source (uri, version, taken) VALUES (?, ?, ?)'),
  marked: database.prepare('SELECT taken FROM source WHERE uri = ? AND version = ?'),
});

function entriesOf(added: readonly Added[]) {
  const length = added.reduce((n, { fingerprints }) => n + fingerprints.length, 0);
  const hashes = new Uint32Array(length);
  const articles = new Uint32Array(length);
  let at = 0;
  for (const { row, fingerprints } of added) {
    hashes.set(fingerprints, at);
    articles.fill(row, at, at + fingerprints.length);
    at += fingerprints.length;
  }
  return { hashes, articles };
}
