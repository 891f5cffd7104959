import type { StoriesOptions } from '../corpus-stories.ts';
import type { Call, CommandDefinition, ExitCode } from '../definition.ts';
import { CORPUS, JSON_LINES, SET } from '../options.ts';

export const stories: CommandDefinition = {
  name: 'stories',
  says: 'Give the stories of a corpus on disk, found once and kept in it',
  explains:
    'As variorum group finds them. They are kept in the corpus and given at once the next time, until articles are added or a setting changes.',
  argument: CORPUS,
  options: [
    JSON_LINES,
    { flags: '--threads <n>', says: 'threads that read words (default: one for each core)' },
    SET,
    { flags: '--color <when>', says: 'colour in the listing', choices: ['auto', 'always', 'never'], standard: 'auto' },
  ],
  examples: [{ line: 'variorum stories corpus.db', says: 'the stories, largest first' }],
  run,
};

async function run({ inputs, options, terminal }: Call<StoriesOptions>): Promise<ExitCode> {
  const { printCorpusStories } = await import('../corpus-stories.ts');
  return printCorpusStories(inputs[0]!, options, terminal);
}
