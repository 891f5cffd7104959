import type { RawDocument } from '../model/telling.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import type { Reader, ReadResult } from './reader.ts';
import { text } from './text.ts';
import { unsupported } from './unsupported.ts';

/** Every reader; the first that accepts a document reads it. A new format is one file and one line here. */
export const READERS: readonly Reader[] = [unsupported, jsonl, json, html, text];

/** Reads one document with the reader that accepts it. */
export function read(document: RawDocument): ReadResult {
  const reader = READERS.find((r) => r.accepts(document));
  if (reader) return reader.read(document);
  const says = `${document.uri}: no reader for ${document.mediaType}; convert it to plain text, HTML or JSON Lines`;
  return { tellings: [], notices: [{ level: 'error', code: 'no-reader', says, uri: document.uri }] };
}
