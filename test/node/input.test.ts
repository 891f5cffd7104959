import { chmodSync, symlinkSync } from 'node:fs';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import type { Telling } from '../../src/model/telling.ts';
import { readInputs } from '../../src/node/files.ts';
import { find } from '../../src/node/input/find.ts';
import { ungzip } from '../../src/node/input/gzip.ts';
import { inBytes } from '../../src/node/input/limits.ts';
import { linesOf } from '../../src/node/input/lines.ts';
import { typeOfText } from '../../src/node/input/media-type.ts';
import { uniqueIds } from '../../src/node/input/unique-ids.ts';
import { makeFolder } from '../support/run.ts';

let folder = makeFolder();
afterEach(() => folder.remove());
const use = (files: Record<string, string | Uint8Array>) => {
  folder.remove();
  folder = makeFolder(files);
  return folder;
};

describe('find', () => {
  const names = async (...inputs: string[]) => {
    const { sources, notices } = await find(inputs);
    const short = (text: string) => text.replaceAll(`${folder.root}/`, '');
    return { sources: sources.map((s) => short(s.uri)), notices: notices.map((n) => `${n.code} ${short(n.says)}`) };
  };

  test('opens folders, in order, all the way down, hidden files left out', async () => {
    use({ 'b.txt': 'b', 'a/z.html': 'z', 'a/B.jsonl.gz': 'b', '.hidden.txt': 'no', 'a/.git/x.txt': 'no' });
    expect(await names(folder.root)).toEqual({ sources: ['a/B.jsonl.gz', 'a/z.html', 'b.txt'], notices: [] });
  });

  test('names what is of another kind, what leads nowhere and what is missing', async () => {
    use({ 'in/a.txt': 'a', 'in/b.css': 'b' });
    symlinkSync('gone', folder.path('in/link.txt'));
    expect(await names(folder.path('in'), folder.path('no.txt'))).toEqual({
      sources: ['in/a.txt'],
      notices: [
        'cannot-open in/link.txt: is a link that leads nowhere',
        `other-kinds ${folder.path('in')}: left out, being of other kinds: in/b.css; name one directly to have it read as text`,
        'cannot-open no.txt: there is no such file or folder',
      ].map((line) => line.replaceAll(`${folder.root}/`, '')),
    });
  });

  test('goes round no circle of links', async () => {
    use({ 'a/x.txt': 'x' });
    symlinkSync(folder.root, folder.path('a/up'));
    expect((await names(folder.root)).sources).toEqual(['a/x.txt']);
  });

  test('takes a file once, however it is named', async () => {
    use({ 'a.txt': 'a' });
    symlinkSync(folder.path('a.txt'), folder.path('b.txt'));
    expect(await names(folder.path('a.txt'), folder.path('./a.txt'), folder.root)).toMatchObject({
      sources: ['a.txt'],
      notices: [/^same-input-twice/, /^same-input-twice/, /^same-input-twice/].map((code) =>
        expect.stringMatching(code),
      ),
    });
  });

  test('knows URLs and standard input', async () => {
    const { sources, notices } = await find([
      '-',
      'https://news.example/a/ferry%20late.html?x#top',
      'https://news.example/a/ferry%20late.html?x',
      'http://news.example',
      '-',
    ]);
    expect(sources).toEqual([
      { kind: 'stdin', uri: '-', name: 'stdin' },
      { kind: 'url', uri: 'https://news.example/a/ferry%20late.html?x#top', name: 'ferry late.html' },
      { kind: 'url', uri: 'http://news.example', name: 'news.example' },
    ]);
    expect(notices.map((n) => n.code)).toEqual(['same-input-twice', 'same-input-twice']);
  });

  test('says of a folder without anything to read that it is one', async () => {
    use({ 'a.css': 'x' });
    expect((await names(folder.root)).notices.map((n) => n.split(' ')[0])).toEqual(['empty-folder', 'other-kinds']);
  });
});

describe('ungzip', () => {
  const limits = { bytes: 100_000, gzipRatio: 10, gzipAlways: 1000 };
  const outcome = async (bytes: Uint8Array) => {
    const result = await ungzip(bytes, 'a.gz', limits as never);
    return result.ok ? result.value.length : result.notice.code;
  };

  test.each([
    ['an honest file', gzipSync('Ferry late'), 10],
    ['a small file of any ratio', gzipSync('x'.repeat(1000)), 1000],
    ['a bomb', gzipSync(Buffer.alloc(2000)), 'gzip-too-large'],
    ['two files in one', Buffer.concat([gzipSync('one'), gzipSync('two')]), 6],
    ['a file that ends too early', gzipSync('Ferry late').subarray(0, 20), 'gzip-truncated'],
    ['no gzip', Buffer.from([0x1f, 0x8b, 9, 9, 9]), 'gzip-broken'],
  ])('%s', async (_, bytes, expected) => {
    expect(await outcome(bytes)).toBe(expected);
  });
});

test.each([
  ['<!DOCTYPE html><p>x', 'text/html'],
  ['  <!-- saved -->\n<HTML>', 'text/html'],
  ['<?xml version="1.0"?>\n<html>', 'text/html'],
  ['{"id":"a"}\n{"id":"b"}', 'application/x-ndjson'],
  ['{\n  "id": "a"\n}\n', 'application/json'],
  ['[{"id":"a"}]', 'application/json'],
  ['[UPDATED] The ferry ran late.', 'text/plain'],
  ['The ferry ran late.', 'text/plain'],
  ['<3 the ferry', 'text/plain'],
])('without a name, %j is %s', (text, expected) => {
  expect(typeOfText(text)).toBe(expected);
});

test.each([
  [999, '999 B'],
  [1000, '1 kB'],
  [1500, '1.5 kB'],
  [20_000_000, '20 MB'],
  [3_200_000_000, '3.2 GB'],
])('%d bytes are %s', (bytes, expected) => {
  expect(inBytes(bytes)).toBe(expected);
});

describe('lines of a stream', () => {
  const lines = async (...chunks: (string | Buffer)[]) => {
    const found: string[] = [];
    for await (const { text, number } of linesOf(Readable.from(chunks.map((c) => Buffer.from(c)))))
      found.push(`${number}:${text}`);
    return found;
  };

  test('are cut at line ends, whatever the chunks', async () => {
    expect(await lines('a\nb', 'c\r\n', '\n\nd')).toEqual(['1:a', '2:bc', '5:d']);
  });

  test('keep a character that two chunks share', async () => {
    const bytes = Buffer.from('“é”\n');
    expect(await lines(bytes.subarray(0, 4), bytes.subarray(4))).toEqual(['1:“é”']);
  });

  test('may be very long', async () => {
    const piece = Buffer.alloc(1_000_000, 'x');
    const found = await lines(...Array.from({ length: 100 }, () => piece));
    expect(found.map((l) => l.length)).toEqual([100_000_002]);
  });
});

describe('ids', () => {
  const telling = (id: string, uri: string): Telling => ({ id, uri }) as Telling;
  const ids = (...list: [string, string][]) => uniqueIds(list.map(([id, uri]) => telling(id, uri))).map((t) => t.id);

  test('of files are their names', () => {
    expect(ids(['a.txt', 'x/a.txt'], ['b.txt', 'x/b.txt'])).toEqual(['a.txt', 'b.txt']);
  });

  test('that clash get the folder before them', () => {
    expect(ids(['a.txt', 'x/a.txt'], ['a.txt', 'y/a.txt'])).toEqual(['x/a.txt', 'y/a.txt']);
    expect(ids(['a.txt', 'p/x/a.txt'], ['a.txt', 'q/x/a.txt'], ['a.txt', 'q/y/a.txt'])).toEqual([
      'p/x/a.txt',
      'q/x/a.txt',
      'y/a.txt',
    ]);
    expect(ids(['a.txt', 'a.txt'], ['a.txt', 'x/a.txt'])).toEqual(['./a.txt', 'x/a.txt']);
  });

  test('of pages that clash get the host before them', () => {
    expect(ids(['late', 'https://one.example/late'], ['late', 'https://two.example/late?x=1'])).toEqual([
      'one.example/late',
      'two.example/late',
    ]);
  });

  test('of records that clash: the first keeps its own, the others get their file', () => {
    expect(ids(['7', 'x/b.jsonl'], ['7', 'x/a.jsonl'])).toEqual(['b.jsonl/7', '7']);
    expect(ids(['7', 'a.jsonl'], ['7', 'a.jsonl'], ['7', 'a.jsonl'])).toEqual(['7', 'a.jsonl/7', 'a.jsonl/7~2']);
  });

  test('of a file and a record that clash: the file keeps its name', () => {
    expect(ids(['a.txt', 'x/all.jsonl'], ['a.txt', 'x/a.txt'])).toEqual(['all.jsonl/a.txt', 'a.txt']);
  });
});

describe('readInputs', () => {
  test('reads every kind, packed or not, and standard input', async () => {
    const record = JSON.stringify({ id: 'r1', text: 'The ferry ran late.\n' });
    use({
      'a.txt': 'The ferry ran late.\n',
      'b.txt.gz': gzipSync('The ferry ran late.\n'),
      'c.md': 'The ferry ran late.\n',
      'd.jsonl': `${record}\n`,
      'e.html':
        '<html><body><article><h1>Ferry late</h1><p>The ferry ran late on Monday, the harbour said.</p></article></body></html>',
    });
    const { tellings, notices } = await readInputs([folder.root, '-'], {
      stdin: Readable.from([Buffer.from('It ran late.')]),
    });
    expect(tellings.map((t) => t.id)).toEqual(['a.txt', 'b.txt.gz', 'c.md', 'r1', 'e.html', 'stdin']);
    expect(tellings.slice(0, 4).map((t) => t.text)).toEqual(Array(4).fill('The ferry ran late.\n'));
    expect(notices).toEqual([]);
  });

  test('says what is wrong with a document of its telling, where it holds one', async () => {
    use({ 'a.txt': Buffer.from('The caf\xe9 was shut.\n', 'latin1') });
    const one = await readInputs([folder.root]);
    expect([one.notices, one.tellings[0]!.notices.map((n) => n.code)]).toEqual([[], ['guessed-encoding']]);
    const record = JSON.stringify({ id: 'x', text: 'The caf\xe9 was shut.' });
    use({ 'a.jsonl': Buffer.from(`${record}\n${record}\n`, 'latin1') });
    const two = await readInputs([folder.root]);
    expect([two.notices.map((n) => n.code), two.tellings.map((t) => t.id)]).toEqual([
      ['guessed-encoding'],
      ['x', 'a.jsonl/x'],
    ]);
  });

  test('keeps the bytes as they came when asked', async () => {
    const packed = gzipSync('The ferry ran late.\n');
    use({ 'b.txt.gz': packed });
    const { inputs } = await readInputs([folder.root], { keepRaw: true });
    expect(inputs).toMatchObject([{ ids: ['b.txt.gz'], document: { name: 'b.txt.gz', mediaType: 'text/plain' } }]);
    expect(Buffer.from(inputs[0]!.raw!).equals(packed)).toBe(true);
    expect((await readInputs([folder.root])).inputs[0]!.raw).toBeUndefined();
  });

  test.skipIf(process.getuid?.() === 0)('names a file that may not be read', async () => {
    use({ 'a.txt': 'x' });
    chmodSync(folder.path('a.txt'), 0);
    const { notices } = await readInputs([folder.path('a.txt')]);
    expect(notices[0]!.says).toMatch(/a\.txt: may not be read; change its permissions$/);
  });
});

test('JSON that holds no telling is a fault where it was named, and passed over where it lay in a folder', async () => {
  const at = use({ 'a.txt': 'The ferry to Orsk stays in port until Monday.', 'settings.json': '{"colour": "blue"}' });
  const codes = async (path: string) => (await readInputs([path])).notices.map((n) => `${n.level} ${n.code}`);
  expect(await codes(at.root)).toEqual(['info no-telling-in-json']);
  expect((await codes(at.path('settings.json')))[0]).toMatch(/^error /);
});
