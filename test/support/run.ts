import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { main } from '../../src/node/cli/main.ts';
import type { Terminal } from '../../src/node/cli/terminal.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line inside the test, as if `argv` had been typed. */
export async function run(
  argv: readonly string[],
  how: { stdin?: string | Uint8Array; env?: Record<string, string>; isTTY?: boolean; columns?: number } = {},
): Promise<Ran> {
  const [stdout, stderr] = [collector(), collector()];
  const terminal: Terminal = {
    stdin: Readable.from([Buffer.from(how.stdin ?? '')]),
    stdout: Object.assign(stdout.stream, { isTTY: how.isTTY ?? false, columns: how.columns }),
    stderr: stderr.stream,
    env: how.env ?? {},
  };
  const code = await main(argv, terminal);
  return { code, out: stdout.text(), err: stderr.text() };
}

function collector() {
  const chunks: Buffer[] = [];
  const stream = new PassThrough();
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}

/** A folder with the given files, taken away by `remove`; a path inside it by `path`. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const root = mkdtempSync(join(tmpdir(), 'variorum-test-'));
  for (const [name, data] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), data);
  }
  return {
    root,
    path: (...parts: string[]) => join(root, ...parts),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
