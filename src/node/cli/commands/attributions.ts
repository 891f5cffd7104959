import type { Call, CommandDefinition, ExitCode } from '../definition.ts';
import { CliError } from '../error.ts';
import { ALLOW_PRIVATE, INPUTS, JSON_LINES } from '../options.ts';

interface Options {
  readonly jsonl?: boolean;
  readonly allowPrivate?: boolean;
}

export const attributions: CommandDefinition = {
  name: 'attributions',
  says: 'List who is said to have said what',
  argument: INPUTS,
  options: [JSON_LINES, ALLOW_PRIVATE],
  examples: [{ line: 'variorum attributions story.txt --jsonl', says: 'source, cue and content of every statement' }],
  run,
};

async function run(_call: Call<Options>): Promise<ExitCode> {
  throw new CliError('attributions: not there yet');
}
