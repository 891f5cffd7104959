import type { Article } from '../corpus/article.ts';
import { type ArticleOptions, articlesOf } from '../corpus/articles.ts';
import type { Source } from '../input/source.ts';
import type { Database } from './database.ts';
import { type Prepared, prepare } from './prepare.ts';
import { Intake, type Mark, type Ready } from './take-in.ts';

/** Articles prepared together: one message to a worker thread. */
const BATCH = 64;
/** Few enough that little is done again, enough that the disk is not what is waited for. */
const TRANSACTION = 4096;

/** Prepares batches, here or on other threads, and gives them back in their order. */
export type PrepareAll = (batches: AsyncIterable<Article[]>) => AsyncIterable<readonly Prepared[]>;

export interface IngestOptions extends Pick<ArticleOptions, 'onNotice' | 'allowPrivate' | 'stdin' | 'onBytes'> {
  readonly prepareAll?: PrepareAll;
  /** Articles that one transaction takes in: what a program that was stopped does again at most. */
  readonly transaction?: number;
}

export interface Ingested {
  /** Articles that were read. */
  readonly seen: number;
  /** Those of them that the corpus did not have. */
  readonly added: number;
  /** Records that an earlier run had taken in, of files that have not changed since: they were not read again. */
  readonly passed: number;
}

/** Takes inputs into a corpus. Stopped at any moment and run again, nothing is lost and nothing doubled. */
export async function ingest(
  database: Database,
  inputs: readonly string[],
  { prepareAll = onThisThread, transaction = TRANSACTION, ...options }: IngestOptions,
): Promise<Ingested> {
  const intake = new Intake(database);
  const sources = new Sources(intake);
  const articles = articlesOf(inputs, { ...options, keepRaw: true, onSource: (source) => sources.begin(source) });
  let held: Ready[] = [];
  const done = { seen: 0, added: 0 };
  const flush = () => {
    done.added += intake.take(held, sources.marksOf(held));
    done.seen += held.length;
    held = [];
  };
  const waiting: Article[][] = [];
  for await (const made of prepareAll(inBatches(articles, waiting))) {
    const batch = waiting.shift()!;
    held.push(...made.map((prepared, i) => ({ article: batch[i]!, prepared })));
    if (held.length >= transaction) flush();
  }
  flush();
  return { ...done, passed: sources.passed };
}

/** How far each source was taken in, by this run and by those before. */
class Sources {
  readonly #intake: Intake;
  readonly #marks = new Map<string, Mark>();
  #passed = 0;

  constructor(intake: Intake) {
    this.#intake = intake;
  }

  /** Records that were not read again. */
  get passed(): number {
    return this.#passed;
  }

  /** @returns how many records of the source an earlier run has taken in, where the source is a file that has not changed */
  begin({ uri, size, modified }: Source): number {
    if (size === undefined || modified === undefined) return 0;
    const version = `${size}:${modified}`;
    const mark = this.#intake.markOf(uri, version) ?? { uri, version, taken: 0 };
    this.#marks.set(uri, mark);
    this.#passed += mark.taken;
    return mark.taken;
  }

  /** How far the sources of these articles are taken in with them: up to the last record, which may hold more of them. */
  marksOf(batch: readonly Ready[]): Mark[] {
    const reached = new Map<string, number>();
    for (const { article } of batch) if (article.origin) reached.set(article.origin.source, article.origin.record);
    return [...reached].flatMap(([uri, taken]) => {
      const mark = this.#marks.get(uri);
      return mark ? [{ ...mark, taken }] : [];
    });
  }
}

/** Batches, each of which is also put into `waiting` until its results come back. */
async function* inBatches(articles: AsyncIterable<Article>, waiting: Article[][]): AsyncGenerator<Article[]> {
  let batch: Article[] = [];
  const give = () => {
    const full = batch;
    batch = [];
    waiting.push(full);
    return full;
  };
  for await (const article of articles) {
    batch.push(article);
    if (batch.length === BATCH) yield give();
  }
  if (batch.length > 0) yield give();
}

async function* onThisThread(batches: AsyncIterable<Article[]>): AsyncGenerator<readonly Prepared[]> {
  for await (const batch of batches) yield batch.map(prepare);
}
