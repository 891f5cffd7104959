import { rmSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Writes a file whole or not at all: what is there before stays until the new one is complete. */
export async function writeWhole(file: string, data: string | Uint8Array): Promise<void> {
  await withTemporary(file, async (temporary) => {
    await writeFile(temporary, data);
    await rename(temporary, file);
  });
}

/**
 * Lends a name beside `target` to write to, and takes away whatever is still there at the end, after Ctrl-C too. The
 * signal is caught here alone: caught during a long computation, it would only wait for its end.
 */
export async function withTemporary<T>(target: string, work: (temporary: string) => Promise<T>): Promise<T> {
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.partial`);
  const stop = (signal: 'SIGINT' | 'SIGTERM') => {
    rmSync(temporary, { recursive: true, force: true });
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await work(temporary);
  } finally {
    await rm(temporary, { recursive: true, force: true });
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}
