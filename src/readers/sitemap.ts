import { Parser } from 'htmlparser2';
import { itemNotice } from './json/item.ts';
import type { Reader } from './reader.ts';

const ROOT = /^\ufeff?\s*(?:<[?!][^>]*>\s*)*<(?:\w+:)?(?:urlset|sitemapindex)\b/i;
/** How many addresses a notice spells out. */
const NAMED = 5;

/** A sitemap (sitemaps.org; Google's extension for news): addresses of pages, so there is nothing to read in it itself. */
export const sitemap: Reader = {
  name: 'sitemap',
  says: 'a sitemap: told apart, with what to do instead (.xml)',
  accepts: ({ mediaType, text }) => /xml$/.test(mediaType) && ROOT.test(text.slice(0, 4096)),
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

/** The addresses that a sitemap lists, in its order. */
export function addressesIn(text: string): { readonly addresses: readonly string[]; readonly isIndex: boolean } {
  const addresses: string[] = [];
  let isIndex = false;
  let inside: string | undefined;
  const parser = new Parser(
    {
      onopentagname: (name) => {
        isIndex ||= /(?:^|:)sitemapindex$/.test(name);
        inside =
          /^(?:\w+:)?loc$/.test(name) && !name.startsWith('image:') && !name.startsWith('video:') ? '' : undefined;
      },
      ontext: (piece) => {
        if (inside !== undefined) inside += piece;
      },
      onclosetag: () => {
        if (inside?.trim()) addresses.push(inside.trim());
        inside = undefined;
      },
    },
    { xmlMode: true },
  );
  parser.write(text);
  parser.end();
  return { addresses, isIndex };
}
