import type { DescentForm } from '../../../exporters/trees/forms.ts';
import type { Report } from '../../../model/report.ts';
import type { Call, CommandDefinition, ExitCode } from '../definition.ts';
import { CliError } from '../error.ts';
import { ALLOW_PRIVATE, INPUTS, SET, WIRE } from '../options.ts';
import { print, type Terminal } from '../terminal.ts';

interface Options {
  readonly collation?: string;
  readonly as?: DescentForm;
  readonly json?: boolean;
  readonly set?: readonly string[];
  readonly allowPrivate?: boolean;
  readonly wire?: readonly string[];
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
      says: 'form of the tree (prov: PROV-O as JSON-LD, of tellings only)',
      choices: ['text', 'newick', 'enewick', 'nexus', 'dot', 'graphml', 'csv', 'prov'],
    },
    WIRE,
    SET,
    ALLOW_PRIVATE,
  ],
  examples: [
    { line: 'variorum descent first.txt second.txt', says: 'copy, revision, common source, or independent' },
    { line: 'variorum descent story/ --json', says: 'verdicts of all pairs, edges, lost sources, signs' },
    { line: 'variorum descent story/ --as dot', says: 'the lines of descent for Graphviz' },
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
  if (!inputs.length) throw new CliError('descent: name the tellings, or an aligned table with --collation');
  const { makeReport, sayNotices } = await import('../work.ts');
  const { report, code } = await makeReport(inputs, { ...options, descentOnly: true }, terminal);
  sayNotices(report.notices, terminal);
  await print(terminal.stdout, await written(report, options, terminal));
  return code;
}

async function written(report: Report, { json, as }: Options, terminal: Terminal): Promise<string> {
  if (json) return (await import('../../../exporters/descent-json.ts')).descentJson(report);
  if (as !== undefined && as !== 'text')
    return (await import('../../../exporters/trees/forms.ts')).writeDescent(report, as);
  const [{ summariseDescent }, { styleFor }, { widthOf }] = await Promise.all([
    import('../../../exporters/summary.ts'),
    import('../style.ts'),
    import('../terminal.ts'),
  ]);
  return summariseDescent(report, { width: widthOf(terminal), style: styleFor('auto', terminal) });
}
