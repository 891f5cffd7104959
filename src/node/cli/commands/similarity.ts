import type { Call, CommandDefinition, ExitCode } from '../definition.ts';
import { JSON_LINES } from '../options.ts';

export const similarity: CommandDefinition = {
  name: 'similarity',
  says: 'Score pairs of sentences from standard input',
  explains:
    'In: {"id", "a", "b"}, one pair a line, however many. Out: {"id", "score"}, 0 (nothing in common) to 1 (the same). No score depends on the other pairs.',
  options: [JSON_LINES],
  examples: [{ line: 'variorum similarity --jsonl < pairs.jsonl', says: 'one score a line, in the same order' }],
  run,
};

async function run({ terminal }: Call): Promise<ExitCode> {
  const { scorePairs } = await import('../../output/score-pairs.ts');
  return scorePairs(terminal);
}
