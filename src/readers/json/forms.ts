import { jsonLd } from '../json-ld.ts';
import { ninjs } from '../ninjs.ts';
import { otherNames } from '../other-names.ts';
import type { ReadResult } from '../reader.ts';
import { type Item, type ItemForm, isObject, type JsonObject, refuse } from './item.ts';
import { recordItem } from './record-item.ts';

/** The forms in which an object may hold a telling; the first that accepts it reads it, the plain record accepts all. */
const FORMS: readonly ItemForm[] = [jsonLd, ninjs, otherNames, recordItem];

/** Reads one parsed JSON value as a telling. */
export function readItem(value: unknown, at: Omit<Item, 'value'>): ReadResult {
  if (!isObject(value)) return refuse(at, 'bad-record', 'a telling must be a JSON object');
  return formOf(value).read({ ...at, value });
}

/** The form that an object has. */
export const formOf = (value: JsonObject): ItemForm => FORMS.find((f) => f.accepts(value)) ?? recordItem;

export const joinResults = (results: readonly ReadResult[]): ReadResult => ({
  tellings: results.flatMap((r) => r.tellings),
  notices: results.flatMap((r) => r.notices),
});
