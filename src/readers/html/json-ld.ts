import type { Span } from '../../model/span.ts';
import { isObject, type JsonObject, textOf } from '../json/item.ts';

/** What a page's or file's JSON-LD says about its article. Only strings that were stated; nothing is guessed. */
export interface StatedArticle {
  readonly headline?: string;
  readonly deck?: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly language?: string;
  readonly url?: string;
  readonly body?: string;
  /** The script that states it, in the raw page. */
  readonly raw?: Span<'raw'>;
}

/** Types of schema.org that are a telling of news, or stand for one: Article and what is below it. */
const ARTICLE_TYPES =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|Review|SocialMediaPosting|SatiricalArticle|ScholarlyArticle|TechArticle|AdvertiserContentArticle)$/;

const isArticle = (value: unknown): value is JsonObject =>
  isObject(value) && list(value['@type']).some((type) => typeof type === 'string' && ARTICLE_TYPES.test(type));

/** JSON that pages wrap in comments or CDATA, or break with raw line ends inside strings; undefined where it is no JSON at all. */
export function parseJsonLd(source: string): unknown {
  const bare = source
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|(?:\/\/\s*)?\]\]>)\s*;?\s*$/, '');
  for (const attempt of [bare, bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/;\s*$/, '')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or none.
    }
  }
  return undefined;
}

/** Every article in a JSON-LD value: on its own, in a list, in a `@graph`, as the main entity of a page. */
export function articlesIn(value: unknown): JsonObject[] {
  const found: JsonObject[] = [];
  const waiting: unknown[] = [value];
  for (let seen = 0; waiting.length > 0 && seen < 10_000; seen++) {
    const at = waiting.shift();
    if (Array.isArray(at)) waiting.push(...at.slice(0, 1000));
    else if (isArticle(at)) found.push(at);
    else if (isObject(at)) waiting.push(at['@graph'], at['mainEntity'], at['mainEntityOfPage']);
  }
  return found;
}

/** The properties of an article that the program uses. */
export function stated(article: JsonObject): StatedArticle {
  const publisher = list(article['publisher']).map(nameOf).find(Boolean);
  const page = article['mainEntityOfPage'];
  return {
    headline: textOf(article['headline']) ?? textOf(article['name']),
    deck: textOf(article['alternativeHeadline']),
    authors: [...list(article['author']), ...list(article['creator'])].map(nameOf).filter((n) => n !== undefined),
    publisher,
    published: textOf(article['datePublished']),
    modified: textOf(article['dateModified']),
    language: textOf(article['inLanguage']),
    url: textOf(article['url']) ?? textOf(isObject(page) ? page['@id'] : page),
    body: textOf(article['articleBody']),
  };
}

const list = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

const nameOf = (value: unknown): string | undefined => textOf(isObject(value) ? value['name'] : value);
