import type { Readable, Writable } from 'node:stream';

/** The world around a command: passed in, so that a test can put its own in place. */
export interface Terminal {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Writes all of `text`, waiting where the reader is slower than the writer. */
export async function print(stream: Writable, text: string): Promise<void> {
  if (!text) return;
  await new Promise<void>((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** Columns to write in: COLUMNS, else the terminal's own, else 80; never under 40. */
export function widthOf({ env, stdout }: Terminal): number {
  const stated = Number.parseInt(env.COLUMNS ?? '', 10);
  return Math.max(40, Number.isFinite(stated) && stated > 0 ? stated : (stdout.columns ?? 80));
}
