import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { headOf, stripPacking, unpack } from '../../../src/node/input/packing.ts';
import { asUtf8 } from '../../../src/node/input/utf8.ts';

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function all(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

async function unpacked(bytes: Uint8Array, size = bytes.length || 1): Promise<[string, string[]]> {
  const codes: string[] = [];
  return [await all(unpack(inPieces(bytes, size), 'a', ({ code }) => void codes.push(code))), codes];
}

/** A member of gzip with all that its header may hold: flags, extra field, name, comment, check of the header. */
const DRESSED = Buffer.concat([
  Buffer.from([0x1f, 0x8b, 8, 4 | 8 | 16 | 2, 0, 0, 0, 0, 0, 3, 3, 0, 1, 2, 3]),
  Buffer.from('name\0a comment\0\0\0'),
  gzipSync('dressed ').subarray(10),
]);

test('members of gzip in pieces of any size', async () => {
  const parts = fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.constant('DRESSED')), {
    minLength: 1,
  });
  await fc.assert(
    fc.asyncProperty(
      parts,
      fc.integer({ min: 3, max: 400 }),
      fc.constantFrom('', '\0\0\0\0', 'rubbish'),
      async (texts, size, tail) => {
        const members = texts.map((text) => (text === 'DRESSED' ? DRESSED : gzipSync(text)));
        const whole = texts
          .map((text) => (text === 'DRESSED' ? 'dressed ' : Buffer.from(text).toString('utf8')))
          .join('');
        expect(await unpacked(Buffer.concat([...members, Buffer.from(tail)]), size)).toEqual([whole, []]);
      },
    ),
    { numRuns: 60 },
  );
});

test.each<[string, Uint8Array, string, string[]]>([
  ['what is not packed', Buffer.from('plain'), 'plain', []],
  ['nothing', Buffer.alloc(0), '', []],
  ['a cut member', gzipSync('ferry '.repeat(9000)).subarray(0, -8), 'ferry '.repeat(9000), ['gzip-truncated']],
  ['a cut header', Buffer.concat([gzipSync('one'), gzipSync('two').subarray(0, 5)]), 'one', ['gzip-truncated']],
  ['a header without end', Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 8]), Buffer.alloc(600_000, 'x')]), '', []],
  [
    'rubbish between members',
    Buffer.concat([gzipSync('one'), Buffer.from('rubbish'), gzipSync('two')]),
    'onetwo',
    ['gzip-broken'],
  ],
])('%s', async (_, bytes, text, codes) => {
  expect(await unpacked(bytes)).toEqual([text, codes]);
});

test('a wrong checksum is told', async () => {
  const bytes = gzipSync('one');
  bytes.writeUInt32LE(7, bytes.length - 8);
  expect((await unpacked(bytes))[1]).toEqual(['gzip-broken']);
});

test('the head of a packed file is known from its first bytes', () => {
  expect(Buffer.from(headOf(gzipSync('ferry '.repeat(100_000)).subarray(0, 200))).toString()).toMatch(/^ferry ferry/);
  expect(headOf(Buffer.from([0x1f, 0x8b, 9]))).toHaveLength(0);
});

test.each([
  ['a.jsonl.gz', 'a.jsonl'],
  ['a.csv.zst', 'a.csv'],
  ['a.zstd', 'a'],
  ['a.txt', 'a.txt'],
])('%s without its packing is %s', (name, bare) => {
  expect(stripPacking(name)).toBe(bare);
});

test('text of any character set in pieces of any size is the same text in UTF-8', async () => {
  const texts = fc.string({ unit: fc.constantFrom('a', ' ', 'é', '€', '船', '😀', '\n'), minLength: 9, maxLength: 60 });
  const charsets = fc.constantFrom('utf8', 'utf8 with mark', 'utf16le', 'utf16be');
  await fc.assert(
    fc.asyncProperty(texts, charsets, fc.integer({ min: 4, max: 40 }), async (text, charset, size) => {
      const addBOM = charset !== 'utf8';
      const bytes = iconv.encode(`a${text}`, charset.split(' ')[0]!, { addBOM });
      const codes: string[] = [];
      const found = await all(asUtf8(inPieces(bytes, size), 'a', ({ code }) => void codes.push(code)));
      expect([found, codes]).toEqual([`a${text}`, []]);
    }),
  );
});

test('windows-1252 is told apart, and said once', async () => {
  const bytes = iconv.encode('plain text, then “café” and “naïve” '.repeat(20), 'windows-1252');
  const codes: string[] = [];
  const found = await all(asUtf8(inPieces(bytes, 7), 'a', ({ code }) => void codes.push(code)));
  expect([found, codes]).toEqual(['plain text, then “café” and “naïve” '.repeat(20), ['guessed-encoding']]);
});
