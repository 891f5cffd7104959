import { columnsOf, hasText, toRecord } from './columns.ts';
import { type Item, type ItemForm, type JsonObject, textOf } from './json/item.ts';
import { recordItem } from './json/record-item.ts';

/** A record whose fields have the names of other programs (`body`, `headline`, `publish_date` …), as in the tables. */
export const otherNames: ItemForm = {
  accepts: (value: JsonObject) =>
    !textOf(value['text']) && !textOf(value['html']) && !('text' in value) && hasText(columnsOf(Object.keys(value))),
  read: (item: Item) => recordItem.read({ ...item, value: ownNames(item.value) }),
};

/** The same record under the program's own names. */
export const ownNames = (value: JsonObject): JsonObject => toRecord(value, columnsOf(Object.keys(value)));
