import type { RawDocument } from '../../../model/telling.ts';
import type { Item } from '../../../readers/json/item.ts';
import type { Opened } from '../opened.ts';
import type { OnNotice } from '../source.ts';

/** One record of a container: what a line of JSON Lines holds, or the same made from a row, a page, an archived answer. */
export interface Entry {
  readonly value: unknown;
  /** Number of the record in its source, counted from 1: the same in every run. */
  readonly position: number;
  /** For people: `line 3`, `row 7`. */
  readonly place: string;
  /** The record's own address, where it has one; its notices name it. */
  readonly address?: string;
  /** The record as it came, where it came in a form of its own. */
  readonly raw?: () => { readonly mediaType: string; readonly bytes: Uint8Array };
}

export interface EntryOptions {
  readonly onNotice: OnNotice;
  /** The last record that is done already: only those after it are given. */
  readonly after: number;
}

/** A format that holds many records, opened one record at a time. A new format is one file and one line in `index.ts`. */
export interface Container {
  readonly name: string;
  /** Format of its records, for `RawDocument`. */
  readonly mediaType: string;
  accepts(opened: Opened): boolean;
  /**
   * The records in batches, as they come out of the bytes: a batch for each record would cost more than the record.
   * Never throws for what the bytes hold: what is broken is told of, and the next record follows.
   */
  entries(opened: Opened, options: EntryOptions): AsyncIterable<Iterable<Entry>>;
}

/** Where a record stands, for the reader of records; its notices name the container and the record. */
export function itemOf(entry: Entry, container: RawDocument): Omit<Item, 'value'> {
  const { position, place, address } = entry;
  const fallbackId = `${container.name}:${position}`;
  return address === undefined
    ? { document: container, fallbackId, place }
    : { document: { ...container, uri: `${container.uri}#${address}` }, fallbackId, place: '' };
}
