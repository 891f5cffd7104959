import type { ReadTelling } from '../../src/model/token.ts';
import { makeTelling } from '../../src/readers/make-telling.ts';
import { readTelling } from '../../src/text/read-telling.ts';

/** A telling whose lines are all body: the first the lede, the others paragraphs. */
export function bodyOf(text: string, siglum = 'A'): ReadTelling {
  const segments = [...text.matchAll(/[^\n]+/g)].map((line, i) => ({
    role: i === 0 ? ('lede' as const) : ('paragraph' as const),
    start: line.index,
    end: line.index + line[0].length,
  }));
  const raw = { sha256: '0', mediaType: 'text/plain' };
  return readTelling(makeTelling({ id: siglum, uri: siglum, text, raw, segments }), siglum);
}
