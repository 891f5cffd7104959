import { settle } from '../../defaults.ts';
import type { Grouper } from '../../group/grouper.ts';
import type { Notice } from '../../model/notice.ts';
import type { ExitCode } from '../cli/definition.ts';
import { CliError } from '../cli/error.ts';
import { makeProgress } from '../cli/progress.ts';
import { styleFor } from '../cli/style.ts';
import { print, type Terminal, widthOf } from '../cli/terminal.ts';
import { parseSettings, sayNotices } from '../cli/work.ts';
import type { Article } from '../corpus/article.ts';
import { articlesOf } from '../corpus/articles.ts';
import { WorkerPool } from '../workers/pool.ts';
import { isReadable } from './again.ts';
import { readCorpus } from './read-corpus.ts';
import { explanationText, listing } from './text.ts';

export interface GroupOptions {
  readonly jsonl?: boolean;
  readonly report?: string;
  readonly explain?: readonly string[];
  readonly idf: 'corpus' | 'shipped';
  readonly threads?: string;
  readonly set?: readonly string[];
  readonly allowPrivate?: boolean;
  readonly color: 'auto' | 'always' | 'never';
}

/** Lines are gathered to this many characters before they are written. */
const BATCH = 65_536;

/** Groups the articles of the inputs and prints the stories, a report of them, or why two articles are or are not together. */
export async function printGroups(
  inputs: readonly string[],
  options: GroupOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const wanted = explainedIds(options.explain);
  const page = options.report === undefined ? '' : await (await import('../output/page.ts')).readPage();
  const passing = new Map<string, Article>();
  const { grouper, code } = await readAll(inputs, options, terminal, passing);
  const progress = makeProgress(terminal);
  progress.step(`grouping ${grouper.size} articles`, grouper.size > 20_000);
  grouper.grouping();
  progress.end();
  if (wanted) await printExplanation(grouper, wanted, options, terminal);
  else if (options.jsonl) await printAll(terminal, jsonLines(grouper));
  else if (options.report === undefined)
    await printAll(terminal, listing(grouper, { width: widthOf(terminal), style: styleFor(options.color, terminal) }));
  if (options.report !== undefined) {
    const { writeStories } = await import('./write-stories.ts');
    await writeStories({ grouper, folder: options.report, page, inputs, passing, terminal });
  }
  return code;
}

function explainedIds(ids: readonly string[] | undefined): readonly [string, string] | undefined {
  if (!ids) return undefined;
  const [a, b, ...more] = ids;
  if (a === undefined || b === undefined || more.length > 0)
    throw new CliError('--explain takes two ids; put it behind the inputs: variorum group INPUT… --explain A B');
  return [a, b];
}

async function readAll(
  inputs: readonly string[],
  { set, idf, allowPrivate, report, threads }: GroupOptions,
  terminal: Terminal,
  passing: Map<string, Article>,
): Promise<{ grouper: Grouper; code: ExitCode }> {
  const settings = settle(parseSettings(set ?? []));
  const progress = makeProgress(terminal);
  let failed = false;
  const onNotice = (notice: Notice) => {
    failed ||= notice.level === 'error';
    progress.end();
    sayNotices([notice], terminal);
  };
  const articles = articlesOf(inputs, {
    onNotice,
    allowPrivate,
    stdin: terminal.stdin,
    onBytes: (bytes, of) => progress.amount('reading', bytes, of),
  });
  // Only what cannot be read a second time is kept whole.
  const onArticle = (article: Article) => {
    if (report !== undefined && !isReadable(article.uri)) passing.set(article.id, article);
  };
  const pool = new WorkerPool(threadsOf(threads));
  const grouper = await readCorpus(articles, { settings, idf, pool, onArticle }).finally(() => pool.close());
  progress.end();
  if (grouper.size === 0) throw new CliError('no article could be read; nothing was done');
  return { grouper, code: failed ? 1 : 0 };
}

function threadsOf(threads: string | undefined): number | undefined {
  if (threads === undefined) return undefined;
  if (!/^[1-9]\d{0,3}$/.test(threads)) throw new CliError(`--threads ${threads}: give a whole number from 1 on`);
  return Number(threads);
}

async function printExplanation(
  grouper: Grouper,
  [a, b]: readonly [string, string],
  { jsonl }: GroupOptions,
  terminal: Terminal,
): Promise<void> {
  const explanation = grouper.explain(a, b);
  if (!explanation) throw new CliError(`--explain: no article has the id ${grouper.has(a) ? b : a}`);
  await print(terminal.stdout, jsonl ? `${JSON.stringify(explanation)}\n` : explanationText(explanation));
}

function* jsonLines(grouper: Grouper): Generator<string> {
  for (const story of grouper.stories()) yield `${JSON.stringify(story)}\n`;
}

async function printAll({ stdout }: Terminal, texts: Iterable<string>): Promise<void> {
  let out = '';
  for (const text of texts) {
    out += text;
    if (out.length < BATCH) continue;
    await print(stdout, out);
    out = '';
  }
  await print(stdout, out);
}
