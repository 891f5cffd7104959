import { parseFeed } from 'feedsmith';
import { statedDate } from '../dates.ts';
import { decodeEntities } from '../html/metadata.ts';
import { isObject, type JsonObject, textOf } from '../json/item.ts';

/** One item of a feed, under the program's own names. */
export interface FeedItem {
  readonly id?: string;
  readonly url?: string;
  readonly title?: string;
  readonly byline?: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly language?: string;
  /** HTML, or plain text where `isText`; the whole article or its beginning, as the feed gives it. */
  readonly content?: string;
  readonly isText?: boolean;
  /** The feed gives only a summary of the item. */
  readonly isSummary?: boolean;
}

/** Items of RSS 0.9x, 1.0 (RDF) and 2.0, Atom, and JSON Feed; undefined where the text is none of these. */
export function itemsOf(text: string): readonly FeedItem[] | undefined {
  let parsed: { format: string; feed: unknown };
  try {
    parsed = parseFeed(text.replace(/^\ufeff/, '').trimStart());
  } catch {
    return undefined;
  }
  const feed = isObject(parsed.feed) ? parsed.feed : {};
  const outlet = plain(feed['title']);
  const language = textOf(feed['language']) ?? textOf(inside(feed, 'xml')['lang']) ?? dc(feed, 'languages');
  const items = listOf(feed['items'] ?? feed['entries']).filter(isObject);
  return items.map((item) => {
    const own = (FORMATS[parsed.format] ?? rss)(item);
    return { ...own, outlet, language: own.language ?? language };
  });
}

const FORMATS: Readonly<Record<string, (item: JsonObject) => FeedItem>> = { atom, json };

/** RSS of all versions; the whole text stands in `content:encoded` (RSS 1.0 module Content), the summary in `description`. */
function rss(item: JsonObject): FeedItem {
  const whole = textOf(inside(item, 'content')['encoded']);
  const guid = inside(item, 'guid');
  const link = textOf(item['link']) ?? (guid['isPermaLink'] === false ? undefined : addressOf(textOf(guid['value'])));
  return {
    id: textOf(guid['value']) ?? textOf(inside(item, 'rdf')['about']) ?? link,
    url: addressOf(link),
    title: plain(item['title']),
    byline: dc(item, 'creators') ?? names(item['authors']),
    published: statedDate(item['pubDate']) ?? statedDate(dc(item, 'dates')),
    language: dc(item, 'languages'),
    content: whole ?? textOf(item['description']),
    isSummary: whole === undefined,
  };
}

/** RFC 4287. A summary stands for the content where there is none. */
function atom(entry: JsonObject): FeedItem {
  const [content, summary] = [inside(entry, 'content'), inside(entry, 'summary')];
  const whole = textOf(content['value']);
  const links = listOf(entry['links']).filter(isObject);
  const link = links.find(({ rel }) => rel === undefined || rel === 'alternate');
  return {
    id: textOf(entry['id']),
    url: addressOf(textOf(link?.['href'])),
    title: plain(entry['title']),
    byline: names(entry['authors']),
    published: statedDate(entry['published']),
    modified: statedDate(entry['updated']),
    language: textOf(inside(entry, 'xml')['lang']),
    content: whole ?? textOf(summary['value']),
    isText: /^(?:text(?:\/plain)?)?$/.test(String((whole === undefined ? summary : content)['type'] ?? '')),
    isSummary: whole === undefined,
  };
}

/** JSON Feed 1.1. */
function json(item: JsonObject): FeedItem {
  const [page, words] = [textOf(item['content_html']), textOf(item['content_text'])];
  return {
    id: textOf(item['id']),
    url: addressOf(textOf(item['url'])),
    title: textOf(item['title']),
    byline: names(item['authors']),
    published: statedDate(item['date_published']),
    modified: statedDate(item['date_modified']),
    language: textOf(item['language']),
    content: page ?? words ?? textOf(item['summary']),
    isText: page === undefined,
    isSummary: page === undefined && words === undefined,
  };
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const inside = (object: JsonObject, name: string): JsonObject => (isObject(object[name]) ? object[name] : {});

/** Dublin Core as feeds have it: lists of texts. */
const dc = (object: JsonObject, name: string): string | undefined =>
  textOf(
    listOf(inside(object, 'dc')[name])
      .filter((v) => typeof v === 'string')
      .join(', '),
  );

const names = (authors: unknown): string | undefined =>
  textOf(
    listOf(authors)
      .filter(isObject)
      .map((author) => textOf(author['name']) ?? '')
      .filter(Boolean)
      .join(', '),
  );

/** A title without the markup that feeds put in it; Atom's is an object. */
function plain(value: unknown): string | undefined {
  const text = textOf(isObject(value) ? value['value'] : value);
  return text && textOf(decodeEntities(text.replace(/<\/?[a-z][^>]*>/gi, '')).trim());
}

const addressOf = (value: string | undefined): string | undefined =>
  value && /^https?:\/\/\S+$/i.test(value.trim()) ? value.trim() : undefined;
