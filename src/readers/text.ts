import type { Notice } from '../model/notice.ts';
import type { RawDocument } from '../model/telling.ts';
import { segmentText } from '../segment/text.ts';
import { makeTelling } from './make-telling.ts';
import type { Reader } from './reader.ts';

/** Plain text: the text is kept unchanged. */
export const text: Reader = {
  name: 'text',
  says: 'plain text, one telling a file (.txt)',
  accepts: (document) => document.mediaType === 'text/plain',
  read: (document: RawDocument) => {
    const refusal = emptyInput(document) ?? binaryInput(document);
    if (refusal) return { tellings: [], notices: [refusal] };
    const { segments, metadata } = segmentText(document.text);
    const damage = damagedCharacters(document);
    return {
      tellings: [
        makeTelling({
          id: document.name,
          uri: document.uri,
          text: document.text,
          raw: document,
          segments,
          metadata,
          ...(damage ? { notices: [damage] } : {}),
        }),
      ],
      notices: [],
    };
  },
};

/** Share of control characters (line breaks and tabs left out) from which a file is no text: an ASCII page has none, compressed data one in eight. */
const BINARY_SHARE = 0.03;
/** Share of U+FFFD, the mark of a character that could not be decoded, from which it is said. */
const DAMAGED_SHARE = 0.002;

function emptyInput({ text, uri }: RawDocument): Notice | null {
  if (/\S/.test(text)) return null;
  return { level: 'error', code: 'empty-input', says: `${uri}: there is no text in it`, uri };
}

function binaryInput({ text, uri }: RawDocument): Notice | null {
  if (count(text, isControl) <= text.length * BINARY_SHARE) return null;
  return {
    level: 'error',
    code: 'binary-input',
    says: `${uri}: this is no text; convert it to plain text or HTML first`,
    uri,
  };
}

function damagedCharacters({ text, uri }: RawDocument): Notice | null {
  const found = count(text, (code) => code === 0xfffd);
  if (found <= text.length * DAMAGED_SHARE) return null;
  const says = `${uri}: ${found} characters could not be decoded; name the right encoding, or save the file as UTF-8`;
  return { level: 'warning', code: 'damaged-characters', says, uri };
}

const isControl = (code: number): boolean =>
  (code < 32 && (code < 9 || code > 13)) || (code >= 0x7f && code < 0xa0 && code !== 0x85);

function count(text: string, is: (code: number) => boolean): number {
  let found = 0;
  for (let at = 0; at < text.length; at++) if (is(text.charCodeAt(at))) found++;
  return found;
}
