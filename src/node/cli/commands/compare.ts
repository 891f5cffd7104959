import type { Report } from '../../../model/report.ts';
import type { Call, CommandDefinition, ExitCode } from '../definition.ts';
import { ALLOW_PRIVATE, INPUTS, SET } from '../options.ts';
import { widthOf } from '../terminal.ts';

interface Options {
  readonly json?: boolean;
  readonly html?: string;
  readonly out?: string;
  readonly set?: readonly string[];
  readonly allowPrivate?: boolean;
  readonly color: 'auto' | 'always' | 'never';
}

export const compare: CommandDefinition = {
  name: 'compare',
  says: 'Compare tellings and say what differs',
  explains:
    'Prints a summary that is read in a minute. Places are given as telling:place, such as A:¶4 (fourth paragraph of\nthe body of A); the sigla A, B, C follow the order of the tellings’ ids.',
  argument: INPUTS,
  options: [
    { flags: '--json', says: 'print the whole report as JSON' },
    { flags: '--html <file>', says: 'write the report as one HTML page', completes: 'file' },
    {
      flags: '--out <folder>',
      says: 'write report.json, report.html and the inputs as they came (raw/)',
      completes: 'folder',
    },
    SET,
    ALLOW_PRIVATE,
    { flags: '--color <when>', says: 'colour in the summary', choices: ['auto', 'always', 'never'], standard: 'auto' },
  ],
  examples: [
    { line: 'variorum compare ledger.txt courier.txt', says: 'what two files share and where they differ' },
    { line: 'variorum compare story/ --html report.html', says: 'all tellings in a folder, as a page to read' },
    { line: 'variorum compare https://example.org/a b.html --out result', says: 'a page and a file, everything kept' },
    { line: 'variorum compare story/ --json | jq .figures', says: 'for another program' },
  ],
  run,
};

async function run({ inputs, options, terminal }: Call<Options>): Promise<ExitCode> {
  const { makeReport } = await import('../work.ts');
  const made = await makeReport(inputs, { ...options, keepRaw: options.out !== undefined }, terminal);
  if (options.html !== undefined || options.out !== undefined) {
    const { writeReport } = await import('../../output/write-report.ts');
    const written = await writeReport(made.report, made.inputs, options);
    terminal.stderr.write(`wrote ${written.join(', ')}\n`);
  }
  const { print } = await import('../terminal.ts');
  if (options.json) await print(terminal.stdout, (await import('../../../exporters/json.ts')).toJson(made.report));
  else if (options.html === undefined && options.out === undefined)
    await print(terminal.stdout, await summary(made.report, options.color, terminal));
  return made.code;
}

async function summary(report: Report, color: Options['color'], terminal: Call['terminal']): Promise<string> {
  const { summarise } = await import('../../../exporters/summary.ts');
  const { styleFor } = await import('../style.ts');
  return summarise(report, { width: widthOf(terminal), style: styleFor(color, terminal) });
}
