import type { RawDocument } from '../model/telling.ts';
import { joinResults, readItem } from './json/forms.ts';
import { refuse } from './json/item.ts';
import { parse, readLines } from './jsonl.ts';
import type { Reader } from './reader.ts';

/** A JSON file: one telling or a list of them, as records, ninjs items or schema.org articles. */
export const json: Reader = {
  name: 'json',
  says: 'a JSON file: a record or a list of records, IPTC ninjs, or a schema.org NewsArticle (.json)',
  accepts: ({ mediaType }) => mediaType === 'application/json' || mediaType === 'application/ld+json',
  read(document) {
    const records = recordsIn(document);
    if (!records) {
      // Lines of JSON under the name of a JSON file.
      const lines = readLines(document);
      return lines.tellings.length > 0 ? lines : refuse({ document, place: '' }, 'bad-json', 'not valid JSON');
    }
    if (records.length === 0) return refuse({ document, place: '' }, 'no-records', 'holds no records');
    return joinResults(records.map((one) => readItem(one.value, { ...one, document })));
  },
};

/** A record and where it stands. */
export interface Placed {
  readonly value: unknown;
  readonly fallbackId: string;
  readonly place: string;
}

/** The records in a JSON file: those of a list, or the one that it is; undefined where it is no JSON. */
export function recordsIn({ text, name }: RawDocument): readonly Placed[] | undefined {
  const value = parse(text.replace(/^\ufeff/, ''));
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) return [{ value, fallbackId: name, place: '' }];
  return value.map((item, i) => ({ value: item, fallbackId: `${name}:${i + 1}`, place: `item ${i + 1}` }));
}
