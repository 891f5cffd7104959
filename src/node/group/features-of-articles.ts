import { type FeatureBatch, packed } from '../../group/batch.ts';
import { type FeatureOptions, FeatureReader, type GroupInput } from '../../group/features.ts';
import { Wording } from '../../group/wording.ts';
import { buffersOf, type Task } from '../workers/task.ts';

/** One reading of a corpus. */
export interface Reading extends FeatureOptions {
  /** Told apart from every other reading in this process. A thread says how a term is written once in each. */
  readonly reading: number;
}

export interface ArticleBatch {
  readonly articles: readonly GroupInput[];
  readonly options: Reading;
}

let current: { readonly reading: number; readonly wording: Wording; readonly reader: FeatureReader } | undefined;

/** Articles into what grouping needs to know of them. */
export function featuresOf(articles: Iterable<GroupInput>, options: Reading): FeatureBatch {
  if (current?.reading !== options.reading) {
    const wording = new Wording();
    current = { reading: options.reading, wording, reader: new FeatureReader(options, wording) };
  }
  const { reader, wording } = current;
  const features = Array.from(articles, (article) => reader.read(article));
  return packed(features, wording.news());
}

/** Memory of a batch that goes over to the caller instead of being copied. */
export const buffersOfBatch = ({ columns, ends, forms }: FeatureBatch): ArrayBuffer[] =>
  buffersOf(...Object.values(columns), ...Object.values(ends), forms.terms);

export const task: Task<ArticleBatch, FeatureBatch> = {
  run: ({ articles, options }) => featuresOf(articles, options),
  transfer: buffersOfBatch,
};
