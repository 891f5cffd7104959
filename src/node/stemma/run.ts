import { readFile } from 'node:fs/promises';
import { settle } from '../../defaults.ts';
import type { DescentForm, TreeForm } from '../../exporters/trees/forms.ts';
import { printStemma } from '../../stemma/print.ts';
import { drawnTree, inferStemma, type Stemma } from '../../stemma/stemma.ts';
import { readCollationTable } from '../../stemma/table.ts';
import type { ExitCode } from '../cli/definition.ts';
import { CliError } from '../cli/error.ts';
import { print, type Terminal } from '../cli/terminal.ts';
import { parseSettings, sayNotices } from '../cli/work.ts';

/**
 * Prints the tree of the aligned table in `file` (`-`: standard input).
 * @throws {CliError} 2 where the table cannot be read or no tree can be made of it
 */
export async function printStemmaOf(
  file: string,
  options: { readonly json?: boolean; readonly as?: DescentForm; readonly set?: readonly string[] },
  terminal: Terminal,
): Promise<ExitCode> {
  const form = options.as ?? 'text';
  if (form === 'prov') throw new CliError('descent: --as prov is for tellings: a table names no texts');
  const settings = settle(parseSettings(options.set ?? []));
  const { table, notices } = readCollationTable(await readTable(file, terminal));
  if (!table) throw new CliError(`descent: ${file}: ${notices[0]?.says}`);
  sayNotices(notices, terminal);
  const stemma = inferStemma(table, settings);
  sayNotices(stemma.notices, terminal);
  await print(terminal.stdout, options.json ? `${JSON.stringify(stemma, null, 2)}\n` : await write(stemma, form));
  return 0;
}

async function readTable(file: string, { stdin }: Terminal): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file === '-' ? await allOf(stdin) : await readFile(file));
  } catch (error) {
    const says = error instanceof TypeError ? 'it is not UTF-8 text' : (error as Error).message;
    throw new CliError(`descent: cannot read ${file}: ${says}`, 2, { cause: error });
  }
}

async function allOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

async function write(stemma: Stemma, form: TreeForm): Promise<string> {
  if (form === 'text') return printStemma(stemma);
  return (await import('../../exporters/trees/forms.ts')).TREE_WRITERS[form](drawnTree(stemma));
}
