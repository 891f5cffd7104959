import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, describe, expect, test } from 'vitest';
import { articlesOf } from '../../../src/node/corpus/articles.ts';
import { readInputs } from '../../../src/node/files.ts';
import { makeFolder } from '../../support/run.ts';
import { packed, page, warcRecord, zip } from '../input/made.ts';

const folder = makeFolder();
afterAll(() => folder.remove());

async function idsOf(name: string, data: Uint8Array): Promise<{ ids: string[]; codes: string[] }> {
  writeFileSync(folder.path(name), data);
  const codes: string[] = [];
  const ids: string[] = [];
  for await (const { id } of articlesOf([folder.path(name)], { onNotice: ({ code }) => void codes.push(code) }))
    ids.push(id);
  return { ids, codes };
}

const IDS = Array.from({ length: 12 }, (_, i) => `https://n.example/${i}`);
const textOf = (i: number) => `The ferry ${i} ran late.\nNobody said “why”.`;
const lines = IDS.map((id, i) => Buffer.from(`${JSON.stringify({ id, text: textOf(i) })}\n`));
const rows = [Buffer.from('id,text\n'), ...IDS.map((id, i) => Buffer.from(`${id},"${textOf(i)}"\n`))];
const records = IDS.map((url, i) => warcRecord({ url, body: page(textOf(i)) }));
const parquet = new Uint8Array(
  parquetWriteBuffer({
    columnData: [
      { name: 'id', data: IDS, type: 'STRING' },
      { name: 'text', data: IDS.map((_, i) => textOf(i)), type: 'STRING' },
    ],
    rowGroupSize: 3,
  }),
);

/** Where each record ends, in the file. */
const endsOf = (parts: readonly Uint8Array[]): number[] => {
  let end = 0;
  return parts.map((part) => {
    end += part.length;
    return end;
  });
};
const members = (parts: readonly Uint8Array[]) => parts.map((part) => gzipSync(part));

describe('a file cut anywhere keeps all records before the cut, and only these', () => {
  // Bytes at the end of a record that may be missing from it: a line end, the empty lines of WARC, the checksum of gzip.
  test.each<[string, readonly Uint8Array[], number, number]>([
    ['cut.jsonl', lines, 1, 0],
    ['cut.jsonl.gz', members(lines), 8, 0],
    ['cut.csv', rows, 1, 1],
    ['cut.csv.gz', members(rows), 8, 1],
    ['cut.warc', records, 4, 0],
    ['cut.warc.gz', members(records), 8, 0],
  ])('%s', async (name, parts, spare, heads) => {
    const whole = Buffer.concat(parts);
    const ends = endsOf(parts).slice(heads);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), async (cut) => {
        const { ids } = await idsOf(name, whole.subarray(0, cut));
        const sure = ends.filter((end) => end <= cut).length;
        const possible = ends.filter((end) => end - spare - 8 <= cut).length;
        expect(ids).toEqual(IDS.slice(0, ids.length));
        expect(ids.length).toBeGreaterThanOrEqual(sure);
        expect(ids.length).toBeLessThanOrEqual(possible);
      }),
      { numRuns: 40 },
    );
  });
});

describe('one damaged byte costs no more than its record and the next', () => {
  test.each<[string, readonly Uint8Array[]]>([
    ['flip.jsonl', lines],
    ['flip.csv', rows],
    ['flip.warc.gz', members(records)],
    ['flip.warc', records],
  ])('%s', async (name, parts) => {
    const whole = Buffer.concat(parts);
    // What stands before it makes the file what it is: the names of the columns, the mark of gzip.
    const first = name === 'flip.csv' ? rows[0]!.length : name.endsWith('gz') ? 10 : 0;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: first, max: whole.length - 1 }), fc.nat(255), async (at, byte) => {
        const damaged = Buffer.from(whole);
        damaged[at] = byte;
        const { ids } = await idsOf(name, damaged);
        const lost = IDS.filter((id) => !ids.includes(id));
        expect(lost.length, lost.join(' ')).toBeLessThanOrEqual(2);
      }),
      { numRuns: 50, examples: [[1562, 60]] },
    );
  });
});

test.each<[string, Uint8Array]>([
  ['any.parquet', parquet],
  ['any.wacz', zip({ 'archive/a.warc.gz': packed(records) })],
  ['any.warc.gz', packed(records)],
  ['any.csv', Buffer.concat(rows)],
  ['any.jsonl.gz', gzipSync(Buffer.concat(lines))],
  [
    'any.rss',
    Buffer.from('<rss version="2.0"><channel><item><guid>a</guid><description>x</description></item></channel></rss>'),
  ],
])('%s, cut, overwritten and mixed with rubbish, never throws', async (name, whole) => {
  const change = fc.record({ at: fc.nat(whole.length), bytes: fc.uint8Array({ maxLength: 12 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 4 }), fc.nat(whole.length), async (changes, end) => {
      const damaged = Buffer.from(whole);
      for (const { at, bytes } of changes) damaged.set(bytes.subarray(0, damaged.length - at), at);
      const cut = damaged.subarray(0, changes.length % 2 === 0 ? end : damaged.length);
      const { ids, codes } = await idsOf(name, cut);
      expect(ids.length + codes.length).toBeGreaterThan(0);
      const read = await readInputs([folder.path(name)]);
      expect(read.tellings.length).toBe(ids.length);
    }),
    { numRuns: 40 },
  );
});

test('rubbish under any name never throws', async () => {
  const names = fc.constantFrom(
    'r.jsonl',
    'r.csv',
    'r.warc',
    'r.gz',
    'r.parquet',
    'r.wacz',
    'r.xml',
    'r.json',
    'r.zst',
    'r',
  );
  const heads = fc.constantFrom(
    '',
    'PAR1',
    'PK\x03\x04',
    'WARC/1.1\r\n',
    '\x1f\x8b\x08\x00',
    '\x28\xb5\x2f\xfd',
    '<rss>',
    '{"a":',
    '\xff\xfe',
  );
  await fc.assert(
    fc.asyncProperty(names, heads, fc.uint8Array({ maxLength: 300 }), async (name, head, bytes) => {
      const { ids, codes } = await idsOf(name, Buffer.concat([Buffer.from(head, 'latin1'), bytes]));
      expect(ids.length + codes.length).toBeGreaterThan(0);
    }),
    { numRuns: 150 },
  );
});
