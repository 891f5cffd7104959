import type { Notice } from '../../model/notice.ts';
import type { Telling } from '../../model/telling.ts';
import { formOf, readItem } from '../../readers/json/forms.ts';
import { type Item, isObject, textOf } from '../../readers/json/item.ts';
import { idOf, recordItem, wrongFields } from '../../readers/json/record-item.ts';
import { otherNames, ownNames } from '../../readers/other-names.ts';
import type { Article } from './article.ts';

/** An article before it has its place in the corpus. */
export type Draft = Omit<Article, 'origin'>;

export interface Drafts {
  readonly articles: readonly Draft[];
  readonly notices: readonly Notice[];
}

/** The article in a record. A text is taken as it is; a page goes through the page reader. */
export function articlesInRecord(given: unknown, at: Omit<Item, 'value'>): Drafts {
  if (!isObject(given)) return fromTellings(readItem(given, at));
  const form = formOf(given);
  const value = form === otherNames ? ownNames(given) : given;
  const text = value['text'];
  if ((form !== otherNames && form !== recordItem) || typeof text !== 'string' || !text.trim())
    return fromTellings(form.read({ ...at, value: given }));
  const item = { ...at, value };
  const article: Draft = {
    id: idOf(item),
    uri: at.document.uri,
    text,
    title: textOf(value['title']),
    outlet: textOf(value['outlet']),
    published: textOf(value['published']),
    url: textOf(value['url']),
    language: textOf(value['language']),
  };
  return { articles: [article], notices: wrongFields(item) };
}

/** The articles of tellings; what is to be said of each is said. */
export function fromTellings({
  tellings,
  notices,
}: {
  readonly tellings: readonly Telling[];
  readonly notices: readonly Notice[];
}): Drafts {
  return { articles: tellings.map(draft), notices: [...notices, ...tellings.flatMap((t) => t.notices)] };
}

function draft({ id, uri, text, metadata }: Telling): Draft {
  const { title, outlet, published, url, language } = metadata;
  return { id, uri, text, title, outlet, published, url, language };
}
