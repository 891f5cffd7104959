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
    const { segments, metadata } = segmentText(document.text);
    return {
      tellings: [
        makeTelling({ id: document.name, uri: document.uri, text: document.text, raw: document, segments, metadata }),
      ],
      notices: [],
    };
  },
};
