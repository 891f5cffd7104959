import type { Readable } from 'node:stream';
import type { Fingerprints } from '../../fingerprint/duplicates.ts';
import type { ShingleBatch } from '../../fingerprint/shingle-reader.ts';
import { ShingleSets } from '../../fingerprint/shingle-sets.ts';
import type { Article } from '../corpus/article.ts';
import { articlesOf } from '../corpus/articles.ts';
import { makeIds } from '../corpus/ids.ts';
import { areJsonLines, type RawLines, rawLinesOf } from '../corpus/raw-lines.ts';
import { fewNotices } from '../input/few-notices.ts';
import { find } from '../input/find.ts';
import type { OnNotice, Source } from '../input/source.ts';
import type { WorkerPool } from '../workers/pool.ts';

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
  if (!areJsonLines(sources)) return fromArticles(inputs, sources, options);
  for (const notice of notices) options.onNotice(notice);
  return fromLines(sources, options);
}

async function fromLines(sources: readonly Source[], options: FingerprintOptions): Promise<Fingerprints> {
  const [sets, ids, unique] = [new ShingleSets(), [] as string[], makeIds()];
  const outlets: (string | undefined)[] = [];
  const few = fewNotices(options.onNotice);
  const batches = rawLinesOf(sources, { onNotice: few.onNotice, onBytes: options.onBytes });
  const transfer = ({ bytes }: RawLines) => [bytes.buffer as ArrayBuffer];
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
