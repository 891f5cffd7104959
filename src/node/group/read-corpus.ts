import { type FeatureBatch, unpacked } from '../../group/batch.ts';
import { Grouper } from '../../group/grouper.ts';
import { StatisticsCounter, shippedStatistics } from '../../group/statistics.ts';
import { Wording } from '../../group/wording.ts';
import { type CorpusInput, featureBatches } from './feature-batches.ts';

export interface CorpusOptions extends CorpusInput {
  /** Rarity of words in the corpus itself, or in news at large as shipped. */
  readonly idf: 'corpus' | 'shipped';
}

/** Reads a corpus to its end: of each article only its features stay in memory. */
export async function readCorpus(inputs: readonly string[], options: CorpusOptions): Promise<Grouper> {
  const { settings, idf } = options;
  const wording = new Wording();
  const counter = new StatisticsCounter(settings);
  const kept: (FeatureBatch | undefined)[] = [];
  for await (const batch of featureBatches(inputs, options)) {
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
  forms: { terms: NOTHING, forms: '' },
});
