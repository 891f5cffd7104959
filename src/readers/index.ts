import type { RawDocument } from '../model/telling.ts';
import { feed } from './feed.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import type { Reader, ReadResult } from './reader.ts';
import { sitemap } from './sitemap.ts';
import { text } from './text.ts';
import { unsupported } from './unsupported.ts';

/** Every reader; the first that accepts a document reads it. A new format is one file and one line here. */
export const READERS: readonly Reader[] = [unsupported, feed, sitemap, jsonl, json, html, text];

/** The reader that accepts a document. */
export const readerOf = (document: RawDocument): Reader | undefined => READERS.find((r) => r.accepts(document));

/** Reads one document with the reader that accepts it. */
export function read(document: RawDocument): ReadResult {
  const reader = readerOf(document);
  if (reader) return reader.read(document);
  const says = `${document.uri}: no reader for ${document.mediaType}; convert it to plain text, HTML, JSON Lines or CSV`;
  return { tellings: [], notices: [{ level: 'error', code: 'no-reader', says, uri: document.uri }] };
}
