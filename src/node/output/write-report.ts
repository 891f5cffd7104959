import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { toHtml } from '../../exporters/html.ts';
import { toJson } from '../../exporters/json.ts';
import type { Report } from '../../model/report.ts';
import { CliError } from '../cli/error.ts';
import type { ReadInput } from '../files.ts';
import { withTemporary, writeWhole } from './atomic.ts';
import { rawNames } from './raw-names.ts';

export interface Destinations {
  readonly html?: string;
  readonly out?: string;
}

/** Writes what was asked for, each file whole or not at all; gives the paths for the line that names them. */
export async function writeReport(
  report: Report,
  inputs: readonly ReadInput[],
  { html, out }: Destinations,
  page: string,
): Promise<string[]> {
  const written: string[] = [];
  if (html !== undefined) {
    await orSay(html, () => writeWhole(html, toHtml(report, page)));
    written.push(html);
  }
  if (out !== undefined) written.push(...(await orSay(out, () => writeFolder(out, report, inputs, page))));
  return written;
}

async function writeFolder(out: string, report: Report, inputs: readonly ReadInput[], page: string): Promise<string[]> {
  const folder = resolve(out);
  await refuseForeign(out);
  await mkdir(dirname(folder), { recursive: true });
  const names = rawNames(inputs);
  await withTemporary(folder, async (temporary) => {
    await mkdir(join(temporary, 'raw'), { recursive: true });
    await writeFile(join(temporary, 'report.json'), toJson(report));
    await writeFile(join(temporary, 'report.html'), toHtml(report, page));
    for (const [i, input] of inputs.entries())
      if (input.raw) await writeFile(join(temporary, 'raw', names[i]!), input.raw);
    await putInPlace(temporary, folder);
  });
  return [
    ...['report.json', 'report.html'].map((name) => join(out, name)),
    `${join(out, 'raw')} (${inputs.length} as they came)`,
  ];
}

/** A folder that holds anything but an earlier result is left alone. */
async function refuseForeign(out: string): Promise<void> {
  const names = await readdir(out).catch((error: { code?: string }) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  if (names.length === 0) return;
  const report = await readFile(join(out, 'report.json'), 'utf8').catch(() => '');
  if (!/^\s*\{\s*"schema":\s*"variorum\/report\//.test(report))
    throw new CliError(`${out} holds other files; name an empty or a new folder`);
}

/** A new folder comes in one move; in an earlier one each part is replaced, and what was put beside them stays. */
async function putInPlace(made: string, folder: string): Promise<void> {
  const isNew = await rename(made, folder).then(
    () => true,
    () => false,
  );
  if (isNew) return;
  await rm(join(folder, 'raw'), { recursive: true, force: true });
  for (const name of ['raw', 'report.html', 'report.json']) await rename(join(made, name), join(folder, name));
}

async function orSay<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = (error as { code?: string }).code;
    const why = code && WHY[code];
    throw why ? new CliError(`${path} cannot be written: ${why}`, 2, { cause: error }) : error;
  }
}

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'a part of the path is a file',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
};
