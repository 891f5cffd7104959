import { Tokenizer } from 'htmlparser2';
import type { Metadata } from '../../model/telling.ts';
import type { Page } from './blocks.ts';
import { articlesIn, parseJsonLd, type StatedArticle, stated } from './json-ld.ts';

/** What the head of a page says about its article. */
export interface PageHead {
  readonly article: StatedArticle | null;
  /** `meta` elements by `property`, `name` or `itemprop`, in lower case; the first of a name counts. */
  readonly meta: ReadonlyMap<string, string>;
  readonly title?: string;
  readonly language?: string;
  readonly canonical?: string;
}

/** Reads titles, `meta`, `link`, JSON-LD. */
export function readHead(html: string, page: Page): PageHead {
  const meta = new Map<string, string>();
  const articles: StatedArticle[] = [];
  let title: string | undefined;
  let language: string | undefined;
  let canonical: string | undefined;
  for (const { tag, attributes, contentStart, contentEnd } of page.elements) {
    const inside = () => html.slice(contentStart, contentEnd);
    if (tag === 'meta') addMeta(meta, attributes);
    else if (tag === 'title') title ??= fold(decodeEntities(inside().slice(0, 2000)));
    else if (tag === 'html') language ??= attributes.get('lang')?.trim();
    else if (tag === 'link' && attributes.get('rel')?.toLowerCase() === 'canonical')
      canonical ??= attributes.get('href');
    else if (tag === 'script' && /ld\+json/i.test(attributes.get('type') ?? ''))
      articles.push(
        ...articlesIn(parseJsonLd(inside())).map((a) => ({
          ...stated(a),
          raw: { start: contentStart, end: contentEnd },
        })),
      );
  }
  return { article: articles[0] ?? null, meta, title: title || undefined, language: language || undefined, canonical };
}

function addMeta(meta: Map<string, string>, attributes: ReadonlyMap<string, string>): void {
  const content = fold(attributes.get('content') ?? '');
  if (!content) return;
  for (const key of ['property', 'name', 'itemprop']) {
    const name = attributes.get(key)?.trim().toLowerCase();
    if (name && !meta.has(name)) meta.set(name, content);
  }
}

/** Metadata in the order of trust: for the headline what the page shows, for all else what its head states. */
export function pageMetadata(head: PageHead, shown: Metadata): Metadata {
  const { article, meta } = head;
  const outlet = pick(
    ['og', meta.get('og:site_name')],
    ['json-ld', article?.publisher],
    ['meta', meta.get('application-name')],
  );
  const chosen = {
    title: pick(
      ['page', shown.title],
      ['json-ld', article?.headline && fold(decodeEntities(article.headline))],
      ['og', withoutSite(meta.get('og:title'), outlet?.[1])],
      ['title', withoutSite(head.title, outlet?.[1])],
    ),
    deck: pick(['page', shown.deck], ['json-ld', article?.deck]),
    byline: pick(
      ['page', shown.byline],
      ['json-ld', article?.authors.join(', ')],
      ['meta', notAnAddress(meta.get('author') ?? meta.get('article:author'))],
    ),
    agency: pick(['page', shown.agency]),
    outlet,
    published: pick(
      ['json-ld', isoDate(article?.published)],
      [
        'meta',
        firstDate(meta, [
          'article:published_time',
          'og:published_time',
          'datepublished',
          'parsely-pub-date',
          'date',
          'dc.date',
          'dcterms.date',
          'pubdate',
          'sailthru.date',
        ]),
      ],
      ['page', isoDate(shown.published)],
    ),
    modified: pick(
      ['json-ld', isoDate(article?.modified)],
      ['meta', firstDate(meta, ['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified'])],
      ['page', isoDate(shown.modified)],
    ),
    language: pick(['html', head.language]),
    url: pick(
      ['canonical', address(head.canonical)],
      ['og', address(meta.get('og:url'))],
      ['json-ld', address(article?.url)],
    ),
  };
  const entries = Object.entries(chosen).flatMap(([name, found]) => (found ? [[name, found] as const] : []));
  return {
    ...Object.fromEntries(entries.map(([name, [, value]]) => [name, value])),
    from: Object.fromEntries(entries.map(([name, [origin]]) => [name, origin])),
  };
}

type Found = readonly [origin: string, value: string];
const pick = (...candidates: readonly (readonly [string, string | undefined])[]): Found | undefined =>
  candidates.find((c): c is Found => Boolean(c[1]));

const SITE_MARK = /\s+[|\-–—·•»:]{1,2}\s+/u;

/** A title without the name of the site behind (or before) it. */
export function withoutSite(title: string | undefined, site: string | undefined): string | undefined {
  if (!title) return undefined;
  const parts = title.split(SITE_MARK);
  if (parts.length < 2) return title;
  const isSite = (part: string) => Boolean(site) && part.toLowerCase() === site?.toLowerCase();
  if (isSite(parts[0]!)) return title.slice(parts[0]!.length).replace(SITE_MARK, '');
  const kept = parts.filter(
    (part, i) => i === 0 || !(isSite(part) || (i === parts.length - 1 && countWords(part) < 5)),
  );
  const end = title.lastIndexOf(kept.at(-1)!) + kept.at(-1)!.length;
  const short = title.slice(0, end).trim();
  return countWords(short) >= 3 ? short : title;
}

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** ISO 8601 date or date-time as stated; pages that put a space for the `T` are understood. */
export function isoDate(value: string | undefined): string | undefined {
  const date = value?.trim().replace(/^(\d{4}-\d\d-\d\d) (\d)/, '$1T$2');
  return date && /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?\s?(?:Z|[+-]\d\d:?\d\d)?)?$/.test(date)
    ? date
    : undefined;
}

const firstDate = (meta: ReadonlyMap<string, string>, names: readonly string[]): string | undefined =>
  names.map((name) => isoDate(meta.get(name))).find(Boolean);

const address = (value: string | undefined): string | undefined =>
  value && /^https?:\/\/\S+$/.test(value.trim()) ? value.trim() : undefined;
const notAnAddress = (value: string | undefined): string | undefined =>
  value && !/^https?:\/\//.test(value) ? value : undefined;

/** White space folded to single spaces. */
export const fold = (text: string): string => text.replace(/[\s\u00a0]+/gu, ' ').trim();

/** A text with its character references (`&amp;`, `&#8217;`) decoded; tags stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  const parts: string[] = [];
  const ignore = () => {};
  // A `<` would begin a tag, so the text is decoded between them.
  for (const [i, piece] of text.split('<').entries()) {
    if (i > 0) parts.push('<');
    const tokenizer = new Tokenizer(
      { xmlMode: false, decodeEntities: true },
      {
        ontext: (start, end) => void parts.push(piece.slice(start, end)),
        ontextentity: (codePoint) => void parts.push(String.fromCodePoint(codePoint)),
        onattribdata: ignore,
        onattribentity: ignore,
        onattribend: ignore,
        onattribname: ignore,
        oncdata: ignore,
        onclosetag: ignore,
        oncomment: ignore,
        ondeclaration: ignore,
        onend: ignore,
        onopentagend: ignore,
        onopentagname: ignore,
        onprocessinginstruction: ignore,
        onselfclosingtag: ignore,
      },
    );
    tokenizer.write(piece);
    tokenizer.end();
  }
  return parts.join('');
}
