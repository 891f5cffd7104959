import type { RawDocument, Segment } from '../model/telling.ts';
import { findArticle } from './html/article.ts';
import { readBlocks } from './html/blocks.ts';
import { readHead } from './html/metadata.ts';
import { assignRoles } from './html/roles.ts';
import { makeTelling } from './make-telling.ts';
import type { Reader } from './reader.ts';

/** A web page: the article's parts by role, everything else that a visitor sees as furniture. */
export const html: Reader = {
  name: 'html',
  says: 'a web page, one telling a file (.html)',
  accepts: (document) => document.mediaType === 'text/html' || document.mediaType === 'application/xhtml+xml',
  read: (document: RawDocument) => {
    const page = readBlocks(document.text);
    const head = readHead(document.text, page);
    const roles = assignRoles(page, findArticle(page), head);
    const segments: Segment[] = page.blocks.map(({ start, end }, i) => ({
      role: roles[i]!,
      start,
      end,
      raw: page.map.spanToRaw({ start, end }),
    }));
    const { text, map } = page;
    return {
      tellings: [makeTelling({ id: document.name, uri: document.uri, text, raw: document, segments, map })],
      notices: [],
    };
  },
};
