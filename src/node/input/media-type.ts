import { stripPacking } from './packing.ts';

const BY_EXTENSION: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  text: 'text/plain',
  md: 'text/plain',
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'text/html',
  json: 'application/json',
  jsonl: 'application/x-ndjson',
  ndjson: 'application/x-ndjson',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  tab: 'text/tab-separated-values',
  parquet: 'application/vnd.apache.parquet',
  warc: 'application/warc',
  wet: 'application/warc',
  wacz: 'application/wacz+zip',
  xml: 'application/xml',
  rss: 'application/rss+xml',
  rdf: 'application/rss+xml',
  atom: 'application/atom+xml',
};

/** What a web server may call a document that a reader knows. */
const BY_CONTENT_TYPE: Readonly<Record<string, string>> = {
  'text/plain': 'text/plain',
  'text/markdown': 'text/plain',
  'text/html': 'text/html',
  'application/xhtml+xml': 'text/html',
  'application/json': 'application/json',
  'application/ld+json': 'application/json',
  'application/x-ndjson': 'application/x-ndjson',
  'application/ndjson': 'application/x-ndjson',
  'application/jsonl': 'application/x-ndjson',
  'text/csv': 'text/csv',
  'text/tab-separated-values': 'text/tab-separated-values',
  'application/vnd.apache.parquet': 'application/vnd.apache.parquet',
  'application/warc': 'application/warc',
  'application/wacz+zip': 'application/wacz+zip',
  'application/xml': 'application/xml',
  'text/xml': 'application/xml',
  'application/rss+xml': 'application/rss+xml',
  'application/rdf+xml': 'application/rss+xml',
  'application/atom+xml': 'application/atom+xml',
  'application/feed+json': 'application/json',
};

/** Lower-case extension under a `.gz` or `.zst`, or the empty string. */
export function extensionOf(name: string): string {
  const bare = stripPacking(name);
  const dot = bare.lastIndexOf('.');
  return dot > 0 ? bare.slice(dot + 1).toLowerCase() : '';
}

/** Whether a file of this name is looked at when a whole folder is given. */
export const isKnownName = (name: string): boolean => extensionOf(name) in BY_EXTENSION;

/** The media type of a `Content-Type` header that a reader knows; undefined for any other. */
export const typeOfHeader = (header: string): string | undefined =>
  BY_CONTENT_TYPE[header.split(';', 1)[0]!.trim().toLowerCase()];

/** By the server's word, else by the name, else by how the text begins. */
export const mediaTypeOf = (name: string, text: string, header?: string): string =>
  (header && typeOfHeader(header)) ?? BY_EXTENSION[extensionOf(name)] ?? typeOfText(text);

/** For input without a name: standard input, or a file with an extension of its own. */
export function typeOfText(text: string): string {
  const start = text.slice(0, 2000).trimStart();
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(start))
    return 'text/html';
  if (/^<\?xml\b/.test(start) || /^<(?:rss|feed|rdf:RDF|urlset|sitemapindex)\b/.test(start)) return 'application/xml';
  if (!/^[{[]/.test(start)) return 'text/plain';
  const firstLine = text.trimStart().split('\n', 1)[0]!;
  if (start.startsWith('{') && isJson(firstLine)) return 'application/x-ndjson';
  const [open, close] = [start[0], text.trimEnd().at(-1)];
  return (open === '{' && close === '}') || (open === '[' && close === ']') ? 'application/json' : 'text/plain';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
