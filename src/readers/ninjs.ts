import { isoDate } from './html/metadata.ts';
import { readPage } from './html/read-page.ts';
import { type Item, type ItemForm, isObject, type JsonObject, refuse, textOf } from './json/item.ts';
import type { ReadResult } from './reader.ts';
import { fromRecord, statedMetadata } from './record.ts';

/**
 * IPTC ninjs ("News in JSON"), generations 1 (`headline`, `body_text`, `body_html`, `byline`), 2 and 3 (`headlines`, `bodies`, `by`).
 * Source: iptc.org/std/ninjs/userguide. Generation 3 writes inner capitals, so names are compared in lower case.
 */
export const ninjs: ItemForm = {
  accepts: (value) => {
    const names = Object.keys(value);
    return names.some((name) => /^(?:body_\w+|bodies|headlines|versioncreated)$/i.test(name)) && !('text' in value);
  },
  read(item: Item): ReadResult {
    const fields = lowerCaseNames(item.value);
    const { text, html } = bodiesOf(fields);
    const uri = textOf(fields['uri']);
    const stated = {
      title: textOf(fields['headline']) ?? main(fields['headlines']),
      byline: textOf(fields['byline']) ?? textOf(fields['by']),
      outlet: textOf(fields['copyrightholder']),
      published: isoDate(
        textOf(fields['firstcreated']) ?? textOf(fields['contentcreated']) ?? textOf(fields['versioncreated']),
      ),
      modified: isoDate(textOf(fields['versioncreated'])),
      language: textOf(fields['language']),
      url: uri && /^https?:/.test(uri) ? uri : undefined,
    };
    const id = item.place && uri ? uri : item.fallbackId;
    // Plain text of ninjs has often lost its paragraphs, so the marked-up body goes first.
    if (html) return readPage(html, { id, uri: item.document.uri, metadata: statedMetadata(stated, 'ninjs') });
    if (text) return { tellings: [fromRecord({ ...stated, id, text }, item.document, 'ninjs')], notices: [] };
    return refuse(item, 'empty-record', 'the ninjs item has no body in text or HTML');
  },
};

const lowerCaseNames = (value: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(value).map(([name, v]) => [name.toLowerCase(), v]));

function bodiesOf(fields: JsonObject): { text?: string; html?: string } {
  const bodies = Array.isArray(fields['bodies']) ? fields['bodies'].filter(isObject).map(lowerCaseNames) : [];
  const ofType = (type: RegExp) =>
    textOf(bodies.find((b) => type.test(`${b['contenttype'] ?? ''} ${b['role'] ?? ''}`))?.['value']);
  return {
    html: textOf(fields['body_html']) ?? textOf(fields['body_xhtml']) ?? ofType(/html/i),
    text: textOf(fields['body_text']) ?? ofType(/plain|text/i) ?? ofType(/^ *$/),
  };
}

function main(headlines: unknown): string | undefined {
  const all = Array.isArray(headlines) ? headlines.filter(isObject).map(lowerCaseNames) : [];
  return textOf((all.find((h) => h['role'] === 'main') ?? all[0])?.['value']);
}
