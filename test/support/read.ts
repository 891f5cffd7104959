import type { ReadTelling } from '../../src/model/token.ts';
import { fromRecord } from '../../src/readers/record.ts';
import { readTelling } from '../../src/text/read-telling.ts';

/** A telling with this text as its body: one paragraph a line. */
export const reading = (text: string, siglum = 'A'): ReadTelling =>
  readTelling(fromRecord({ id: siglum, text: text.replaceAll(' / ', '\n\n') }), siglum);
