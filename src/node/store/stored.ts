import type { Article } from '../corpus/article.ts';
import type { Database } from './database.ts';
import { textOfRaw, unpack } from './prepare.ts';

/** An article as the corpus holds it. */
export interface Stored extends Article {
  /** Its row. */
  readonly row: number;
}

interface Row {
  readonly row: number;
  readonly name: string;
  readonly uri: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly text: Uint8Array | null;
  readonly packed: Uint8Array | null;
  readonly mediaType: string;
}

const COLUMNS = `article.id AS row, name, uri, title, outlet, published, url, language, text,
  CASE WHEN text IS NULL THEN packed END AS packed, mediaType`;
const FROM = 'FROM article JOIN raw ON raw.id = article.raw';

/** Reads single articles by their row. */
export function articleReader(database: Database): (row: number) => Stored {
  const get = database.prepare(`SELECT ${COLUMNS} ${FROM} WHERE article.id = ?`);
  return (row) => {
    const found = get.get(row) as unknown as Row | undefined;
    if (!found) throw new RangeError(`no article ${row}`);
    return toStored(found);
  };
}

/** Every article, in the order in which they were taken in; one is held at a time. */
export function* allArticles(database: Database): Generator<Stored> {
  for (const row of database.prepare(`SELECT ${COLUMNS} ${FROM} ORDER BY article.id`).iterate())
    yield toStored(row as unknown as Row);
}

function toStored(row: Row): Stored {
  return {
    row: row.row,
    id: row.name,
    uri: row.uri,
    text: textIn(row),
    title: row.title ?? undefined,
    outlet: row.outlet ?? undefined,
    published: row.published ?? undefined,
    url: row.url ?? undefined,
    language: row.language ?? undefined,
  };
}

function textIn({ text, packed, mediaType }: Row): string {
  if (text) return unpack(text).toString('utf8');
  return (packed && textOfRaw(mediaType, unpack(packed))) ?? '';
}
