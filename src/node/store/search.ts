import type { Span } from '../../model/span.ts';
import { CliError } from '../cli/error.ts';
import type { Database } from './database.ts';
import { articleReader, type Stored } from './stored.ts';

/** An article that says what was asked for, and where it first says it. */
export interface Hit extends Omit<Stored, 'text' | 'row'> {
  /** The passage around the first words that were asked for; offsets count in the article's text. */
  readonly passage: { readonly text: string; readonly start: number; readonly end: number };
  /** Every place of a word or phrase that was asked for, at most `PLACES`. */
  readonly places: readonly Span[];
}

/** How many places of one article are given. */
const PLACES = 50;
/** Characters of a passage before and after the first place. */
const AROUND = 80;

/**
 * Articles with all of the words, best first (BM25 as SQLite counts it, then by id). Words in double quotes must follow each other; `word*` finds
 * every word that begins so. Capitals and accents do not count.
 * @throws {CliError} where nothing is asked for
 */
export function search(database: Database, words: string, limit: number): Hit[] {
  const parts = partsOf(words);
  if (parts.length === 0) throw new CliError('search: give at least one word to look for');
  const query = parts.map(({ text, begins }) => `"${text}"${begins ? ' *' : ''}`).join(' AND ');
  const rows = database
    .prepare(
      `SELECT article.id AS row FROM words JOIN article ON article.id = words.rowid
       WHERE words MATCH ? ORDER BY words.rank, name, sha256 LIMIT ?`,
    )
    .all(query, limit) as { row: number }[];
  const read = articleReader(database);
  return rows.map(({ row }) => hit(read(row), parts));
}

interface Part {
  /** Its words, parted by single spaces. */
  readonly text: string;
  readonly begins: boolean;
}

/** Words and "phrases" of what a person typed; signs that mean something to the index are taken as spaces. */
function partsOf(words: string): Part[] {
  return [...words.matchAll(/"([^"]*)"|(\S+)/g)].flatMap(([, phrase, word]) => {
    const text = wordsOf(phrase ?? word ?? '').join(' ');
    return text ? [{ text, begins: phrase === undefined && word!.endsWith('*') }] : [];
  });
}

const wordsOf = (text: string): string[] => text.match(WORD) ?? [];
const WORD = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;

function hit({ row: _, text, ...stated }: Stored, parts: readonly Part[]): Hit {
  const places = placesOf(text, parts);
  const first = places[0] ?? { start: 0, end: 0 };
  const start = wordStart(text, Math.max(0, first.start - AROUND));
  const end = wordEnd(text, Math.min(text.length, first.end + AROUND));
  return { ...stated, passage: { text: text.slice(start, end), start, end }, places };
}

function placesOf(text: string, parts: readonly Part[]): Span[] {
  const spans = [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: fold(match[0]),
  }));
  const found: Span[] = [];
  for (const { text: asked, begins } of parts) {
    const wanted = wordsOf(asked).map(fold);
    for (let at = 0; at + wanted.length <= spans.length; at++)
      if (wanted.every((word, i) => says(spans[at + i]!.folded, word, begins && i === wanted.length - 1)))
        found.push({ start: spans[at]!.start, end: spans[at + wanted.length - 1]!.end });
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end).slice(0, PLACES);
}

const says = (word: string, wanted: string, begins: boolean): boolean =>
  begins ? word.startsWith(wanted) : word === wanted;

/** As the index folds: small letters without accents. */
const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const wordStart = (text: string, at: number): number => (at === 0 ? 0 : Math.max(0, text.indexOf(' ', at) + 1));
const wordEnd = (text: string, at: number): number => {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space > 0 ? space : at;
};
