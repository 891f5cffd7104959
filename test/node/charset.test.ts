import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/node/input/charset.ts';

const latin = (text: string) => iconv.encode(text, 'windows-1252');
const page = (head: string, charset: string) => iconv.encode(`${head}<p>Žofie Öberg – café</p>`, charset);

describe('the character set', () => {
  const header = (charset: string) => `text/html; charset=${charset}`;
  const cases: [string, Uint8Array, string | undefined, string, string][] = [
    ['UTF-8 without a word', Buffer.from('café “x”'), undefined, 'utf8', 'café “x”'],
    ['plain ASCII', Buffer.from('cafe'), undefined, 'utf8', 'cafe'],
    ['mark of UTF-8', Buffer.from('\ufeffcafé'), undefined, 'utf8', 'café'],
    ['mark of UTF-16, low first', iconv.encode('café', 'utf-16le', { addBOM: true }), undefined, 'utf-16le', 'café'],
    ['mark of UTF-16, high first', iconv.encode('café', 'utf-16be', { addBOM: true }), undefined, 'utf-16be', 'café'],
    [
      'UTF-16 without a mark',
      iconv.encode('A ferry ran late.', 'utf-16le'),
      undefined,
      'utf-16le',
      'A ferry ran late.',
    ],
    [
      'UTF-16 without a mark, high first',
      iconv.encode('A ferry ran late.', 'utf-16be'),
      undefined,
      'utf-16be',
      'A ferry ran late.',
    ],
    ['header', latin('café – “x”'), header('windows-1252'), 'windows-1252', 'café – “x”'],
    ['header in quotes', latin('café'), 'text/html; Charset="ISO-8859-1"', 'windows-1252', 'café'],
    ['Latin-1 means windows-1252', latin('“x” – y'), header('iso-8859-1'), 'windows-1252', '“x” – y'],
    [
      'header before page',
      page('<meta charset="utf-8">', 'iso-8859-2'),
      header('iso-8859-2'),
      'iso-8859-2',
      '<meta charset="utf-8"><p>Žofie Öberg ? café</p>',
    ],
    ['mark before header', Buffer.from('\ufeffcafé'), header('windows-1252'), 'utf8', 'café'],
    [
      'meta charset',
      page('<meta charset=windows-1250>', 'windows-1250'),
      undefined,
      'windows-1250',
      '<meta charset=windows-1250><p>Žofie Öberg – café</p>',
    ],
    [
      'meta http-equiv',
      page('<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">', 'windows-1250'),
      undefined,
      'windows-1250',
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1250"><p>Žofie Öberg – café</p>',
    ],
    [
      'XML declaration',
      iconv.encode('<?xml version="1.0" encoding="koi8-r"?><p>Привет</p>', 'koi8-r'),
      undefined,
      'koi8-r',
      '<?xml version="1.0" encoding="koi8-r"?><p>Привет</p>',
    ],
    [
      'Shift_JIS',
      iconv.encode('<meta charset="shift_jis">日本', 'shift_jis'),
      undefined,
      'shift_jis',
      '<meta charset="shift_jis">日本',
    ],
  ];
  test.each(cases)('%s', (_, bytes, contentType, charset, text) => {
    expect(decode(bytes, 'a', contentType)).toEqual({ text, charset, notices: [] });
  });

  test('is guessed as windows-1252 where nothing fits, with a notice', () => {
    const { text, charset, notices } = decode(latin('café “x”'), 'story.txt');
    expect([text, charset]).toEqual(['café “x”', 'windows-1252']);
    expect(notices).toMatchObject([{ level: 'warning', code: 'guessed-encoding', uri: 'story.txt' }]);
    expect(notices[0]!.says).toMatch(/^story\.txt: /);
  });

  test('that is stated as UTF-8 but is not, is guessed', () => {
    const { text, notices } = decode(latin('<meta charset="utf-8">café'), 'a');
    expect(text).toBe('<meta charset="utf-8">café');
    expect(notices.map((n) => n.code)).toEqual(['guessed-encoding']);
  });

  test('stays UTF-8 where only a byte is broken', () => {
    const { text, notices } = decode(
      Buffer.concat([Buffer.from('“café” “né” '), Buffer.from([0xff]), Buffer.from('!')]),
      'a',
    );
    expect(text).toBe('“café” “né” \ufffd!');
    expect(notices.map((n) => n.says)).toEqual([
      'a: 1 byte could not be read as UTF-8 and stands as \ufffd in the text; save the file as UTF-8',
    ]);
  });

  test('that nobody knows is told', () => {
    const { text, notices } = decode(Buffer.from('café'), 'a', header('klingon-8'));
    expect(text).toBe('café');
    expect(notices.map((n) => n.code)).toEqual(['unknown-encoding']);
  });
});
