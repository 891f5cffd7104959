import type { RawDocument } from '../model/telling.ts';
import type { Reader } from './reader.ts';

interface Refused {
  readonly is: string;
  readonly mediaTypes: RegExp;
  readonly begins: RegExp;
  /** What a person can do. */
  readonly instead: string;
}

/** Formats that people hand over but that hold no text to read; by media type, or by their first bytes. */
const REFUSED: readonly Refused[] = [
  {
    is: 'a PDF',
    mediaTypes: /^application\/pdf$/,
    begins: /^%PDF-/,
    instead: 'turn it into text first, for example: pdftotext -layout file.pdf file.txt',
  },
  {
    is: 'a Word, OpenDocument or zip file',
    mediaTypes: /^application\/(?:msword|zip|vnd\.(?:openxmlformats|oasis|ms-)[\w.+-]*)$/,
    begins: /^(?:PK\u0003\u0004|\ufffd\ufffd\u0011\ufffd|\u00d0\u00cf\u0011\u00e0)/,
    instead: 'turn it into text first, for example: soffice --headless --convert-to txt:Text file.docx',
  },
  {
    is: 'a Rich Text file',
    mediaTypes: /^(?:application|text)\/rtf$/,
    begins: /^\{\\rtf/,
    instead: 'turn it into text first, for example: soffice --headless --convert-to txt:Text file.rtf',
  },
  {
    is: 'a picture, a sound or a film',
    mediaTypes: /^(?:image|audio|video)\//,
    begins: /^(?:.PNG\r\n|GIF8[79]a|\ufffd\ufffd\ufffd[\ufffd\u0000]|RIFF....WEBP)/,
    instead: 'write its words into a text file first',
  },
];

const match = (document: RawDocument): Refused | undefined =>
  REFUSED.find((r) => r.mediaTypes.test(document.mediaType) || r.begins.test(document.text.slice(0, 16)));

/** Says what to do with formats that cannot be read. */
export const unsupported: Reader = {
  name: 'unsupported',
  says: 'PDF, Word, pictures: refused, with what to do instead',
  accepts: (document) => match(document) !== undefined,
  read(document) {
    const refused = match(document);
    const says = `${document.uri}: is ${refused?.is ?? 'no text'}; ${refused?.instead ?? 'turn it into text first'}`;
    return { tellings: [], notices: [{ level: 'error', code: 'unsupported-format', says, uri: document.uri }] };
  },
};
