import type { Readable } from 'node:stream';
import type { Fingerprints } from '../../fingerprint/duplicates.ts';
import type { ShingleBatch } from '../../fingerprint/shingle-reader.ts';
import { ShingleSets } from '../../fingerprint/shingle-sets.ts';
import { byCodeUnits } from '../../text/order.ts';
import type { Article } from '../corpus/article.ts';
import { articlesOf } from '../corpus/articles.ts';
import { makeIds, namesOf } from '../corpus/ids.ts';
import { fewNotices } from '../input/few-notices.ts';
import { find } from '../input/find.ts';
import { inBytes, LIMITS } from '../input/limits.ts';
import { type Opened, openFile } from '../input/opened.ts';
import { failed } from '../input/outcome.ts';
import type { OnNotice, Source } from '../input/source.ts';
import { asUtf8 } from '../input/utf8.ts';
import type { WorkerPool } from '../workers/pool.ts';
import type { Lines } from './fingerprint-lines.ts';
import { lineBatches } from './line-batches.ts';

export interface FingerprintOptions {
  readonly pool: WorkerPool;
  readonly onNotice: OnNotice;
  readonly allowPrivate?: boolean;
  /** What `-` stands for. */
  readonly stdin?: Readable;
  /** Called as bytes are read: how many of how many so far. */
  readonly onBytes?: (bytes: number, of: number) => void;
  /** Called with each article that cannot be read a second time (standard input, a URL), where its text will be wanted. */
  readonly onPassing?: (id: string, text: string) => void;
}

/**
 * Reads inputs of any kind into the shingle sets of their articles; no text is kept. Files of JSON Lines go to the threads as they are,
 * a megabyte of whole lines at a time; of anything else the articles are read here, and their texts go to the threads.
 */
export async function fingerprintInputs(inputs: readonly string[], options: FingerprintOptions): Promise<Fingerprints> {
  const { sources, notices } = await find(inputs);
  if (!sources.every(isJsonLines)) return fromArticles(inputs, sources, options);
  for (const notice of notices) options.onNotice(notice);
  return fromLines(sources, options);
}

/** By its name alone, and only where reading lines is all that has to be done. */
const isJsonLines = ({ kind, name }: Source): boolean =>
  kind === 'file' && /\.(?:jsonl|ndjson)(?:\.(?:gz|zst|zstd))?$/i.test(name);

async function fromLines(found: readonly Source[], options: FingerprintOptions): Promise<Fingerprints> {
  const sources = [...found].sort((a, b) => byCodeUnits(a.uri, b.uri));
  const [sets, ids, unique] = [new ShingleSets(), [] as string[], makeIds()];
  const outlets: (string | undefined)[] = [];
  const few = fewNotices(options.onNotice);
  const batches = linesOfAll(sources, few.onNotice, options);
  const transfer = ({ bytes }: Lines) => [bytes.buffer as ArrayBuffer];
  for await (const part of options.pool.map('fingerprint-lines', batches, { transfer })) {
    sets.add(part.batch);
    for (const notice of part.notices) few.onNotice(notice);
    part.ids.forEach((id, i) => {
      ids.push(unique.unique(id, part.uris[i]!));
      outlets.push(part.outlets[i]);
    });
  }
  few.end();
  return { sets, ids, outlets };
}

async function* linesOfAll(
  sources: readonly Source[],
  onNotice: OnNotice,
  { onBytes }: FingerprintOptions,
): AsyncGenerator<Lines> {
  const names = namesOf(sources);
  const total = sources.reduce((sum, source) => sum + (source.size ?? 0), 0);
  let read = 0;
  const count = (bytes: number) => {
    read += bytes;
    onBytes?.(read, total);
  };
  for (const source of sources) {
    const opened = await openFile(source, count);
    if (opened.ok) yield* linesIn(opened.value, names.get(source)!, onNotice);
    else onNotice(opened.notice);
  }
}

async function* linesIn(opened: Opened, name: string, onNotice: OnNotice): AsyncGenerator<Lines> {
  const { uri } = opened.source;
  const most = LIMITS.line;
  const onTooLong = (number: number) =>
    onNotice(failed('too-large', uri, `is longer than ${inBytes(most)} and was passed over`, `line ${number}`).notice);
  let any = false;
  for await (const batch of lineBatches(asUtf8(opened.stream(onNotice), uri, onNotice), { most, onTooLong })) {
    any = true;
    yield { ...batch, uri, name };
  }
  if (!any) onNotice(failed('no-records', uri, 'holds no records').notice);
}

async function fromArticles(
  inputs: readonly string[],
  sources: readonly Source[],
  options: FingerprintOptions,
): Promise<Fingerprints> {
  const [sets, ids, outlets] = [new ShingleSets(), [] as string[], [] as (string | undefined)[]];
  const { pool, onPassing } = options;
  const rereadable = new Set(sources.filter(({ kind }) => kind === 'file').map(({ uri }) => uri));
  const note = (article: Article) => {
    ids.push(article.id);
    outlets.push(article.outlet);
    if (!rereadable.has(article.origin?.source ?? '')) onPassing?.(article.id, article.text);
  };
  const batches: AsyncIterable<ShingleBatch> = pool.map(
    'fingerprint-texts',
    textBatches(articlesOf(inputs, options), note),
  );
  for await (const batch of batches) sets.add(batch);
  return { sets, ids, outlets };
}

/** Characters of a batch. */
const BATCH = 1 << 19;

async function* textBatches(
  articles: AsyncIterable<Article>,
  note: (article: Article) => void,
): AsyncGenerator<readonly string[]> {
  let texts: string[] = [];
  let size = 0;
  for await (const article of articles) {
    note(article);
    texts.push(article.text);
    size += article.text.length;
    if (size < BATCH) continue;
    yield texts;
    [texts, size] = [[], 0];
  }
  if (texts.length > 0) yield texts;
}
