import type { Report } from '../../../model/report.ts';
import type { Call, CommandDefinition, ExitCode } from '../definition.ts';
import { ALLOW_PRIVATE, INPUTS, SET, WIRE, WITHOUT_WIRE } from '../options.ts';
import { print, widthOf } from '../terminal.ts';

interface Options {
  readonly json?: boolean;
  readonly html?: string;
  readonly out?: string;
  readonly set?: readonly string[];
  readonly allowPrivate?: boolean;
  readonly wire?: readonly string[];
  readonly withoutWire?: boolean;
  readonly color: 'auto' | 'always' | 'never';
}

export const compare: CommandDefinition = {
  name: 'compare',
  says: 'Compare tellings and say what differs',
  explains:
    'Prints a summary that is read in a minute. Places are given as telling:place, such as A:¶4 (the fourth paragraph of the body of A). The sigla A, B, C follow the order of the ids of the tellings, not that of the arguments.',
  argument: INPUTS,
  options: [
    { flags: '--json', says: 'print the whole report as JSON' },
    { flags: '--html <file>', says: 'write the report as one HTML page', completes: 'file' },
    {
      flags: '--out <folder>',
      says: 'write report.json, report.html and the inputs as they came (raw/)',
      completes: 'folder',
    },
    WIRE,
    WITHOUT_WIRE,
    SET,
    ALLOW_PRIVATE,
    { flags: '--color <when>', says: 'colour in the summary', choices: ['auto', 'always', 'never'], standard: 'auto' },
  ],
  examples: [
    { line: 'variorum compare ledger.txt courier.txt', says: 'what two files share and where they differ' },
    { line: 'variorum compare story/ --html report.html', says: 'all tellings in a folder, as a page to read' },
    { line: 'variorum compare https://example.org/a b.html --out result', says: 'a page and a file, everything kept' },
    {
      line: 'variorum compare papers/ --wire agency/ --without-wire',
      says: 'what is left when agency copy is set aside',
    },
    { line: 'variorum compare story/ --json | jq .figures', says: 'for another program' },
  ],
  run,
};

async function run({ inputs, options, terminal }: Call<Options>): Promise<ExitCode> {
  const { json, html, out } = options;
  const toFiles = html !== undefined || out !== undefined;
  // A page that is missing is told before the work is done.
  const page = toFiles ? await (await import('../../output/page.ts')).readPage() : '';
  const { makeReport, sayNotices } = await import('../work.ts');
  const { report, inputs: read, code } = await makeReport(inputs, { ...options, keepRaw: out !== undefined }, terminal);
  if (toFiles) {
    const { writeReport } = await import('../../output/write-report.ts');
    const written = await writeReport(report, read, { html, out }, page);
    terminal.stderr.write(`wrote ${written.join(', ')}\n`);
  }
  if (json) await print(terminal.stdout, (await import('../../../exporters/json.ts')).toJson(report));
  else if (!toFiles) await print(terminal.stdout, await summary(report, options.color, terminal));
  if (json || toFiles) sayNotices(report.notices, terminal);
  return code;
}

async function summary(report: Report, color: Options['color'], terminal: Call['terminal']): Promise<string> {
  const { summarise } = await import('../../../exporters/summary.ts');
  const { styleFor } = await import('../style.ts');
  return summarise(report, { width: widthOf(terminal), style: styleFor(color, terminal) });
}
