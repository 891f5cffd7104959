import { parse } from '../../../readers/jsonl.ts';
import { inBytes, LIMITS } from '../limits.ts';
import { asBuffer, type Line, Lines } from '../lines.ts';
import { extensionOf, typeOfHeader, typeOfText } from '../media-type.ts';
import type { Opened } from '../opened.ts';
import { failed } from '../outcome.ts';
import { asUtf8 } from '../utf8.ts';
import type { Container, Entry, EntryOptions } from './container.ts';

/** One JSON object a line; each line is parsed alone, so that a broken one costs nothing but itself. */
export const jsonLines: Container = {
  name: 'jsonl',
  mediaType: 'application/x-ndjson',
  accepts: ({ source, contentType, head }) => {
    const stated = contentType && typeOfHeader(contentType);
    if (stated) return stated === 'application/x-ndjson';
    const extension = extensionOf(source.name);
    if (/^(?:jsonl|ndjson)$/.test(extension)) return true;
    // Lines of JSON come under the name of a JSON file, or of none, too.
    return /^(?:json)?$/.test(extension) && beginsWithLines(head);
  },
  async *entries(opened: Opened, { onNotice, after }: EntryOptions): AsyncIterable<Iterable<Entry>> {
    const { uri } = opened.source;
    const bad = (code: string, number: number, says: string) =>
      onNotice(failed(code, uri, says, `line ${number}`).notice);
    const most = LIMITS.line;
    const onTooLong = (number: number) =>
      bad('too-large', number, `is longer than ${inBytes(most)} and was passed over`);
    const onBadJson = (number: number) => bad('bad-json', number, 'not valid JSON; the line was passed over');
    const lines = new Lines({ from: after + 1, most, onTooLong });
    for await (const chunk of asUtf8(opened.stream(onNotice), uri, onNotice))
      yield parsed(lines.push(asBuffer(chunk)), onBadJson);
    yield parsed(lines.end(), onBadJson);
  },
};

function* parsed(lines: Iterable<Line>, onBadJson: (number: number) => void): Generator<Entry> {
  for (const { text, number } of lines) {
    const value = parse(text);
    if (value === undefined) onBadJson(number);
    else yield { value, position: number, place: `line ${number}`, raw: () => rawOf(text) };
  }
}

/** Two objects, each in a line of its own, or one that is a line. */
function beginsWithLines(head: Uint8Array): boolean {
  const text = Buffer.from(head.buffer, head.byteOffset, head.length)
    .toString('utf8')
    .replace(/^\ufeff/, '');
  const second = text.trimStart().indexOf('\n') + 1;
  return (
    typeOfText(text) === 'application/x-ndjson' && second > 0 && /^\s*(?:\{|$)/.test(text.trimStart().slice(second))
  );
}

const rawOf = (line: string) => ({ mediaType: 'application/json', bytes: Buffer.from(line) });
