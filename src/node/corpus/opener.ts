import type { Readable } from 'node:stream';
import { type Opened, openBytes, openFile, openStream } from '../input/opened.ts';
import { done, type Outcome } from '../input/outcome.ts';
import type { Raw, Source } from '../input/source.ts';

export interface OpenerOptions {
  /** Fetch URLs of this machine and of private networks too; off unless said. */
  readonly allowPrivate?: boolean;
  /** What `-` stands for; standard input unless given. */
  readonly stdin?: Readable;
  /** Called as bytes are read: how many of how many so far. */
  readonly onBytes?: (bytes: number, of: number) => void;
}

export type Open = (source: Source) => Promise<Outcome<Opened>>;

/** Opens sources of every kind; URLs share one fetcher, so that a host is asked politely. */
export function makeOpener(sources: readonly Source[], options: OpenerOptions): Open {
  const { allowPrivate, onBytes, stdin } = options;
  const of = sources.reduce((sum, { size = 0 }) => sum + size, 0);
  let bytes = 0;
  const count = (more: number) => {
    bytes += more;
    onBytes?.(bytes, of);
  };
  let fetcher: ((source: Source) => Promise<Outcome<Raw>>) | undefined;
  return async (source) => {
    if (source.kind === 'stdin') return openStream(source, stdin ?? process.stdin, count);
    if (source.kind === 'file') return openFile(source, count);
    fetcher ??= (await import('../fetch/fetch.ts')).makeFetcher({ allowPrivate });
    const fetched = await fetcher(source);
    return fetched.ok ? done(openBytes(source, fetched.value.raw, fetched.value.contentType)) : fetched;
  };
}
