import { read, readerOf } from '../../readers/index.ts';
import { json, recordsIn } from '../../readers/json.ts';
import { byCodeUnits } from '../../text/order.ts';
import { type Container, type Entry, itemOf } from '../input/containers/container.ts';
import { containerOf } from '../input/containers/index.ts';
import { toDocument } from '../input/document.ts';
import { fewNotices } from '../input/few-notices.ts';
import { find } from '../input/find.ts';
import { unpacked } from '../input/load.ts';
import type { Opened } from '../input/opened.ts';
import { failed } from '../input/outcome.ts';
import { mayBePassedOver, passedOver } from '../input/passed-over.ts';
import type { OnNotice, Source } from '../input/source.ts';
import type { Article, RawForm } from './article.ts';
import { makeIds, namesOf } from './ids.ts';
import { makeOpener, type Open, type OpenerOptions } from './opener.ts';
import { articlesInRecord, type Drafts, fromTellings } from './to-articles.ts';

export interface ArticleOptions extends OpenerOptions {
  /** Called for each input or record that could not be used, and for what is worth knowing. */
  readonly onNotice: OnNotice;
  /** Give with each article what it was read out of, as it came. */
  readonly keepRaw?: boolean;
  /** Called before a source is read; what it returns is how many of its records are done already and passed over unread. */
  readonly onSource?: (source: Source) => number | undefined;
  /** Called when a source has been read to its end. */
  readonly onSourceEnd?: (source: Source) => void;
  /** Ids that articles of an earlier run have, of records that are not read again. */
  readonly isTaken?: (id: string) => boolean;
}

/**
 * The articles of files, folders, URLs and standard input (`-`), one at a time: of a container (JSON Lines, tables, Parquet,
 * web archives) only the record in hand is in memory. Sources are read in the order of their addresses, so that the order
 * of `inputs` changes nothing. Never throws on bad input.
 */
export async function* articlesOf(inputs: readonly string[], options: ArticleOptions): AsyncGenerator<Article> {
  const found = await find(inputs);
  for (const notice of found.notices) options.onNotice(notice);
  const sources = [...found.sources].sort((a, b) => byCodeUnits(a.uri, b.uri));
  const names = namesOf(sources);
  const ids = makeIds(options.isTaken);
  const open = makeOpener(sources, options);
  for (const source of sources) {
    const after = options.onSource?.(source) ?? 0;
    const few = fewNotices(options.onNotice);
    for await (const placed of draftsOf(source, names.get(source)!, open, few.onNotice, after))
      for (const { position, articles, notices, raw } of placed) {
        for (const notice of notices) few.onNotice(notice);
        const origin = { source: source.uri, record: position - 1 };
        const kept = options.keepRaw ? raw() : undefined;
        for (const { id, uri, text, title, outlet, published, url, language } of articles)
          yield { id: ids.unique(id, uri), uri, text, title, outlet, published, url, language, raw: kept, origin };
      }
    few.end();
    options.onSourceEnd?.(source);
  }
}

interface Placed extends Drafts {
  readonly position: number;
  readonly raw: () => RawForm;
}

async function* draftsOf(
  source: Source,
  name: string,
  open: Open,
  onNotice: OnNotice,
  after: number,
): AsyncGenerator<Iterable<Placed>> {
  const opened = await open(source);
  if (!opened.ok) return onNotice(opened.notice);
  const container = containerOf(opened.value);
  if (container) yield* fromContainer(opened.value, container, name, onNotice, after);
  else yield* fromDocument(opened.value, name, onNotice, after);
}

async function* fromContainer(
  opened: Opened,
  container: Container,
  name: string,
  onNotice: OnNotice,
  after: number,
): AsyncGenerator<Iterable<Placed>> {
  const { uri } = opened.source;
  const document = { uri, name, mediaType: container.mediaType, sha256: '', text: '' };
  let silent = after === 0;
  const heard: OnNotice = (notice) => {
    silent = false;
    onNotice(notice);
  };
  function* placed(entries: Iterable<Entry>): Generator<Placed> {
    for (const entry of entries) {
      silent = false;
      const raw = () => entry.raw?.() ?? asJson(entry.value);
      const { articles, notices } = articlesInRecord(entry.value, itemOf(entry, document));
      yield { articles, notices, position: entry.position, raw };
    }
  }
  for await (const entries of container.entries(opened, { onNotice: heard, after })) yield placed(entries);
  if (silent) onNotice(failed('no-records', uri, 'holds no records').notice);
}

/** A single document is read whole. Records of a JSON file are articles as they are; all else goes through its reader. */
async function* fromDocument(
  opened: Opened,
  name: string,
  onNotice: OnNotice,
  after: number,
): AsyncGenerator<Iterable<Placed>> {
  const { source, contentType } = opened;
  const raw = await opened.whole();
  const loaded = raw.ok ? await unpacked({ ...source, name }, raw.value.raw, contentType) : raw;
  if (!loaded.ok) return onNotice(loaded.notice);
  const made = toDocument(loaded.value);
  if (!made.ok) return onNotice(made.notice);
  const { document, notices } = made.value;
  for (const notice of notices) onNotice(notice);
  const { mediaType } = document;
  const records = readerOf(document) === json ? recordsIn(document) : undefined;
  const placed: Placed[] = records
    ? records.map((one, i) => {
        const drafts = articlesInRecord(one.value, { ...one, document });
        return { ...drafts, position: i + 1, raw: () => asJson(one.value) };
      })
    : [{ ...fromTellings(read(document)), position: 1, raw: () => ({ mediaType, bytes: loaded.value.bytes }) }];
  const isEmpty = placed.every(({ articles }) => articles.length === 0);
  if (isEmpty && mayBePassedOver(source, document)) return onNotice(passedOver(source));
  if (placed.length === 0) onNotice(failed('no-records', source.uri, 'holds no records').notice);
  yield placed.slice(after);
}

/** A record that came in another form than JSON, as the JSON that was made of it. */
const asJson = (value: unknown): RawForm => ({
  mediaType: 'application/json',
  bytes: Buffer.from(JSON.stringify(value)),
});
