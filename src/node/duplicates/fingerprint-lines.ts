import { type ShingleBatch, ShingleReader } from '../../fingerprint/shingle-reader.ts';
import type { Notice } from '../../model/notice.ts';
import { articlesInLines, type RawLines } from '../corpus/raw-lines.ts';
import { buffersOf, type Task } from '../workers/task.ts';

/** The articles of some lines, without their texts. */
export interface FingerprintedLines {
  readonly batch: ShingleBatch;
  /** As stated: not yet told apart where two articles have the same. */
  readonly ids: readonly string[];
  readonly outlets: readonly (string | undefined)[];
  readonly uris: readonly string[];
  readonly notices: readonly Notice[];
}

/** One for all batches of a thread: its memory has grown to what a batch needs. */
const reader = new ShingleReader();

/** Lines into articles and their shingle sets, by the same rules as a corpus is read by. */
export const task: Task<RawLines, FingerprintedLines> = {
  run(lines) {
    const [ids, outlets, uris]: [string[], (string | undefined)[], string[]] = [[], [], []];
    const notices: Notice[] = [];
    for (const drafts of articlesInLines(lines)) {
      notices.push(...drafts.notices);
      for (const article of drafts.articles) {
        reader.add(article.text);
        ids.push(article.id);
        outlets.push(article.outlet);
        uris.push(article.uri);
      }
    }
    return { batch: reader.take(), ids, outlets, uris, notices };
  },
  transfer: ({ batch: { first, second, ends } }) => buffersOf(first, second, ends),
};
