import type { Grouper } from '../../group/grouper.ts';
import type { ExitCode } from '../cli/definition.ts';
import { CliError } from '../cli/error.ts';
import { print, type Terminal } from '../cli/terminal.ts';
import type { Article } from '../corpus/article.ts';
import { isReadable } from './again.ts';
import { type PrintOptions, printStories } from './print-stories.ts';
import { type ReadOptions, readGrouper } from './read-grouper.ts';
import { explanationText } from './text.ts';

export interface GroupOptions extends ReadOptions, PrintOptions {
  readonly report?: string;
  readonly explain?: readonly string[];
}

/** Groups the articles of the inputs and prints the stories, a report of them, or why two articles are or are not together. */
export async function printGroups(
  inputs: readonly string[],
  options: GroupOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const wanted = explainedIds(options.explain);
  const page = options.report === undefined ? '' : await (await import('../output/page.ts')).readPage();
  const passing = new Map<string, Article>();
  // Only what cannot be read a second time is kept whole.
  const keep = (article: Article) => void (isReadable(article.uri) || passing.set(article.id, article));
  const { grouper, code } = await readGrouper(
    inputs,
    options,
    terminal,
    options.report === undefined ? undefined : keep,
  );
  if (wanted) await printExplanation(grouper, wanted, options, terminal);
  else if (options.jsonl || options.report === undefined) await printStories(grouper.stories(), options, terminal);
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
