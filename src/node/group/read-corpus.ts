import type { Values } from '../../defaults.ts';
import { type FeatureBatch, unpacked } from '../../group/batch.ts';
import type { FeatureOptions } from '../../group/features.ts';
import { Grouper } from '../../group/grouper.ts';
import { StatisticsCounter, shippedStatistics } from '../../group/statistics.ts';
import { Wording } from '../../group/wording.ts';
import type { Article } from '../corpus/article.ts';
import type { WorkerPool } from '../workers/pool.ts';
import type { ArticleBatch } from './features-of-articles.ts';

export interface CorpusOptions {
  readonly settings: Values;
  /** Rarity of words in the corpus itself, or in news at large as shipped. */
  readonly idf: 'corpus' | 'shipped';
  readonly pool: WorkerPool;
  /** Called with each article as it passes. */
  readonly onArticle?: (article: Article) => void;
}

/** Reads a corpus to its end: of each article only its features stay in memory. */
export async function readCorpus(articles: AsyncIterable<Article>, options: CorpusOptions): Promise<Grouper> {
  const { settings, idf } = options;
  const wording = new Wording();
  const counter = new StatisticsCounter(settings);
  const kept: (FeatureBatch | undefined)[] = [];
  for await (const batch of options.pool.map('group-features', batchesOf(articles, options))) {
    wording.merge(batch.forms);
    for (const features of unpacked(batch)) counter.add(features);
    kept.push(withoutLines(batch));
  }
  const statistics = idf === 'shipped' ? shippedStatistics(settings) : counter.freeze(true);
  const grouper = new Grouper(statistics, settings, wording);
  for (const [i, batch] of kept.entries()) {
    for (const features of unpacked(batch!)) grouper.add(features);
    // Weighed, its words are kept a second time.
    kept[i] = undefined;
  }
  return grouper;
}

const NOTHING = new Uint32Array();

/** What only counting needs is dropped; all articles stay in the few pieces in which they came, since views of each would take as much again. */
const withoutLines = ({ articles, columns, ends }: FeatureBatch): FeatureBatch => ({
  articles,
  columns: { ...columns, lineTerms: NOTHING, lineEnds: NOTHING },
  ends,
  forms: [],
});

const BATCH_CHARACTERS = 1_000_000;

async function* batchesOf(
  articles: AsyncIterable<Article>,
  { settings, onArticle }: CorpusOptions,
): AsyncGenerator<ArticleBatch> {
  const options: FeatureOptions = { lead: settings['group.lead'], titleCounts: settings['group.titleCounts'] };
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
