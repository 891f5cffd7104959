import { symlinkSync } from 'node:fs';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterEach, describe, expect, test } from 'vitest';
import { type ArticleOptions, articlesOf } from '../../../src/node/corpus/articles.ts';
import { readInputs } from '../../../src/node/files.ts';
import { makeFolder } from '../../support/run.ts';
import { packed, page, warcRecord, zip } from '../input/made.ts';

let folder = makeFolder();
afterEach(() => folder.remove());
function use(files: Record<string, string | Uint8Array>) {
  folder.remove();
  folder = makeFolder(files);
  return folder;
}

/** Ids, and notices as `code: what is said`, without the folder of the test. */
async function read(inputs: readonly string[], options: Partial<ArticleOptions> = {}) {
  const notices: string[] = [];
  const articles = [];
  const onNotice: ArticleOptions['onNotice'] = ({ code, says }) =>
    void notices.push(`${code}: ${says.replaceAll(`${folder.root}/`, '')}`);
  for await (const article of articlesOf(inputs, { onNotice, ...options })) articles.push(article);
  return { articles, ids: articles.map((a) => a.id), notices };
}
const readFile = (name: string, data: string | Uint8Array) => read([use({ [name]: data }).path(name)]);

const line = (id: string, text = `The ferry ${id} ran late.`) => JSON.stringify({ id, text });
/** Two lines of JSON, and a list of two records, as `zstd -19` packs them. */
const ZSTD = Buffer.from(
  'KLUv/QRorQEAwkIKEbDrPCu9OzLSq2dCUCRNH4gBpYB3kYvKC9XopprHicjHl+U+HD9u0l0DAOAQQK+aq8rh7Tg9',
  'base64',
);
const ZSTD_LIST = Buffer.from(
  'KLUv/QRovQEA8sIKEbDrPDfvjoz0vr0UgUJpzCMCxRiD+KAtl1mu029XkTWNizen7eB58aMOSQMAgBNAL52ryuKuVxI=',
  'base64',
);

const ROWS = [
  {
    id: 'r1',
    headline: 'Ferry late',
    body: 'The ferry ran late.',
    publish_date: '2024-03-05 10:00:00',
    link: 'https://n.example/1',
  },
  { id: 'r2', headline: 'Ferry “on time”', body: 'The ferry, it is said,\nran "on time".', publish_date: '', link: '' },
];
const COLUMNS = Object.keys(ROWS[0]!) as (keyof (typeof ROWS)[0])[];
const csvOf = (delimiter: string) =>
  [COLUMNS, ...ROWS.map((row) => COLUMNS.map((name) => row[name]))]
    .map((row) => row.map((field) => `"${field.replaceAll('"', '""')}"`).join(delimiter))
    .join('\r\n');
const parquetOf = (rows: readonly Record<string, string>[], rowGroupSize = 1000) =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: Object.keys(rows[0]!).map((name) => ({
        name,
        data: rows.map((r) => r[name]!),
        type: 'STRING' as const,
      })),
      rowGroupSize,
    }),
  );
const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour News</title>${['a', 'b']
  .map(
    (id) =>
      `<item><guid>${id}</guid><title>Item ${id}</title><description>The ferry ${id} ran late.</description></item>`,
  )
  .join('')}</channel></rss>`;
const WARC = [
  warcRecord({ type: 'warcinfo', body: 'software: none' }),
  warcRecord({ url: 'https://n.example/a', body: page('The ferry ran late.') }),
  warcRecord({ url: 'https://n.example/pic', contentType: 'image/png', body: '\x89PNG' }),
  warcRecord({ url: 'https://n.example/gone', status: '404 Not Found', body: page('Gone.') }),
  warcRecord({ url: '<https://n.example/b>', body: page('The ferry ran on time.') }),
];

describe('every kind of input', () => {
  const TWO = `${line('a')}\n${line('b')}\n`;
  const WARC_IDS = ['https://n.example/a', 'https://n.example/b'];
  test.each<[string, string | Uint8Array, string[]]>([
    ['a.jsonl', TWO, ['a', 'b']],
    ['a.jsonl.gz', gzipSync(TWO), ['a', 'b']],
    ['a.jsonl.zst', ZSTD, ['a', 'b']],
    ['lines.json', TWO, ['a', 'b']],
    ['list.json', `[${line('a')}, ${line('b')}]`, ['a', 'b']],
    ['list.json.zst', ZSTD_LIST, ['a', 'b']],
    ['a.csv', csvOf(','), ['r1', 'r2']],
    ['a.csv', csvOf(';'), ['r1', 'r2']],
    ['a.tsv', csvOf('\t'), ['r1', 'r2']],
    ['a.csv.gz', gzipSync(csvOf(',')), ['r1', 'r2']],
    ['a.parquet', parquetOf(ROWS), ['r1', 'r2']],
    ['a.xml', RSS, ['a', 'b']],
    ['a.rss.gz', gzipSync(RSS), ['a', 'b']],
    ['a.warc', Buffer.concat(WARC), WARC_IDS],
    ['a.warc.gz', packed(WARC), WARC_IDS],
    ['a.wacz', zip({ 'archive/data.warc.gz': packed(WARC), 'pages/pages.jsonl': Buffer.from(TWO) }), WARC_IDS],
    ['a.txt', 'The ferry ran late.', ['a.txt']],
  ])('%s', async (name, data, ids) => {
    expect((await readFile(name, data)).ids).toEqual(ids);
    const whole = await readInputs([folder.path(name)]);
    expect(whole.tellings.map((t) => t.id)).toEqual(ids);
  });

  test('an article and a telling have the same text and say the same of it', async () => {
    use({ 'a.csv': csvOf(','), 'a.parquet': parquetOf(ROWS), 'a.warc': Buffer.concat(WARC), 'a.xml': RSS });
    for (const name of ['a.csv', 'a.parquet', 'a.warc', 'a.xml']) {
      const { articles } = await read([folder.path(name)]);
      const { tellings } = await readInputs([folder.path(name)]);
      const stated = tellings.map(({ id, text, metadata: { title, published, url } }) => ({
        id,
        text,
        title,
        published,
        url,
      }));
      expect(articles.map(({ id, text, title, published, url }) => ({ id, text, title, published, url }))).toEqual(
        stated,
      );
    }
  });

  test('mixed, from a folder and standard input, in the order of their addresses', async () => {
    const { root } = use({ 'b.csv': csvOf(','), 'a/x.jsonl': `${line('x')}\n`, 'c.txt': 'It sank.' });
    const stdin = () => Readable.from([Buffer.from(`${line('y')}\n`)]);
    const one = await read([root, '-'], { stdin: stdin() });
    expect(one.ids).toEqual(['y', 'x', 'r1', 'r2', 'c.txt']);
    const other = await read(['-', folder.path('c.txt'), folder.path('b.csv'), folder.path('a')], { stdin: stdin() });
    expect(other.ids).toEqual(one.ids);
  });
});

test('of a row all that is stated is kept, dates in ISO', async () => {
  const { articles } = await readFile('a.csv', csvOf(','));
  expect(articles).toEqual([
    {
      id: 'r1',
      uri: folder.path('a.csv'),
      text: 'The ferry ran late.',
      title: 'Ferry late',
      published: '2024-03-05T10:00:00',
      url: 'https://n.example/1',
      origin: { source: folder.path('a.csv'), record: 0 },
    },
    {
      id: 'r2',
      uri: folder.path('a.csv'),
      text: 'The ferry, it is said,\nran "on time".',
      title: 'Ferry “on time”',
      origin: { source: folder.path('a.csv'), record: 1 },
    },
  ]);
});

describe('ids', () => {
  test('are the record’s own, else its address, else the name of its file and its number', async () => {
    const lines = ['{"id":7,"text":"x"}', '{"url":"https://n.example/1","text":"x"}', '{"text":"x"}'];
    expect((await readFile('a.jsonl', lines.join('\n'))).ids).toEqual(['7', 'https://n.example/1', 'a.jsonl:3']);
  });

  test('that clash get their file before them, whatever the order of the inputs', async () => {
    use({ 'a.jsonl': `${line('7')}\n${line('7')}\n`, 'b.jsonl': `${line('7')}\n` });
    const paths = [folder.path('b.jsonl'), folder.path('a.jsonl')];
    expect((await read(paths)).ids).toEqual(['7', 'a.jsonl/7', 'b.jsonl/7']);
    expect((await read(paths.reverse())).ids).toEqual(['7', 'a.jsonl/7', 'b.jsonl/7']);
  });

  test('of files of one name get their folder', async () => {
    const { root } = use({ 'x/a.txt': 'One.', 'y/a.txt': 'Two.', 'y/b.txt': 'Three.' });
    expect((await read([root])).ids).toEqual(['x/a.txt', 'y/a.txt', 'b.txt']);
  });
});

describe('an interrupted run', () => {
  const records = Array.from({ length: 9 }, (_, i) => ({ id: `r${i}`, text: `The ferry ${i} ran late.` }));
  test.each<[string, string | Uint8Array]>([
    ['a.jsonl', records.map((r) => JSON.stringify(r)).join('\n')],
    ['a.csv', ['id,text', ...records.map((r) => `${r.id},${r.text}`)].join('\n')],
    ['a.parquet', parquetOf(records, 2)],
    ['a.json', JSON.stringify(records)],
    ['a.warc', Buffer.concat(records.map((r) => warcRecord({ type: 'conversion', url: r.id, body: r.text })))],
    [
      'a.wacz',
      zip({
        'archive/a.warc': Buffer.concat(
          records.map((r) => warcRecord({ type: 'conversion', url: r.id, body: r.text })),
        ),
      }),
    ],
  ])('goes on in %s at each record', async (name, data) => {
    const all = await readFile(name, data);
    expect(all.ids).toEqual(records.map((r) => r.id));
    for (const { origin } of all.articles) {
      const done = origin!.record + 1;
      const rest = await read([folder.path(name)], { onSource: () => done });
      expect(rest.articles).toEqual(all.articles.slice(done));
      expect(rest.notices).toEqual([]);
    }
  });

  test('hears of each source with its size, and of the bytes read', async () => {
    const text = `${line('a')}\n`;
    use({ 'a.jsonl': text, 'b.txt': 'It sank.' });
    const heard: unknown[] = [];
    await read([folder.root], {
      onSource: ({ name, size, modified }) => void heard.push([name, size, typeof modified]),
      onSourceEnd: ({ name }) => void heard.push(`end ${name}`),
      onBytes: (bytes, of) => void heard.push([bytes, of]),
    });
    const of = text.length + 8;
    expect(heard).toEqual([
      ['a.jsonl', text.length, 'number'],
      [text.length, of],
      'end a.jsonl',
      ['b.txt', 8, 'number'],
      [of, of],
      'end b.txt',
    ]);
  });
});

test('what an article was read out of is kept when asked', async () => {
  const raw = async (name: string, data: string | Uint8Array) => {
    const { articles } = await read([use({ [name]: data }).path(name)], { keepRaw: true });
    return articles.map((a) => `${a.raw?.mediaType} ${Buffer.from(a.raw!.bytes).toString('utf8')}`);
  };
  expect(await raw('a.jsonl', `${line('a')}\n`)).toEqual([`application/json ${line('a')}`]);
  expect(await raw('a.txt', 'It sank.')).toEqual(['text/plain It sank.']);
  expect(await raw('a.warc', WARC[1]!)).toEqual([`text/html ${page('The ferry ran late.')}`]);
  expect(await raw('a.csv', 'id,text\na,It sank.')).toEqual(['application/json {"id":"a","text":"It sank."}']);
});

describe('what is broken is named, and the rest is read', () => {
  const TWO = `${line('a')}\n${line('b')}\n`;
  const broken = Buffer.from(packed(WARC));
  test.each<[string, string, string | Uint8Array, string[], RegExp[]]>([
    ['a broken line', 'a.jsonl', `${line('a')}\n{"id": \n${line('b')}`, ['a', 'b'], [/^bad-json: a\.jsonl, line 2: /]],
    ['a cut gzip', 'a.jsonl.gz', gzipSync(TWO).subarray(0, -9), ['a', 'b'], [/^gzip-truncated: a\.jsonl\.gz: /]],
    ['rubbish behind gzip', 'a.jsonl.gz', Buffer.concat([gzipSync(TWO), Buffer.from('rubbish')]), ['a', 'b'], []],
    ['a cut zst', 'a.jsonl.zst', ZSTD.subarray(0, -6), [], [/^gzip-truncated: /]],
    [
      'no text column',
      'a.csv',
      'id,words\n1,It sank.',
      [],
      [/^no-text-column: a\.csv: .*"id", "words".*call the one with the texts "text"/],
    ],
    [
      'no text column',
      'a.parquet',
      parquetOf([{ id: '1', words: 'It sank.' }]),
      [],
      [/^no-text-column: a\.parquet: .*"id", "words"/],
    ],
    ['a row with too few fields', 'a.csv', 'id,text\n1\n2,It sank.', ['2'], [/^bad-row: a\.csv, row 1: has 1 fields/]],
    ['a mark not closed', 'a.csv', 'id,text\n1,It sank.\n2,"It', ['1'], [/^truncated: a\.csv: /]],
    ['a Parquet file that is cut', 'a.parquet', parquetOf(ROWS).subarray(0, -5), [], [/^truncated: a\.parquet: /]],
    [
      'a WARC file that is cut',
      'a.warc',
      Buffer.concat(WARC).subarray(0, -30),
      ['https://n.example/a'],
      [/^truncated: a\.warc, record 5: /, /^other-kinds: /],
    ],
    [
      'a packed WARC file that is cut',
      'a.warc.gz',
      broken.subarray(0, -30),
      ['https://n.example/a'],
      [/^gzip-truncated: /, /^truncated: /, /^other-kinds: /],
    ],
    [
      'rubbish between WARC records',
      'a.warc',
      Buffer.concat([WARC[1]!, Buffer.from('rubbish\r\nmore\r\n'), WARC[4]!]),
      ['https://n.example/a', 'https://n.example/b'],
      [/^broken-record: a\.warc, record 1: /],
    ],
    [
      'a wrong length',
      'a.warc',
      Buffer.concat([
        Buffer.from(WARC[1]!.toString('latin1').replace(/Content-Length: \d+/, 'Content-Length: 600'), 'latin1'),
        WARC[4]!,
        WARC[3]!,
      ]),
      ['https://n.example/b'],
      [/^broken-record: a\.warc, record 1: its stated length is wrong/, /^other-kinds: /],
    ],
    ['a zip that is cut', 'a.wacz', zip({ 'archive/a.warc': WARC[1]! }).subarray(0, -9), [], [/^zip-broken: /]],
    ['a zip without archives', 'a.wacz', zip({ 'a.txt': WARC[1]! }), [], [/^no-records: /]],
    ['an empty file', 'a.jsonl', '', [], [/^no-records: /]],
    ['an empty table', 'a.csv', 'id,text\n', [], [/^no-records: /]],
    ['bytes that are no text', 'a.txt', Buffer.from([0, 1, 2, 3]), [], [/^not-text: /]],
    ['a broken feed', 'a.rss', '<rss><channel><item>', [], [/^bad-feed: /]],
    [
      'a sitemap',
      'a.xml',
      '<urlset xmlns="x"><url><loc>https://n.example/1</loc></url></urlset>',
      [],
      [/^sitemap: .*1 pages.*https:\/\/n\.example\/1/],
    ],
  ])('%s in %s', async (_, name, data, ids, notices) => {
    const found = await readFile(name, data);
    expect(found.ids).toEqual(ids);
    expect(found.notices).toEqual(notices.map((n) => expect.stringMatching(n)));
  });

  test.each([
    ['a byte order mark', Buffer.from(`\ufeff${TWO.replace('late', 'spät')}`), []],
    ['UTF-16', Buffer.from(`\ufeff${TWO.replace('late', 'spät')}`, 'utf16le'), []],
    ['windows-1252', Buffer.from(TWO.replace('late', 'spät'), 'latin1'), [/^guessed-encoding: /]],
  ])('%s', async (_, data, notices) => {
    for (const name of ['a.jsonl', 'a.csv']) {
      const table = Buffer.from(data);
      const found = await readFile(name, name === 'a.csv' ? asTable(table) : table);
      expect(found.articles[0]!.text).toBe('The ferry a ran spät.');
      expect(found.notices).toEqual(notices.map((n) => expect.stringMatching(n)));
    }
  });
  /** The same bytes with a table in them: made from the text, in the same character set. */
  function asTable(bytes: Buffer): Buffer {
    if (bytes[0] === 0xff) return Buffer.from('\ufeffid,text\r\na,The ferry a ran spät.\r\n', 'utf16le');
    const text = 'id,text\na,The ferry a ran spät.\n';
    return bytes[0] === 0xef ? Buffer.from(`\ufeff${text}`) : Buffer.from(text, 'latin1');
  }

  test('a flood of broken lines is counted, not told one by one', async () => {
    const { notices } = await readFile('a.jsonl', `${'{\n'.repeat(100)}${line('a')}`);
    expect(notices).toHaveLength(21);
    expect(notices.at(-1)).toBe('bad-json: a.jsonl: 80 more of this kind (bad-json)');
  });

  test('a link that leads nowhere, in a folder', async () => {
    const { root } = use({ 'a.txt': 'It sank.' });
    symlinkSync('gone', folder.path('b.txt'));
    const { ids, notices } = await read([root]);
    expect([ids, notices]).toEqual([['a.txt'], [expect.stringMatching(/^cannot-open: /)]]);
  });
});
