import { readFile } from 'node:fs/promises';
import { reportIn } from '../../../verify/in-page.ts';
import type { Call, CommandDefinition, ExitCode } from '../definition.ts';
import { CliError } from '../error.ts';
import { ALLOW_PRIVATE, INPUTS } from '../options.ts';
import { print } from '../terminal.ts';

interface Options {
  readonly json?: boolean;
  readonly allowPrivate?: boolean;
}

export const verify: CommandDefinition = {
  name: 'verify',
  says: 'Check a report again: every span, wording, hash and finding',
  explains:
    'Takes what variorum compare wrote as JSON or as a page. Every span has to lie inside its text, every wording to stand at its span, every hash and id to be that of what it names; then the report is made again from its own tellings and settings and compared field by field. With the inputs, the tellings are checked against them too.\n\nExit status: 0 all is sound; 1 something fails; 2 the report cannot be read.',
  before: { name: '<report>', says: 'a report, as JSON or as a page', completes: 'file' },
  argument: { ...INPUTS, name: '[input...]', says: `what the report was made from: ${INPUTS.says}` },
  options: [{ flags: '--json', says: 'print the checks and the faults as JSON' }, ALLOW_PRIVATE],
  examples: [
    { line: 'variorum verify report.json', says: 'the report in itself' },
    { line: 'variorum verify report.html ledger.txt courier.txt', says: 'a page, and the texts it was made from' },
    { line: 'variorum verify result/report.json result/raw', says: 'what compare --out wrote' },
  ],
  run,
};

async function run({ inputs: [file, ...inputs], options, terminal }: Call<Options>): Promise<ExitCode> {
  const value = await readReport(file!);
  const { verify: check } = await import('../../../verify/verify.ts');
  const again = inputs.length > 0 ? await readAgain(inputs, options, terminal) : undefined;
  const verification = check(value, again);
  const text = options.json
    ? `${JSON.stringify(verification, null, 2)}\n`
    : (await import('../../../exporters/verification.ts')).verificationText(verification);
  await print(terminal.stdout, text);
  return verification.verdict === 'sound' ? 0 : 1;
}

async function readAgain(inputs: readonly string[], options: Options, terminal: Call['terminal']) {
  const { readForCommand } = await import('../work.ts');
  return readForCommand(inputs, options, terminal, { quiet: true });
}

async function readReport(file: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new CliError(`${file} cannot be read: ${(error as Error).message}`, 2, { cause: error });
  }
  try {
    return JSON.parse(reportIn(text));
  } catch (error) {
    throw new CliError(`${file} holds no report: ${(error as Error).message}`, 2, { cause: error });
  }
}
