import { settle } from '../../defaults.ts';
import type { Grouper } from '../../group/grouper.ts';
import type { ExitCode } from '../cli/definition.ts';
import { CliError } from '../cli/error.ts';
import { NoticeListener } from '../cli/notice-listener.ts';
import { makeProgress } from '../cli/progress.ts';
import type { Terminal } from '../cli/terminal.ts';
import { threadsIn } from '../cli/whole-number.ts';
import { parseSettings } from '../cli/work.ts';
import type { Article } from '../corpus/article.ts';
import { WorkerPool } from '../workers/pool.ts';
import { readCorpus } from './read-corpus.ts';

export interface ReadOptions {
  readonly idf: 'corpus' | 'shipped';
  readonly threads?: string;
  readonly set?: readonly string[];
  readonly allowPrivate?: boolean;
}

/** Articles whose grouping takes more than a moment. */
const LONG = 20_000;

/**
 * Reads all articles of the inputs and groups them; what could not be used is named on standard error.
 * @throws {CliError} 2 where no article was read
 */
export async function readGrouper(
  inputs: readonly string[],
  { set, idf, allowPrivate, threads }: ReadOptions,
  terminal: Terminal,
  onArticle?: (article: Article) => void,
): Promise<{ grouper: Grouper; code: ExitCode }> {
  const settings = settle(parseSettings(set ?? []));
  const progress = makeProgress(terminal);
  const listener = new NoticeListener(terminal, progress);
  const pool = new WorkerPool(threadsIn(threads));
  const reading = readCorpus(inputs, {
    settings,
    idf,
    pool,
    onNotice: listener.onNotice,
    onArticle,
    allowPrivate,
    stdin: terminal.stdin,
    onBytes: (bytes, of) => progress.amount('reading', bytes, of),
  });
  const grouper = await reading.finally(() => pool.close());
  progress.end();
  if (grouper.size === 0) throw new CliError('no article could be read; nothing was done');
  progress.step(`grouping ${grouper.size} articles`, grouper.size > LONG);
  grouper.grouping();
  progress.end();
  return { grouper, code: listener.code };
}
