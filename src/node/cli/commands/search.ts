import type { Call, CommandDefinition, ExitCode } from '../definition.ts';
import { CORPUS, JSON_LINES, LIMIT } from '../options.ts';

interface Options {
  readonly jsonl?: boolean;
  readonly limit: string;
}

export const search: CommandDefinition = {
  name: 'search',
  says: 'Find articles of a corpus by their words',
  explains:
    'All of the words must stand in an article. Words in double quotes must follow each other; word* finds every word that begins so. Capitals and accents do not count.',
  before: CORPUS,
  argument: { name: '<words...>', says: 'what to look for' },
  options: [LIMIT, JSON_LINES],
  examples: [
    { line: 'variorum search corpus.db ferry aground', says: 'articles with both words' },
    {
      line: `variorum search corpus.db '"iron bridge" repair*' --jsonl`,
      says: 'a phrase and a beginning, with places',
    },
  ],
  run,
};

async function run({ inputs, options, terminal }: Call<Options>): Promise<ExitCode> {
  const { searchCorpus } = await import('../corpus.ts');
  const [corpus, ...words] = inputs;
  return searchCorpus(corpus!, words.join(' '), options, terminal);
}
