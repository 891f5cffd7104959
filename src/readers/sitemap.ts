import { decodeEntities } from './html/metadata.ts';
import { itemNotice } from './json/item.ts';
import type { Reader } from './reader.ts';
import { rootOf } from './xml-root.ts';

const ROOT = /^(?:\w+:)?(?:urlset|sitemapindex)$/i;
/** How many addresses a notice spells out. */
const NAMED = 5;

/** A sitemap (sitemaps.org; Google's extension for news): addresses of pages, so there is nothing to read in it itself. */
export const sitemap: Reader = {
  name: 'sitemap',
  says: 'a sitemap: told apart, with what to do instead (.xml)',
  accepts: ({ mediaType, text }) => /xml$/.test(mediaType) && ROOT.test(rootOf(text)),
  read(document) {
    const { addresses, isIndex } = addressesIn(document.text);
    const named = addresses.slice(0, NAMED).join(' ');
    const of = isIndex ? 'other sitemaps' : 'pages';
    const says = `is a sitemap: it lists the addresses of ${addresses.length} ${of}, not their texts; ${
      isIndex ? 'open one of these' : 'give the addresses themselves, or the saved pages'
    }${named ? `: ${named}${addresses.length > NAMED ? ' …' : ''}` : ''}`;
    return { tellings: [], notices: [itemNotice({ document, place: '' }, 'error', 'sitemap', says)] };
  },
};

/** Told by tags alone: a tree of half a million open elements would take minutes. Places of pictures and films are left out. */
const PLACE = /<(?!image:|video:)(?:\w+:)?loc(?:\s[^>]*)?>\s*(?:<!\[CDATA\[)?([^<\]]*)/g;

/** The addresses that a sitemap lists, in its order. */
export function addressesIn(text: string): { readonly addresses: readonly string[]; readonly isIndex: boolean } {
  const addresses = [...text.matchAll(PLACE)].map(([, address = '']) => decodeEntities(address.trim())).filter(Boolean);
  return { addresses, isIndex: /<(?:\w+:)?sitemapindex\b/.test(text.slice(0, 4096)) };
}
