import type { Notice } from '../../model/notice.ts';
import type { RawDocument } from '../../model/telling.ts';
import type { ReadResult } from '../reader.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** One JSON object that should hold a telling, and where it stands. */
export interface Item {
  readonly value: JsonObject;
  readonly document: RawDocument;
  /** What the telling is called where the object has no id. */
  readonly fallbackId: string;
  /** For people: `line 3`, `item 2`; empty for a file with one object. */
  readonly place: string;
}

/** A form in which JSON holds news; one file each. */
export interface ItemForm {
  accepts(value: JsonObject): boolean;
  read(item: Item): ReadResult;
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A string that holds something; anything else is undefined. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value : undefined;

/** A result without a telling: what is wrong with the item, and where. */
export const refuse = (item: Pick<Item, 'document' | 'place'>, code: string, says: string): ReadResult => ({
  tellings: [],
  notices: [itemNotice(item, 'error', code, says)],
});

export function itemNotice(
  { document: { uri }, place }: Pick<Item, 'document' | 'place'>,
  level: Notice['level'],
  code: string,
  says: string,
): Notice {
  return { level, code, says: `${uri}${place ? `, ${place}` : ''}: ${says}`, uri };
}
