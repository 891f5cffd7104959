import type { Call, CommandDefinition, ExitCode } from '../definition.ts';
import { ALLOW_PRIVATE, INPUTS } from '../options.ts';
import { print } from '../terminal.ts';

interface Options {
  readonly allowPrivate?: boolean;
}

export const collate: CommandDefinition = {
  name: 'collate',
  says: 'Align several versions of one text word by word',
  explains: 'One row a place, one column a telling (in order of sigla, headed by its id); an empty cell is a gap.',
  argument: INPUTS,
  options: [{ flags: '--table <form>', says: 'form of the table', choices: ['tsv'], standard: 'tsv' }, ALLOW_PRIVATE],
  examples: [{ line: 'variorum collate first.txt second.txt --table tsv', says: 'the words side by side' }],
  run,
};

async function run({ inputs, options, terminal }: Call<Options>): Promise<ExitCode> {
  const [{ readForCommand, sayNotices }, { readInOrder }, { collateTable }, { toTsv }] = await Promise.all([
    import('../work.ts'),
    import('../../../compare.ts'),
    import('../../../collate/table.ts'),
    import('../../../exporters/tsv.ts'),
  ]);
  const { tellings, code } = await readForCommand(inputs, options, terminal);
  sayNotices(
    tellings.flatMap((telling) => telling.notices),
    terminal,
  );
  const read = readInOrder(tellings);
  const { rows } = collateTable(read);
  await print(terminal.stdout, toTsv({ columns: read.map((r) => r.telling.id), rows }));
  return code;
}
