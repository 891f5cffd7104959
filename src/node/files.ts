import type { Readable } from 'node:stream';
import type { Notice } from '../model/notice.ts';
import type { RawDocument, Telling } from '../model/telling.ts';
import { read } from '../readers/index.ts';
import { byCodeUnits } from '../text/order.ts';
import { toDocument } from './input/document.ts';
import { find } from './input/find.ts';
import { loadStream } from './input/load.ts';
import type { Outcome } from './input/outcome.ts';
import type { Loaded, Source } from './input/source.ts';
import { uniqueIds } from './input/unique-ids.ts';

export interface ReadOptions {
  /** Fetch URLs of this machine and of private networks too; off unless said. */
  readonly allowPrivate?: boolean;
  /** What `-` stands for; standard input unless given. */
  readonly stdin?: Readable;
  /** Keep the bytes of each input, as they came, in `inputs`. */
  readonly keepRaw?: boolean;
  /** Called before each input is read. */
  readonly onProgress?: (done: number, of: number, uri: string) => void;
}

/** One input that was read, with the tellings it held. */
export interface ReadInput {
  readonly document: Omit<RawDocument, 'text'>;
  readonly ids: readonly string[];
  /** With `keepRaw` only. */
  readonly raw?: Uint8Array;
}

export interface ReadInputs {
  readonly tellings: readonly Telling[];
  /** What could not be used, each named, and what is worth knowing. */
  readonly notices: readonly Notice[];
  readonly inputs: readonly ReadInput[];
}

/**
 * Reads files, folders, URLs and standard input (`-`) into tellings. Never throws on bad input: what cannot be read is
 * named in the notices. The order of `inputs` changes nothing but the order of what comes out.
 */
export async function readInputs(inputs: readonly string[], options: ReadOptions = {}): Promise<ReadInputs> {
  const found = await find(inputs);
  const notices: Notice[] = [...found.notices];
  const tellings: Telling[] = [];
  const kept: { document: Omit<RawDocument, 'text'>; raw?: Uint8Array; tellings: readonly Telling[] }[] = [];
  const load = makeLoader(options);
  for (const [at, source] of found.sources.entries()) {
    options.onProgress?.(at, found.sources.length, source.uri);
    const loaded = await load(source);
    const document = loaded.ok ? toDocument(loaded.value) : loaded;
    if (!loaded.ok || !document.ok) {
      notices.push((document as { notice: Notice }).notice);
      continue;
    }
    const result = read(document.value.document);
    notices.push(...document.value.notices, ...result.notices);
    tellings.push(...result.tellings);
    const { text: _, ...rest } = document.value.document;
    kept.push({ document: rest, tellings: result.tellings, ...(options.keepRaw ? { raw: loaded.value.raw } : {}) });
  }
  const named = uniqueIds(tellings);
  const idOf = new Map(tellings.map((t, i) => [t, named[i]!.id]));
  const read_ = kept.map(({ tellings: own, ...rest }) => ({ ...rest, ids: own.map((t) => idOf.get(t)!) }));
  return { tellings: named, notices: inOrder(notices), inputs: read_ };
}

/** By input, so that the order of arguments does not show in a report. */
const inOrder = (notices: readonly Notice[]): Notice[] =>
  [...notices].sort((a, b) => byCodeUnits(a.uri ?? '', b.uri ?? ''));

/** Opens sources of every kind; URLs share one fetcher, so that a host is asked politely. */
function makeLoader({ allowPrivate, stdin }: ReadOptions): (source: Source) => Promise<Outcome<Loaded>> {
  let fetcher: ((source: Source) => Promise<Outcome<Loaded>>) | undefined;
  return async (source) => {
    if (source.kind === 'stdin') return loadStream(source, stdin ?? process.stdin);
    if (source.kind === 'file') return loadStream(source);
    fetcher ??= (await import('./fetch/fetch.ts')).makeFetcher({ allowPrivate });
    return fetcher(source);
  };
}
