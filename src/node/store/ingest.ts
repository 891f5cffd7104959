import { statSync } from 'node:fs';
import type { Article } from '../corpus/article.ts';
import type { Database } from './database.ts';
import { type Prepared, prepare } from './prepare.ts';
import { Intake, type Mark } from './take-in.ts';

/** Articles prepared together: one message to a worker thread. */
const BATCH = 64;
/** Articles that one transaction takes in: what a program that is stopped does again at most. */
const TRANSACTION = 1024;

/** Prepares batches, here or on other threads, and gives them back in their order. */
export type PrepareAll = (batches: AsyncIterable<Article[]>) => AsyncIterable<readonly Prepared[]>;

export interface IngestOptions {
  readonly prepareAll?: PrepareAll;
  readonly onProgress?: (done: Ingested) => void;
}

export interface Ingested {
  /** Articles that were read in this run. */
  readonly seen: number;
  /** Those of them that the corpus did not have. */
  readonly added: number;
  /** Articles that an earlier run had read and that were passed over. */
  readonly passed: number;
}

/** Takes articles into a corpus. Stopped at any moment and run again, nothing is lost and nothing doubled. */
export async function ingest(
  database: Database,
  articles: AsyncIterable<Article>,
  { prepareAll = onThisThread, onProgress }: IngestOptions = {},
): Promise<Ingested> {
  const intake = new Intake(database);
  const sources = new Sources(intake);
  const done = { seen: 0, added: 0, passed: 0 };
  let held: Prepared[] = [];
  const flush = () => {
    done.added += intake.take(held, sources.marksOf(held));
    done.seen += held.length;
    held = [];
    onProgress?.(done);
  };
  const fresh = withoutTaken(articles, sources, () => void done.passed++);
  for await (const batch of prepareAll(inBatches(fresh))) {
    held.push(...batch);
    if (held.length >= TRANSACTION) flush();
  }
  flush();
  return done;
}

/** What an earlier run that was stopped has taken in already, as long as its file has not changed. */
class Sources {
  readonly #intake: Intake;
  readonly #marks = new Map<string, Mark | undefined>();

  constructor(intake: Intake) {
    this.#intake = intake;
  }

  /** Records of the source that are in the corpus. */
  taken(source: string): number {
    if (!this.#marks.has(source)) this.#marks.set(source, this.#known(source));
    return this.#marks.get(source)?.taken ?? 0;
  }

  /** How far the sources of these articles are taken in with them. */
  marksOf(batch: readonly Prepared[]): Mark[] {
    const reached = new Map<string, number>();
    for (const { article } of batch) if (article.origin) reached.set(article.origin.source, article.origin.record + 1);
    return [...reached].flatMap(([uri, taken]) => {
      const version = this.#marks.get(uri)?.version;
      return version === undefined ? [] : [{ uri, version, taken }];
    });
  }

  #known(source: string): Mark | undefined {
    const version = versionOf(source);
    return version === undefined
      ? undefined
      : (this.#intake.markOf(source, version) ?? { uri: source, version, taken: 0 });
  }
}

/** Size and time of change of a file; undefined for what is no file, which is read anew each time. */
function versionOf(path: string): string | undefined {
  const status = statSync(path, { throwIfNoEntry: false });
  return status?.isFile() ? `${status.size}:${status.mtimeMs}` : undefined;
}

async function* withoutTaken(
  articles: AsyncIterable<Article>,
  sources: Sources,
  pass: () => void,
): AsyncGenerator<Article> {
  for await (const article of articles) {
    const { origin } = article;
    if (origin && origin.record < sources.taken(origin.source)) pass();
    else yield article;
  }
}

async function* inBatches(articles: AsyncIterable<Article>): AsyncGenerator<Article[]> {
  let batch: Article[] = [];
  for await (const article of articles) {
    batch.push(article);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function* onThisThread(batches: AsyncIterable<Article[]>): AsyncGenerator<readonly Prepared[]> {
  for await (const batch of batches) yield batch.map(prepare);
}
