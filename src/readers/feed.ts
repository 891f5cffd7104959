import type { Notice } from '../model/notice.ts';
import type { RawDocument } from '../model/telling.ts';
import { type FeedItem, itemsOf } from './feed/items.ts';
import { decodeEntities } from './html/metadata.ts';
import { readPage } from './html/read-page.ts';
import { joinResults } from './json/forms.ts';
import { itemNotice, refuse } from './json/item.ts';
import type { Reader, ReadResult } from './reader.ts';
import { fromRecord, statedMetadata } from './record.ts';
import { rootOf } from './xml-root.ts';

const TYPES = /^(?:application|text)\/(?:(?:rss|atom)\+)?xml$/;
const ROOT = /^(?:rss|feed|rdf:RDF)$/i;
const JSON_FEED = /^\ufeff?\s*\{[^{]*"version"\s*:\s*"https?:\/\/jsonfeed\.org\/version\//;

/** A feed: one telling an item, from what the feed itself gives of it. Nothing is fetched. */
export const feed: Reader = {
  name: 'feed',
  says: 'RSS, Atom, JSON Feed: one telling an item, whole or its summary as the feed gives it (.xml .rss .atom .json)',
  accepts: ({ mediaType, text }) =>
    mediaType === 'application/json'
      ? JSON_FEED.test(text.slice(0, 4096))
      : TYPES.test(mediaType) && ROOT.test(rootOf(text)),
  read(document) {
    const items = itemsOf(document.text);
    const whole = { document, place: '' };
    if (!items) return refuse(whole, 'bad-feed', 'is not a sound RSS, Atom or JSON feed; fetch it again');
    if (items.length === 0) return refuse(whole, 'no-records', 'the feed has no items');
    const read = joinResults(items.map((item, i) => readItem(item, document, i + 1)));
    return { tellings: read.tellings, notices: [...summaries(items, document), ...read.notices] };
  },
};

function readItem(item: FeedItem, document: RawDocument, number: number): ReadResult {
  const { content, isText, id: _, isSummary: __, ...stated } = item;
  const at = { document, place: `item ${number}${item.title ? ` (“${item.title}”)` : ''}` };
  const id = item.id ?? item.url ?? `${document.name}:${number}`;
  if (!content)
    return refuse(at, 'empty-record', `has no text in the feed${item.url ? `; give its page: ${item.url}` : ''}`);
  const hasMarks = !isText && /<[a-z!/][^>]*>/i.test(content);
  if (hasMarks) return readPage(content, { id, uri: document.uri, metadata: statedMetadata(stated, 'feed') });
  const text = isText ? content : decodeEntities(content);
  return { tellings: [fromRecord({ ...stated, id, text }, document, 'feed')], notices: [] };
}

function summaries(items: readonly FeedItem[], document: RawDocument): Notice[] {
  const count = items.filter(({ isSummary, content }) => isSummary && content).length;
  if (count === 0) return [];
  const says = `of ${count} of ${items.length} items the feed gives no more than a summary, which was read as it is; give the addresses of their pages for the whole texts`;
  return [itemNotice({ document, place: '' }, 'warning', 'summary-only', says)];
}
