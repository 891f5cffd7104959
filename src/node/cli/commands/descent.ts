import type { TreeForm } from '../../stemma/run.ts';
import type { Call, CommandDefinition, ExitCode } from '../definition.ts';
import { CliError } from '../error.ts';
import { ALLOW_PRIVATE, INPUTS, SET } from '../options.ts';
import { print } from '../terminal.ts';

interface Options {
  readonly collation?: string;
  readonly as?: TreeForm;
  readonly json?: boolean;
  readonly set?: readonly string[];
  readonly allowPrivate?: boolean;
}

export const descent: CommandDefinition = {
  name: 'descent',
  says: 'Say who took from whom',
  explains:
    'From tellings, or from a table of one text in many witnesses that are already aligned: one column a witness with its name on top, one row a place, an empty cell for a gap, ? for a lacuna. How the tree of a table is found: docs/stemma.md.',
  argument: { ...INPUTS, name: '[input...]' },
  options: [
    { flags: '--json', says: 'print it as JSON' },
    { flags: '--collation <table>', says: 'make the tree of an aligned table (.tsv, or -)', completes: 'file' },
    {
      flags: '--as <form>',
      says: 'form of the tree of a table',
      choices: ['text', 'newick', 'nexus', 'dot', 'graphml', 'csv'],
    },
    SET,
    ALLOW_PRIVATE,
  ],
  examples: [
    { line: 'variorum descent first.txt second.txt', says: 'copy, revision, common source, or independent' },
    { line: 'variorum descent story/ --json', says: 'verdicts of all pairs, edges, lost sources, signs' },
    { line: 'variorum descent --collation table.tsv --as newick', says: 'the tree of an aligned table' },
  ],
  run,
};

async function run({ inputs, options, terminal }: Call<Options>): Promise<ExitCode> {
  if (options.collation !== undefined) {
    if (inputs.length) throw new CliError('descent: give tellings, or a table with --collation, not both');
    const { printStemmaOf } = await import('../../stemma/run.ts');
    return printStemmaOf(options.collation, options, terminal);
  }
  if (options.as !== undefined)
    throw new CliError('descent: --as is for the tree of a table: give one with --collation');
  if (!inputs.length) throw new CliError('descent: name the tellings, or an aligned table with --collation');
  const { makeReport, sayNotices } = await import('../work.ts');
  const { report, code } = await makeReport(inputs, options, terminal);
  sayNotices(report.notices, terminal);
  if (options.json) await print(terminal.stdout, `${JSON.stringify(report.descent, null, 2)}\n`);
  else {
    const { summariseDescent } = await import('../../../exporters/summary.ts');
    const { styleFor } = await import('../style.ts');
    const { widthOf } = await import('../terminal.ts');
    await print(
      terminal.stdout,
      summariseDescent(report, { width: widthOf(terminal), style: styleFor('auto', terminal) }),
    );
  }
  return code;
}
