import { extensionOf } from '../media-type.ts';
import type { Container } from './container.ts';

/** A packed web archive (WACZ 1.1.1, Webrecorder): a zip file with WARC files in its folder `archive/`. */
export const wacz: Container = {
  name: 'wacz',
  mediaType: 'application/wacz+zip',
  accepts: ({ source, head }) =>
    Buffer.from(head.subarray(0, 4)).toString('latin1') === 'PK\x03\x04' && extensionOf(source.name) === 'wacz',
  async *entries(opened, options) {
    const { pagesInZip } = await import('./wacz-pages.ts');
    yield* pagesInZip(opened, options);
  },
};
