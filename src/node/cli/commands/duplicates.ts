import type { DuplicatesOptions } from '../../duplicates/run.ts';
import type { Call, CommandDefinition, ExitCode } from '../definition.ts';
import { ALLOW_PRIVATE, INPUTS, JSON_LINES, SET } from '../options.ts';

export const duplicates: CommandDefinition = {
  name: 'duplicates',
  says: 'Find the articles of a corpus that are copies or near-copies of each other',
  explains:
    'Every pair of articles with enough five-word runs in common is found and measured exactly, none is missed: jaccard is what both share of all that either has, containment what both share of the shorter one. Where a house puts the same words into many of its articles, the measures without them stand beside. Nothing is deleted.',
  argument: INPUTS,
  options: [
    { flags: '--at <n>', says: 'Jaccard from which two articles are a pair (default: 0.5)' },
    { flags: '--containment <n>', says: 'pairs also where so much of the shorter one is in the longer, such as 0.8' },
    { flags: '--clusters', says: 'clusters in which every two are a pair, in the place of pairs' },
    { flags: '--passages', says: 'with --jsonl: the shared passages, with their places in both texts' },
    JSON_LINES,
    { flags: '--threads <n>', says: 'threads that read (default: one for each core)' },
    SET,
    ALLOW_PRIVATE,
  ],
  examples: [
    {
      line: 'variorum duplicates articles.jsonl.gz --jsonl > pairs.jsonl',
      says: 'one pair a line, the whole text counted',
    },
    {
      line: 'variorum duplicates wire/ papers/ --containment 0.8',
      says: 'agency copy inside longer articles too, with the passages',
    },
  ],
  run,
};

async function run({ inputs, options, terminal }: Call<DuplicatesOptions>): Promise<ExitCode> {
  const { printDuplicates } = await import('../../duplicates/run.ts');
  return printDuplicates(inputs, options, terminal);
}
