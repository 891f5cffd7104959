import { readPage } from './html/read-page.ts';
import { looksLikePage } from './html/sniff.ts';
import type { Reader } from './reader.ts';

const HTML_TYPES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml']);
/** Types whose content is not looked into. */
const NEVER = /json/;

/** A web page: the article's parts by role, everything else that a visitor sees as furniture. */
export const html: Reader = {
  name: 'html',
  says: 'a web page, one telling a file (.html)',
  accepts: ({ mediaType, text }) => HTML_TYPES.has(mediaType) || (!NEVER.test(mediaType) && looksLikePage(text)),
  read: (document) => readPage(document.text, { id: document.name, uri: document.uri, raw: document }),
};
