import { COLUMNS, type Field } from '../data/columns.ts';
import { statedDate } from './dates.ts';
import { type JsonObject, textOf } from './json/item.ts';

/** Which column holds what. */
export type Columns = Readonly<Partial<Record<Field, string>>>;

const FIELDS = Object.keys(COLUMNS) as Field[];
const bare = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const RANKS = new Map(FIELDS.map((field) => [field, COLUMNS[field].map(({ name }) => bare(name))]));

/** Tells by their names what the columns of a table hold; the best name of each kind counts. */
export function columnsOf(names: readonly string[]): Columns {
  const byName = new Map([...names].reverse().map((name) => [bare(name), name]));
  const found = FIELDS.flatMap((field) => {
    const best = RANKS.get(field)!.find((name) => byName.has(name));
    return best === undefined ? [] : [[field, byName.get(best)!] as const];
  });
  return Object.fromEntries(found);
}

/** Whether these columns hold something to read. */
export const hasText = ({ text, html }: Columns): boolean => text !== undefined || html !== undefined;

/** A row under the program's own names: dates in ISO 8601, lists of names as one byline, what states nothing left out. */
export function toRecord(row: JsonObject, columns: Columns): JsonObject {
  const record: Record<string, unknown> = {};
  for (const field of FIELDS) {
    const name = columns[field];
    const value = name === undefined ? undefined : stated(field, row[name]);
    if (value !== undefined) record[field] = value;
  }
  // A page in the column of texts, as many exports of blogs and editorial systems have it.
  if (record['html'] === undefined && typeof record['text'] === 'string' && isMarkup(record['text'])) {
    record['html'] = record['text'];
    delete record['text'];
  }
  return record;
}

function stated(field: Field, value: unknown): unknown {
  if (field === 'published' || field === 'modified') return statedDate(value);
  if (field === 'id' && (typeof value === 'number' || typeof value === 'bigint')) return String(value);
  if (Array.isArray(value)) return textOf(value.filter((v) => typeof v === 'string').join(', '));
  return textOf(value);
}

const isMarkup = (text: string): boolean =>
  /^\s*<(?:!doctype|html|body|article|div|section|p|h[1-6])\b[^>]*>/i.test(text);

/** For people: what to do where no column holds text. */
export const noTextColumn = (names: readonly string[]): string =>
  `has no column of texts; its columns are ${names.map((n) => JSON.stringify(n)).join(', ')}; call the one with the texts "text" (${examples('text')} are understood too), or "html" for pages`;

const examples = (field: Field): string =>
  COLUMNS[field]
    .slice(1, 7)
    .map(({ name }) => `"${name}"`)
    .join(', ');
