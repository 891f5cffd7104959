import type { Call, CommandDefinition, ExitCode } from '../definition.ts';
import { ALLOW_PRIVATE, CORPUS, INPUTS, JSON_LINES, LIMIT } from '../options.ts';

interface Options {
  readonly jsonl?: boolean;
  readonly limit: string;
  readonly words: string;
  readonly allowPrivate?: boolean;
}

export const near: CommandDefinition = {
  name: 'near',
  says: 'Find the articles of a corpus that share passages with a text',
  explains:
    'Who used our copy, where was this taken from: the passages are shown word for word, with their places in both texts. A shared run of 20 words is never missed, unless a hundred articles of the corpus have it.',
  before: CORPUS,
  argument: INPUTS,
  options: [
    LIMIT,
    { flags: '--words <n>', says: 'words that a shared passage has at least', standard: '8' },
    JSON_LINES,
    ALLOW_PRIVATE,
  ],
  examples: [{ line: 'variorum near corpus.db story.txt', says: 'known articles that share passages with this one' }],
  run,
};

async function run({ inputs, options, terminal }: Call<Options>): Promise<ExitCode> {
  const { nearInputs } = await import('../corpus.ts');
  const [corpus, ...texts] = inputs;
  return nearInputs(corpus!, texts, options, terminal);
}
