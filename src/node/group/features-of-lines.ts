import type { FeatureBatch } from '../../group/batch.ts';
import type { Notice } from '../../model/notice.ts';
import { articlesInLines, type RawLines } from '../corpus/raw-lines.ts';
import type { Draft } from '../corpus/to-articles.ts';
import type { Task } from '../workers/task.ts';
import { buffersOfBatch, featuresOf, type Reading } from './features-of-articles.ts';

export interface LinesToRead {
  readonly lines: RawLines;
  readonly options: Reading;
}

/** The articles of some lines as grouping sees them. */
export interface FeaturesOfLines {
  /** With ids as stated: not yet told apart where two articles have the same. */
  readonly batch: FeatureBatch;
  readonly notices: readonly Notice[];
}

/** Lines into articles and what grouping needs to know of them, by the same rules as a corpus is read by. */
export const task: Task<LinesToRead, FeaturesOfLines> = {
  run({ lines, options }) {
    const notices: Notice[] = [];
    function* articles(): Generator<Draft> {
      for (const drafts of articlesInLines(lines)) {
        notices.push(...drafts.notices);
        yield* drafts.articles;
      }
    }
    return { batch: featuresOf(articles(), options), notices };
  },
  transfer: ({ batch }) => buffersOfBatch(batch),
};
