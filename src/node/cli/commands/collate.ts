import type { CollationView } from '../../../collation-views/views.ts';
import type { Call, CommandDefinition, ExitCode } from '../definition.ts';
import { ALLOW_PRIVATE, INPUTS } from '../options.ts';
import { print } from '../terminal.ts';

interface Options {
  readonly format?: CollationView;
  readonly json?: boolean;
  readonly allowPrivate?: boolean;
}

export const collate: CommandDefinition = {
  name: 'collate',
  says: 'Align several versions of one text word by word',
  explains:
    'As a table: one row a place, one column a telling (in order of sigla, headed by its id); an empty cell is a gap. The other forms hold the same: collatex and collatex-rows are the two layouts of CollateX JSON (by place, by telling), tei is TEI P5 with parallel segmentation, graphml is the variant graph.',
  argument: INPUTS,
  options: [
    { flags: '--table <form>', says: 'form of the table', choices: ['tsv'], standard: 'tsv' },
    {
      flags: '--format <form>',
      says: 'another form',
      choices: ['tsv', 'csv', 'json', 'collatex', 'collatex-rows', 'tei', 'graphml'],
    },
    { flags: '--json', says: 'the same as --format json: rows with spans, and what has moved' },
    ALLOW_PRIVATE,
  ],
  examples: [
    { line: 'variorum collate first.txt second.txt --table tsv', says: 'the words side by side' },
    { line: 'variorum collate story/ --format tei > story.xml', says: 'for an edition' },
  ],
  run,
};

async function run({ inputs, options, terminal }: Call<Options>): Promise<ExitCode> {
  const [{ readForCommand, sayNotices }, { readInOrder }, { collateUnits }, { collationView }] = await Promise.all([
    import('../work.ts'),
    import('../../../compare.ts'),
    import('../../../collate/many/units.ts'),
    import('../../../collation-views/views.ts'),
  ]);
  const { tellings, code } = await readForCommand(inputs, options, terminal);
  sayNotices(
    tellings.flatMap((telling) => telling.notices),
    terminal,
  );
  const read = readInOrder(tellings);
  const view = options.json ? 'json' : (options.format ?? 'tsv');
  await print(terminal.stdout, collationView(view, collateUnits(read)));
  return code;
}
