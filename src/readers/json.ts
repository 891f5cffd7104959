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
    const value = parse(document.text.replace(/^\ufeff/, ''));
    if (value === undefined) {
      // Lines of JSON under the name of a JSON file.
      const lines = readLines(document);
      return lines.tellings.length > 0 ? lines : refuse({ document, place: '' }, 'bad-json', 'not valid JSON');
    }
    const { name } = document;
    if (!Array.isArray(value)) return readItem(value, { document, fallbackId: name, place: '' });
    if (value.length === 0) return refuse({ document, place: '' }, 'no-records', 'holds no records');
    return joinResults(
      value.map((item, i) => readItem(item, { document, fallbackId: `${name}:${i + 1}`, place: `item ${i + 1}` })),
    );
  },
};
