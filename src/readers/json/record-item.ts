import type { Notice } from '../../model/notice.ts';
import { readPage } from '../html/read-page.ts';
import type { ReadResult } from '../reader.ts';
import { fromRecord, statedMetadata, type TellingRecord } from '../record.ts';
import { type Item, type ItemForm, itemNotice, type JsonObject, refuse, textOf } from './item.ts';

const OPTIONAL = ['title', 'byline', 'outlet', 'published', 'modified', 'language', 'url'] as const;

/** The program's own record: `{id, text, title?, outlet?, published?, url?, html?}`. */
export const recordItem: ItemForm = {
  accepts: () => true,
  read(item: Item): ReadResult {
    const { value, document } = item;
    const id = idOf(item);
    const wrong = wrongFields(item);
    if ('text' in value && typeof value['text'] !== 'string' && value['text'] !== null)
      return refuse(item, 'bad-record', `"text" must be a string, not ${typeName(value['text'])}`);
    const text = textOf(value['text']);
    const page = textOf(value['html']);
    const given = optionalFields(value);
    if (text) return { tellings: [fromRecord({ ...given, id, text }, document)], notices: wrong };
    if (!page) return refuse(item, 'empty-record', 'the record has neither "text" nor "html" with anything in it');
    const result = readPage(page, { id, uri: document.uri, metadata: statedMetadata(given) });
    return { tellings: result.tellings, notices: [...wrong, ...result.notices] };
  },
};

/** A record's own id; for one of many else its address. */
export function idOf({ value, place, fallbackId }: Pick<Item, 'value' | 'place' | 'fallbackId'>): string {
  const id = value['id'];
  const own = typeof id === 'number' && Number.isFinite(id) ? String(id) : textOf(id);
  return own ?? (place ? textOf(value['url']) : undefined) ?? fallbackId;
}

function optionalFields(value: JsonObject): Omit<TellingRecord, 'id' | 'text'> {
  return Object.fromEntries(OPTIONAL.flatMap((name) => (textOf(value[name]) ? [[name, value[name]]] : [])));
}

const NAMES = [...OPTIONAL, 'html', 'id'] as const;

/** What is said of fields that hold something else than they should. */
export function wrongFields(item: Item): readonly Notice[] {
  const wrong = NAMES.filter((name) => {
    const given = item.value[name];
    const isRight = given === undefined || given === null || typeof given === 'string';
    return !isRight && !(name === 'id' && typeof given === 'number');
  });
  return wrong.map((name) =>
    itemNotice(
      item,
      'warning',
      'bad-field',
      `"${name}" must be a string, not ${typeName(item.value[name])}; it was left out`,
    ),
  );
}

const typeName = (value: unknown): string =>
  Array.isArray(value)
    ? 'a list'
    : value === null
      ? 'null'
      : typeof value === 'object'
        ? 'an object'
        : `a ${typeof value}`;
