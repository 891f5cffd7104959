import type { Call, CommandDefinition, ExitCode } from '../definition.ts';
import { ALLOW_PRIVATE, INPUTS, JSON_LINES } from '../options.ts';
import { print } from '../terminal.ts';

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

async function run({ inputs, options, terminal }: Call<Options>): Promise<ExitCode> {
  const [{ readForCommand, sayNotices }, { attributionRecord, attributionText }] = await Promise.all([
    import('../work.ts'),
    import('../../output/attribution-record.ts'),
  ]);
  const { tellings, code } = await readForCommand(inputs, options, terminal);
  sayNotices(
    tellings.flatMap((telling) => telling.notices),
    terminal,
  );
  for (const telling of tellings) {
    const record = attributionRecord(telling);
    await print(terminal.stdout, options.jsonl ? `${JSON.stringify(record)}\n` : attributionText(record));
  }
  return code;
}
