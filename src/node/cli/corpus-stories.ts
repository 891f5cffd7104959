import { settle } from '../../defaults.ts';
import type { Story } from '../../group/story.ts';
import { VERSION } from '../../version.ts';
import { type PrintOptions, printStories } from '../group/print-stories.ts';
import { readGrouper } from '../group/read-grouper.ts';
import { type Database, openCorpus } from '../store/database.ts';
import { keepStories, keptStories, stateOf } from '../store/stories.ts';
import type { ExitCode } from './definition.ts';
import type { Terminal } from './terminal.ts';
import { parseSettings } from './work.ts';

export interface StoriesOptions extends PrintOptions {
  readonly threads?: string;
  readonly set?: readonly string[];
}

/** Prints the stories of a corpus, and keeps them in it. */
export async function printCorpusStories(path: string, options: StoriesOptions, terminal: Terminal): Promise<ExitCode> {
  const database = openCorpus(path);
  try {
    const state = stateOf(database, settle(parseSettings(options.set ?? [])), VERSION);
    const found = keptStories(database, state) ?? (await findStories(database, path, state, options, terminal));
    await printStories(found, options, terminal);
    return 0;
  } finally {
    database.close();
  }
}

async function findStories(
  database: Database,
  path: string,
  state: string,
  { threads, set }: StoriesOptions,
  terminal: Terminal,
): Promise<Story[]> {
  const rows = new Map<string, number>();
  const { grouper } = await readGrouper([path], { idf: 'corpus', threads, set }, terminal, ({ id, origin }) => {
    rows.set(id, origin!.record + 1);
  });
  const stories = [...grouper.stories()];
  keepStories(database, state, stories, rows);
  return stories;
}
