import type { Call, CommandDefinition, ExitCode } from '../definition.ts';
import { ALLOW_PRIVATE, INPUTS, SET } from '../options.ts';
import { print } from '../terminal.ts';

interface Options {
  readonly json?: boolean;
  readonly set?: readonly string[];
  readonly allowPrivate?: boolean;
}

export const descent: CommandDefinition = {
  name: 'descent',
  says: 'Say who took from whom',
  argument: INPUTS,
  options: [{ flags: '--json', says: 'print it as JSON' }, SET, ALLOW_PRIVATE],
  examples: [
    { line: 'variorum descent first.txt second.txt', says: 'copy, revision, common source, or independent' },
    { line: 'variorum descent story/ --json', says: 'verdicts of all pairs, edges, lost sources, signs' },
  ],
  run,
};

async function run({ inputs, options, terminal }: Call<Options>): Promise<ExitCode> {
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
