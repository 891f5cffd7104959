import type { GroupOptions } from '../../group/run.ts';
import type { Call, CommandDefinition, ExitCode } from '../definition.ts';
import { ALLOW_PRIVATE, INPUTS, JSON_LINES, SET } from '../options.ts';

export const group: CommandDefinition = {
  name: 'group',
  says: 'Find the stories of a corpus: which articles tell of the same event',
  explains:
    'Articles of one story may share few wordings: what counts is rare words, names and figures, how close the other tellings lie, and the days between them where dates are stated. Every article is in exactly one story; each membership says why. How stories are found, and where it fails: docs/group.md.',
  argument: INPUTS,
  options: [
    JSON_LINES,
    { flags: '--report <folder>', says: 'write a page of all stories and a comparison for each', completes: 'folder' },
    { flags: '--explain <id...>', says: 'two ids: say why these articles are or are not together' },
    {
      flags: '--idf <from>',
      says: 'where the rarity of words is taken from: the corpus itself, or news at large as shipped',
      choices: ['corpus', 'shipped'],
      standard: 'corpus',
    },
    { flags: '--threads <n>', says: 'threads that read words (default: one for each core)' },
    SET,
    ALLOW_PRIVATE,
    { flags: '--color <when>', says: 'colour in the listing', choices: ['auto', 'always', 'never'], standard: 'auto' },
  ],
  examples: [
    { line: 'variorum group articles.jsonl.gz', says: 'the stories, largest first' },
    { line: 'variorum group week/ --jsonl > stories.jsonl', says: 'one story a line, single articles too' },
    { line: 'variorum group week/ --report stories', says: 'a page of stories with a comparison for each' },
    { line: 'variorum group week/ --explain a.txt b.txt', says: 'why two articles are or are not together' },
  ],
  run,
};

async function run({ inputs, options, terminal }: Call<GroupOptions>): Promise<ExitCode> {
  const { printGroups } = await import('../../group/run.ts');
  return printGroups(inputs, options, terminal);
}
