import { compareTellings, descentOfTellings } from '../../compare.ts';
import { settle } from '../../defaults.ts';
import { clean } from '../../exporters/summary/layout.ts';
import type { Notice } from '../../model/notice.ts';
import type { Report } from '../../model/report.ts';
import { markWire } from '../../origins/mark-wire.ts';
import { withoutWire } from '../../without-wire.ts';
import { type ReadInputs, type ReadOptions, readInputs } from '../files.ts';
import type { ExitCode } from './definition.ts';
import { CliError } from './error.ts';
import { makeProgress } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** What a command needs from reading: the tellings, and the status that the notices call for. */
export interface Read extends ReadInputs {
  readonly code: ExitCode;
}

/**
 * Reads the inputs of a command; what could not be used is named on standard error.
 * @throws {CliError} 2 where no telling was read
 */
export async function readForCommand(
  inputs: readonly string[],
  options: Pick<ReadOptions, 'allowPrivate' | 'keepRaw'>,
  terminal: Terminal,
  how: { readonly quiet?: boolean } = {},
): Promise<Read> {
  const progress = makeProgress(terminal);
  const read = await readInputs(inputs, {
    ...options,
    stdin: terminal.stdin,
    onProgress: (done, of, uri) => progress.step(`reading ${done + 1} of ${of}: ${uri}`),
  });
  progress.end();
  const nothing = read.tellings.length === 0;
  if (!how.quiet || nothing) sayNotices(read.notices, terminal);
  if (nothing) throw new CliError('no telling could be read; nothing was done');
  return { ...read, code: read.notices.some((n) => n.level === 'error') ? 1 : 0 };
}

/** One line a notice: `warning: …`. */
export function sayNotices(notices: readonly Notice[], { stderr }: Terminal): void {
  for (const { level, says } of notices) stderr.write(`${level === 'info' ? 'note' : level}: ${clean(says)}\n`);
}

/** Tellings whose comparison takes more than a second: every two of them are compared. */
const MANY = 12;

const NOTHING_READ: Read = { tellings: [], inputs: [], notices: [], code: 0 };

export interface MadeReport {
  readonly report: Report;
  readonly inputs: ReadInputs['inputs'];
  readonly code: ExitCode;
}

/** Reads and compares; notices stand in the report. One telling makes a report too, with status 1. */
export async function makeReport(
  inputs: readonly string[],
  options: {
    readonly set?: readonly string[];
    readonly allowPrivate?: boolean;
    readonly keepRaw?: boolean;
    /** Inputs that are agency copy. */
    readonly wire?: readonly string[];
    readonly withoutWire?: boolean;
    /** Descent and origins are all that is wanted. */
    readonly descentOnly?: boolean;
  },
  terminal: Terminal,
): Promise<MadeReport> {
  const settings = parseSettings(options.set ?? []);
  const read = await readForCommand(inputs, options, terminal, { quiet: true });
  const wire = options.wire?.length
    ? await readForCommand(options.wire, options, terminal, { quiet: true })
    : NOTHING_READ;
  const tellings = [...read.tellings, ...wire.tellings.map(markWire)];
  const progress = makeProgress(terminal);
  progress.step(`comparing ${tellings.length} tellings`, tellings.length > MANY);
  const make = options.descentOnly ? descentOfTellings : compareTellings;
  const report = make(tellings, { settings, notices: [...read.notices, ...wire.notices] });
  progress.end();
  return {
    report: options.withoutWire ? withoutWire(report) : report,
    inputs: [...read.inputs, ...wire.inputs],
    code: tellings.length < 2 || wire.code > read.code ? 1 : read.code,
  };
}

/** `name=value` pairs, checked against the settings that exist. */
export function parseSettings(pairs: readonly string[]): Record<string, number> {
  const settings: Record<string, number> = {};
  for (const pair of pairs) {
    const [, name, value] = /^([\w.-]+)=(.+)$/.exec(pair) ?? [];
    if (!name || !value || !Number.isFinite(Number(value)))
      throw new CliError(`--set ${pair}: write NAME=VALUE, with a number as the value`);
    settings[name] = Number(value);
  }
  try {
    settle(settings);
  } catch (error) {
    throw error instanceof RangeError ? new CliError(`--set: ${error.message}`, 2, { cause: error }) : error;
  }
  return settings;
}
