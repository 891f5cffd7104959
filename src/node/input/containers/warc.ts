import { extensionOf } from '../media-type.ts';
import type { Container } from './container.ts';

/** A web archive: the pages that servers sent with status 200, and the plain texts made of pages (WET). */
export const warc: Container = {
  name: 'warc',
  mediaType: 'application/warc',
  accepts: ({ source, head }) =>
    /^(?:warc|wet)$/.test(extensionOf(source.name)) ||
    /^\s*WARC\/\d/.test(Buffer.from(head.subarray(0, 16)).toString('latin1')),
  async *entries(opened, options) {
    const { pagesOf } = await import('./warc-pages.ts');
    yield* pagesOf(opened.stream(options.onNotice), opened.source.uri, options);
  },
};
