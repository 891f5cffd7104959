import { type FeatureBatch, packed } from '../../group/batch.ts';
import { type FeatureOptions, FeatureReader, type GroupInput } from '../../group/features.ts';
import { Wording } from '../../group/wording.ts';
import { buffersOf, type Task } from '../workers/task.ts';

export interface ArticleBatch {
  readonly articles: readonly GroupInput[];
  readonly options: FeatureOptions;
}

/** Articles into what grouping needs to know of them. */
export const task: Task<ArticleBatch, FeatureBatch> = {
  run({ articles, options }) {
    const wording = new Wording();
    const reader = new FeatureReader(options, wording);
    const features = articles.map((article) => reader.read(article));
    return packed(features, [...wording]);
  },
  transfer: ({ columns, ends }) => buffersOf(...Object.values(columns), ...Object.values(ends)),
};
