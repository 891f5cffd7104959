/**
 * How a corpus came to its form, step by step; a step that was released is never edited, a new one is added at the end.
 *
 * - `raw`: what came in, packed, once for each content.
 * - `article`: what was read out of it. The same id with another text is a later state and stands beside the first.
 *   `text` is null where the raw record says it word for word (`rawText` tells how to find it).
 * - `words`: the full-text index (rowid = article).
 * - `posting`: fingerprints, sorted and packed in runs (see `postings.ts`).
 * - `source`: how far each input was taken in.
 * - `story`, `membership`: the stories as `group` tells them, of the corpus as it was at `state.grouped`.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE raw (
    id INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL UNIQUE,
    mediaType TEXT NOT NULL,
    size INTEGER NOT NULL,
    packed BLOB NOT NULL
  ) STRICT;
  CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    sha256 BLOB NOT NULL,
    uri TEXT NOT NULL,
    title TEXT, outlet TEXT, published TEXT, url TEXT, language TEXT,
    raw INTEGER NOT NULL REFERENCES raw (id),
    text BLOB,
    segments TEXT NOT NULL,
    length INTEGER NOT NULL,
    UNIQUE (name, sha256)
  ) STRICT;
  CREATE VIRTUAL TABLE words USING fts5 (title, text, content = '', tokenize = 'unicode61 remove_diacritics 2');
  INSERT INTO words (words, rank) VALUES ('hashsize', 16777216);
  CREATE TABLE run (
    id INTEGER PRIMARY KEY,
    tier INTEGER NOT NULL,
    bits INTEGER NOT NULL,
    entries INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE posting (id INTEGER PRIMARY KEY, packed BLOB NOT NULL) STRICT;
  CREATE TABLE source (
    uri TEXT PRIMARY KEY,
    version TEXT NOT NULL,
    taken INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE story (id TEXT PRIMARY KEY, size INTEGER NOT NULL, told TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE membership (
    article INTEGER PRIMARY KEY REFERENCES article (id),
    story TEXT NOT NULL REFERENCES story (id)
  ) STRICT;
  CREATE TABLE state (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  `,
];
