import type { Values } from '../../defaults.ts';
import { type ArticleFeatures, type FeatureOptions, featuresOf } from '../../group/features.ts';
import { Grouper } from '../../group/grouper.ts';
import { StatisticsCounter, shippedStatistics } from '../../group/statistics.ts';
import { Wording } from '../../group/wording.ts';
import type { Article } from '../corpus/article.ts';

export interface CorpusOptions {
  readonly settings: Values;
  /** Rarity of words in the corpus itself, or in news at large as shipped. */
  readonly idf: 'corpus' | 'shipped';
  /** Called with each article as it passes. */
  readonly onArticle?: (article: Article) => void;
}

type Kept = Omit<ArticleFeatures, 'lineTerms' | 'lineEnds'>;

/** Reads a corpus to its end: of each article only its features stay in memory. */
export async function readCorpus(articles: AsyncIterable<Article>, options: CorpusOptions): Promise<Grouper> {
  const { settings, idf, onArticle } = options;
  const reading: FeatureOptions = { lead: settings['group.lead'], titleCounts: settings['group.titleCounts'] };
  const wording = new Wording();
  const counter = new StatisticsCounter(settings);
  const kept: (Kept | undefined)[] = [];
  for await (const article of articles) {
    onArticle?.(article);
    const { lineTerms, lineEnds, ...features } = featuresOf(article, reading, wording);
    counter.add({ lineTerms, lineEnds, ...features });
    kept.push(features);
  }
  const statistics = idf === 'shipped' ? shippedStatistics(settings) : counter.freeze(true);
  const grouper = new Grouper(statistics, settings, wording);
  for (const [i, features] of kept.entries()) {
    grouper.add(features!);
    // Weighed, its words are kept a second time.
    kept[i] = undefined;
  }
  return grouper;
}
