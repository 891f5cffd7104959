import type { Readable } from 'node:stream';
import type { Values } from '../../defaults.ts';
import type { FeatureBatch } from '../../group/batch.ts';
import type { Article } from '../corpus/article.ts';
import { articlesOf } from '../corpus/articles.ts';
import { makeIds } from '../corpus/ids.ts';
import { areJsonLines, rawLinesOf } from '../corpus/raw-lines.ts';
import { fewNotices } from '../input/few-notices.ts';
import { find } from '../input/find.ts';
import type { OnNotice, Source } from '../input/source.ts';
import type { WorkerPool } from '../workers/pool.ts';
import type { ArticleBatch, Reading } from './features-of-articles.ts';
import type { LinesToRead } from './features-of-lines.ts';

export interface CorpusInput {
  readonly settings: Values;
  readonly pool: WorkerPool;
  readonly onNotice: OnNotice;
  readonly allowPrivate?: boolean;
  /** What `-` stands for. */
  readonly stdin?: Readable;
  /** Called as bytes are read: how many of how many so far. */
  readonly onBytes?: (bytes: number, of: number) => void;
  /** Called with each article as it passes, but for those of JSON Lines files, which pass elsewhere and can be read again. */
  readonly onArticle?: (article: Article) => void;
}

let readings = 0;

/**
 * What grouping needs to know of the articles of inputs of any kind. Files of JSON Lines go to the threads as they are, a megabyte of whole lines at a
 * time; of anything else the articles are read here and go to the threads.
 */
export async function* featureBatches(inputs: readonly string[], given: CorpusInput): AsyncGenerator<FeatureBatch> {
  const { settings, pool, onNotice } = given;
  const options: Reading = {
    reading: readings++,
    lead: settings['group.lead'],
    titleCounts: settings['group.titleCounts'],
  };
  const { sources, notices } = await find(inputs);
  if (!areJsonLines(sources))
    return yield* pool.map('group-features', batchesOf(articlesOf(inputs, given), options, given));
  for (const notice of notices) onNotice(notice);
  yield* fromLines(sources, options, given);
}

async function* fromLines(
  sources: readonly Source[],
  options: Reading,
  { pool, onNotice, onBytes }: CorpusInput,
): AsyncGenerator<FeatureBatch> {
  const few = fewNotices(onNotice);
  const ids = makeIds();
  const uris: string[] = [];
  async function* lines(): AsyncGenerator<LinesToRead> {
    for await (const part of rawLinesOf(sources, { onNotice: few.onNotice, onBytes })) {
      uris.push(part.uri);
      yield { lines: part, options };
    }
  }
  const transfer = ({ lines: { bytes } }: LinesToRead) => [bytes.buffer as ArrayBuffer];
  for await (const { batch, notices } of pool.map('group-lines', lines(), { transfer })) {
    const uri = uris.shift()!;
    for (const notice of notices) few.onNotice(notice);
    yield { ...batch, articles: batch.articles.map((article) => ({ ...article, id: ids.unique(article.id, uri) })) };
  }
  few.end();
}

const BATCH_CHARACTERS = 1_000_000;

async function* batchesOf(
  articles: AsyncIterable<Article>,
  options: Reading,
  { onArticle }: CorpusInput,
): AsyncGenerator<ArticleBatch> {
  let batch: Article[] = [];
  let size = 0;
  for await (const article of articles) {
    onArticle?.(article);
    const { id, uri, text, title, outlet, published, url, language } = article;
    batch.push({ id, uri, text, title, outlet, published, url, language });
    size += text.length;
    if (size < BATCH_CHARACTERS) continue;
    yield { articles: batch, options };
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield { articles: batch, options };
}
