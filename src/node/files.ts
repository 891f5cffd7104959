import type { Readable } from 'node:stream';
import type { Notice } from '../model/notice.ts';
import type { RawDocument, Telling } from '../model/telling.ts';
import { read } from '../readers/index.ts';
import { readItem } from '../readers/json/forms.ts';
import type { ReadResult } from '../readers/reader.ts';
import { byCodeUnits } from '../text/order.ts';
import { type Container, itemOf } from './input/containers/container.ts';
import { containerOf } from './input/containers/index.ts';
import { sha256Of, toDocument } from './input/document.ts';
import { fewNotices } from './input/few-notices.ts';
import { find } from './input/find.ts';
import { loadStream, unpacked } from './input/load.ts';
import { type Opened, openBytes } from './input/opened.ts';
import { failed, type Outcome } from './input/outcome.ts';
import { mayBePassedOver, passedOver } from './input/passed-over.ts';
import type { Raw, Source } from './input/source.ts';
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
  const load = makeLoader(options);
  const sources: ReadSource[] = [];
  for (const [at, source] of found.sources.entries()) {
    options.onProgress?.(at, found.sources.length, source.uri);
    sources.push(await readSource(source, load, options.keepRaw ?? false));
  }
  const all = sources.flatMap((s) => s.tellings);
  const tellings = uniqueIds(all);
  const idOf = new Map(all.map((telling, i) => [telling, tellings[i]!.id]));
  return {
    tellings,
    notices: inOrder([...found.notices, ...sources.flatMap((s) => s.notices)]),
    inputs: sources.flatMap((s) => (s.input ? [{ ...s.input, ids: s.tellings.map((t) => idOf.get(t)!) }] : [])),
  };
}

interface ReadSource extends ReadResult {
  readonly input?: Omit<ReadInput, 'ids'>;
}

async function readSource(
  source: Source,
  load: (source: Source) => Promise<Outcome<Raw>>,
  keepRaw: boolean,
): Promise<ReadSource> {
  const loaded = await load(source);
  if (!loaded.ok) return { tellings: [], notices: [loaded.notice] };
  const { raw, contentType } = loaded.value;
  const opened = openBytes(source, raw, contentType);
  const container = containerOf(opened);
  const read = container ? await readContainer(opened, container, sha256Of(raw)) : await readDocument(loaded.value);
  return read.input && keepRaw ? { ...read, input: { ...read.input, raw } } : read;
}

async function readDocument({ source, raw, contentType }: Raw): Promise<ReadSource> {
  const loaded = await unpacked(source, raw, contentType);
  const made = loaded.ok ? toDocument(loaded.value) : loaded;
  if (!made.ok) return { tellings: [], notices: [made.notice] };
  const { text: _, ...document } = made.value.document;
  const result = read(made.value.document);
  if (result.tellings.length === 0 && mayBePassedOver(source, document))
    return { tellings: [], notices: [passedOver(source)] };
  return { ...withNotices(result, made.value.notices), input: { document } };
}

/** Every record of a container as a telling. */
async function readContainer(opened: Opened, container: Container, sha256: string): Promise<ReadSource> {
  const { uri, name } = opened.source;
  const document = { uri, name, mediaType: container.mediaType, sha256 };
  const notices: Notice[] = [];
  const few = fewNotices((notice) => void notices.push(notice));
  const tellings: Telling[] = [];
  for await (const entries of container.entries(opened, { onNotice: few.onNotice, after: 0 }))
    for (const entry of entries) {
      const result = readItem(entry.value, itemOf(entry, { ...document, text: '' }));
      for (const notice of result.notices) few.onNotice(notice);
      tellings.push(...result.tellings);
    }
  few.end();
  if (tellings.length === 0 && notices.length === 0) notices.push(failed('no-records', uri, 'holds no records').notice);
  return { tellings, notices, input: { document } };
}

/** What is to be said of a document is said of its telling, where it holds just one. */
function withNotices({ tellings, notices }: ReadResult, more: readonly Notice[]): ReadResult {
  const [only, ...others] = tellings;
  if (!only || others.length > 0) return { tellings, notices: [...more, ...notices] };
  return { tellings: [{ ...only, notices: [...more, ...only.notices] }], notices };
}

/** By input, so that the order of arguments does not show in a report. */
const inOrder = (notices: readonly Notice[]): Notice[] =>
  [...notices].sort((a, b) => byCodeUnits(a.uri ?? '', b.uri ?? ''));

/** Opens sources of every kind; URLs share one fetcher, so that a host is asked politely. */
function makeLoader({ allowPrivate, stdin }: ReadOptions): (source: Source) => Promise<Outcome<Raw>> {
  let fetcher: ((source: Source) => Promise<Outcome<Raw>>) | undefined;
  return async (source) => {
    if (source.kind === 'stdin') return loadStream(source, stdin ?? process.stdin);
    if (source.kind === 'file') return loadStream(source);
    fetcher ??= (await import('./fetch/fetch.ts')).makeFetcher({ allowPrivate });
    return fetcher(source);
  };
}
