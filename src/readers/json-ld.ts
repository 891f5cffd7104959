import { articlesIn, stated } from './html/json-ld.ts';
import { isoDate } from './html/metadata.ts';
import { type Item, type ItemForm, refuse } from './json/item.ts';
import type { ReadResult } from './reader.ts';
import { fromRecord } from './record.ts';

/** Articles of schema.org as JSON-LD: one, a list, or a `@graph`. Source: schema.org/NewsArticle. */
export const jsonLd: ItemForm = {
  accepts: (value) => '@type' in value || '@graph' in value,
  read(item: Item): ReadResult {
    const articles = articlesIn(item.value).map(stated);
    if (articles.length === 0) return refuse(item, 'no-article', 'the JSON-LD holds no article');
    const results = articles.map((article, i): ReadResult => {
      const { headline: title, authors, publisher: outlet, published, modified, language, url, body: text } = article;
      if (!text) return refuse(item, 'empty-record', 'the article has no "articleBody"');
      const id = articles.length === 1 ? item.fallbackId : `${item.fallbackId}:${i + 1}`;
      const record = { id, text, title, outlet, language, url, byline: authors.join(', ') };
      const dates = { published: isoDate(published), modified: isoDate(modified) };
      return { tellings: [fromRecord({ ...record, ...dates }, item.document, 'json-ld')], notices: [] };
    });
    return { tellings: results.flatMap((r) => r.tellings), notices: results.flatMap((r) => r.notices) };
  },
};
