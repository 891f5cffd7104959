import { CommanderError } from 'commander';
import type { ExitCode } from './definition.ts';
import { CliError } from './error.ts';
import { makeProgram } from './program.ts';
import type { Terminal } from './terminal.ts';

/** Runs the command line and gives its exit status. Every error is printed here and nowhere else. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = makeProgram(terminal, (c) => {
    code = c;
  });
  try {
    if (argv.length === 0) {
      program.outputHelp({ error: true });
      return 2;
    }
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    return explain(error, terminal);
  }
}

function explain(error: unknown, { stderr }: Terminal): ExitCode {
  // Commander has printed its own message, with the nearest name, by now.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (isBrokenPipe(error)) return 0;
  if (isFullDisk(error)) {
    stderr.write('variorum: standard output cannot be written: the disk is full\n');
    return 2;
  }
  if (error instanceof CliError) {
    stderr.write(`variorum: ${error.message}\n`);
    return error.exitCode;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  stderr.write(`variorum: this is a bug in variorum; please report it with the lines below\n${stack}\n`);
  return 2;
}

const isFullDisk = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOSPC';

/** The reader of a pipe has gone (`variorum … | head`): it has what it wanted. */
export const isBrokenPipe = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
