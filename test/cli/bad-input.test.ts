import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { validReport } from '../support/report.ts';
import { makeFolder, run } from '../support/run.ts';

const GOOD = 'Ferry to Orrin late again\n\nThe ferry to Orrin ran 12 minutes late on Monday, the harbour said.\n';
const OTHER = 'Orrin ferry delayed\n\nThe ferry to Orrin ran 20 minutes late on Monday, the harbour said.\n';

let folder = makeFolder();
beforeEach(() => {
  folder = makeFolder({ 'good.txt': GOOD, 'other.txt': OTHER });
});
afterEach(() => folder.remove());

/** Compares two sound tellings and a bad input; gives the status, the ids that were read and the notices. */
async function withBad(files: Record<string, string | Uint8Array>, ...more: string[]) {
  const bad = makeFolder(files);
  try {
    const inputs = [
      folder.path('good.txt'),
      folder.path('other.txt'),
      ...Object.keys(files).map((f) => bad.path(f)),
      ...more,
    ];
    const { code, out } = await run(['compare', ...inputs, '--allow-private', '--json']);
    const report: unknown = JSON.parse(out);
    validReport(report);
    const { tellings, notices } = report as Report;
    return {
      code,
      ids: tellings.map((t) => t.id),
      notices: notices.map((n) => `${n.level} ${n.code}`),
      says: notices.map((n) => n.says.replaceAll(`${bad.root}/`, '')),
    };
  } finally {
    bad.remove();
  }
}

const GOOD_IDS = ['good.txt', 'other.txt'];

describe('bad input is named, and the rest is compared', () => {
  const cases: [string, Record<string, string | Uint8Array>, string, RegExp][] = [
    ['an empty file', { 'a.txt': '' }, 'error empty-input', /^a\.txt: holds no text$/],
    ['a blank file', { 'a.txt': ' \n\n ' }, 'error empty-input', /holds no text/],
    ['a binary file', { 'a.txt': Buffer.from([1, 0, 2, 0, 0, 3]) }, 'error not-text', /^a\.txt: is not text/],
    ['a PDF', { 'a.txt': '%PDF-1.7 …' }, 'error unsupported-format', /^a\.txt: is a PDF; turn it into text first/],
    [
      'a Word file',
      { 'a.docx': Buffer.from('PK\x03\x04rest') },
      'error unsupported-format',
      /^a\.docx: is a Word, OpenDocument or zip file; /,
    ],
    ['a packed PDF', { 'a.pdf.gz': gzipSync('%PDF-1.7 …') }, 'error unsupported-format', /is a PDF/],
    [
      'a gzip bomb',
      { 'a.txt.gz': gzipSync(Buffer.alloc(64_000_000)) },
      'error gzip-too-large',
      /^a\.txt\.gz: unpacks to more than 16 MB and was left out/,
    ],
    [
      'a file that ends too early',
      { 'a.txt.gz': gzipSync(GOOD).subarray(0, 60) },
      'error gzip-truncated',
      /nothing of it was used/,
    ],
    [
      'no gzip at all',
      { 'a.txt.gz': Buffer.from([0x1f, 0x8b, 1, 2, 3]) },
      'error gzip-broken',
      /is not a sound gzip file/,
    ],
    ['broken JSON', { 'a.json': '{"id": ' }, 'error bad-json', /^a\.json.*not valid JSON/],
    ['a file that is not there', {}, 'error cannot-open', /there is no such file/],
  ];
  test.each(cases)('%s', async (_, files, notice, says) => {
    const missing = Object.keys(files).length === 0 ? ['/no/such/file.txt'] : [];
    const result = await withBad(files, ...missing);
    expect(result).toMatchObject({ code: 1, ids: GOOD_IDS, notices: [notice] });
    expect(result.says[0]).toMatch(says);
  });

  test('a wrong character set is guessed, and the telling is used', async () => {
    const result = await withBad({
      'z.txt': Buffer.from('Caf\xe9 shut\n\nThe caf\xe9 on the pier was shut on Monday.\n', 'latin1'),
    });
    expect(result).toMatchObject({ code: 0, ids: [...GOOD_IDS, 'z.txt'] });
    expect(result.notices).toContain('warning guessed-encoding');
  });

  test('broken JSON in line 3 of 5: the others are read', async () => {
    const lines = [1, 2, 3, 4, 5].map((n) =>
      n === 3 ? '{"id": "r3", "te' : JSON.stringify({ id: `r${n}`, text: `${GOOD} ${n}` }),
    );
    const result = await withBad({ 'a.jsonl': lines.join('\n') });
    expect(result).toMatchObject({ code: 1, ids: [...GOOD_IDS, 'r1', 'r2', 'r4', 'r5'], notices: ['error bad-json'] });
    expect(result.says[0]).toMatch(/^a\.jsonl, line 3: not valid JSON/);
  });

  test('a bomb of nested tags', async () => {
    const depth = 20_000;
    const page = `<html><body>${'<div>'.repeat(depth)}The ferry to Orrin ran late.${'</div>'.repeat(depth)}</body></html>`;
    const result = await withBad({ 'a.html': page });
    expect([0, 1]).toContain(result.code);
    expect(result.ids).toEqual(expect.arrayContaining(GOOD_IDS));
  });

  test('a folder with nothing to read', async () => {
    const empty = makeFolder({ 'a.css': 'x' });
    const result = await withBad({}, empty.root);
    empty.remove();
    expect(result).toMatchObject({ code: 1, ids: GOOD_IDS, notices: ['error empty-folder', 'info other-kinds'] });
  });
});

test('a line of 100 MB is read', async () => {
  const record = `{"id":"long","text":"The ferry ran late.","extra":"${'x'.repeat(100_000_000)}"}\n`;
  const long = makeFolder({ 'a.jsonl': record });
  const { code, out } = await run(['read', long.path('a.jsonl'), '--jsonl']);
  long.remove();
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ id: 'long', text: 'The ferry ran late.' });
});

test('where nothing can be read, nothing is printed, each input is named, and the status is 2', async () => {
  for (const argv of [
    ['compare', '--json'],
    ['compare'],
    ['read', '--jsonl'],
    ['attributions', '--jsonl'],
    ['descent', '--json'],
    ['collate'],
  ]) {
    const { code, out, err } = await run([argv[0]!, '/no/such.txt', '/nor/this.txt', ...argv.slice(1)]);
    expect({ argv, code, out }).toEqual({ argv, code: 2, out: '' });
    expect(err).toBe(
      'error: /no/such.txt: there is no such file or folder\nerror: /nor/this.txt: there is no such file or folder\nvariorum: no telling could be read; nothing was done\n',
    );
  }
});

describe('bad URLs', () => {
  let server: Server;
  let base = '';
  beforeEach(async () => {
    server = createServer((request, response) => {
      if (request.url === '/loop') return response.writeHead(302, { location: '/loop' }).end();
      if (request.url === '/big')
        return response.writeHead(200, { 'content-type': 'text/plain' }).end('x '.repeat(11_000_000));
      if (request.url === '/page') return response.writeHead(200, { 'content-type': 'text/plain' }).end(GOOD);
      return response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  test.each([
    ['/gone', 'error http-404'],
    ['/loop', 'error too-many-redirects'],
    ['/big', 'error too-large'],
  ])('%s', async (path, notice) => {
    expect(await withBad({}, base + path)).toMatchObject({ code: 1, ids: GOOD_IDS, notices: [notice] });
  });

  test('this machine is not asked without --allow-private', async () => {
    const { code, err } = await run(['read', `${base}/page`]);
    expect(code).toBe(2);
    expect(err).toContain('127.0.0.1 is not a public address; give --allow-private if you trust it');
    expect(await run(['read', `${base}/page`, '--allow-private', '--jsonl'])).toMatchObject({ code: 0, err: '' });
  });
});
