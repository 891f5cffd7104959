/**
 * How fast the articles of containers stream by: an invented corpus of known size, written as JSON Lines (plain, gzip), CSV, Parquet and WARC.
 * Run by `npm run bench`, as a bundle, which may get the number of megabytes of text; the last line is the result as JSON.
 * The yardstick is `JSON.parse` of the same lines, already in memory. Time is that of the processor, of all threads.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { articlesOf } from '../src/node/corpus/articles.ts';
import { warcRecord } from '../test/node/input/made.ts';
import { inventedPages } from './invented-pages.ts';
import type { Row } from './row.ts';

const ROUNDS = 3;
/** Of pages far fewer: each goes through the page reader. */
const PAGES = 600;

interface Record {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly published: string;
  readonly url: string;
}

function invent(megabytes: number): Record[] {
  const sentences = [
    'The council of Lindhaven voted on Monday to close the old harbour for a year.',
    '“It is our harbour,” said Ada Dorn, the mayor.',
    'Nobody had asked the fishermen, who keep 1,240 boats there!',
  ];
  const count = Math.round((megabytes * 1e6) / 3000);
  return Array.from({ length: count }, (_, i) => ({
    id: `a${i}`,
    title: `Harbour, part ${i}`,
    text: Array.from({ length: 50 }, (_, j) => `${sentences[(i + j) % 3]} (${i * j})`).join('\n'),
    published: '2024-03-05',
    url: `https://news.example/${i}`,
  }));
}

const csvOf = (records: readonly Record[]): string =>
  [Object.keys(records[0]!), ...records.map((record) => Object.values(record))]
    .map((row) => row.map((field) => `"${field.replaceAll('"', '""')}"`).join(','))
    .join('\n');

const parquetOf = (records: readonly Record[]): Uint8Array => {
  const names = Object.keys(records[0]!) as (keyof Record)[];
  const columnData = names.map((name) => ({ name, data: records.map((r) => r[name]), type: 'STRING' as const }));
  return new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: 1000 }));
};

const warcOf = (): Buffer =>
  Buffer.concat(
    inventedPages(PAGES).map(({ html }, i) => warcRecord({ url: `https://news.example/${i}`, body: html })),
  );

/** Least processor seconds of some rounds, and whether each gave the known number. */
async function measure(work: () => Promise<boolean> | boolean): Promise<{ seconds: number; right: boolean }> {
  let [seconds, right] = [Number.POSITIVE_INFINITY, true];
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    right = (await work()) && right;
    const { user, system } = process.cpuUsage(before);
    seconds = Math.min(seconds, (user + system) / 1e6);
  }
  return { seconds, right };
}

async function rowOf(
  name: string,
  path: string,
  bytes: number,
  count: number,
  goal?: number,
  base?: number,
): Promise<Row> {
  const { seconds, right } = await measure(async () => {
    let articles = 0;
    for await (const { text } of articlesOf([path], { onNotice: ({ says }) => console.error(says) }))
      if (text) articles++;
    return articles === count;
  });
  const value = bytes / 1e6 / seconds;
  const beside = base ? { name: '`JSON.parse`', value: base } : undefined;
  return {
    name: `articles of ${name}`,
    value,
    unit: 'MB/s CPU',
    right,
    ...(goal ? { goal } : {}),
    ...(beside ? { beside } : {}),
  };
}

const records = invent(Number(process.argv[2] ?? 60));
const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const lines = records.map((record) => `${JSON.stringify(record)}\n`).join('');
const warc = warcOf();
const files: [name: string, file: string, data: string | Uint8Array, count: number, goal?: number][] = [
  ['JSON Lines', 'a.jsonl', lines, records.length, 100],
  ['JSON Lines, gzip', 'a.jsonl.gz', gzipSync(lines), records.length],
  ['CSV', 'a.csv', csvOf(records), records.length],
  ['Parquet', 'a.parquet', parquetOf(records), records.length],
  ['WARC, through the page reader', 'a.warc', warc, PAGES],
];
for (const [, file, data] of files) writeFileSync(join(folder, file), data);

const bytes = Buffer.byteLength(lines);
const plain = readFileSync(join(folder, 'a.jsonl'));
const { seconds } = await measure(() => {
  let count = 0;
  for (let at = 0, end = plain.indexOf(10); end >= 0; at = end + 1, end = plain.indexOf(10, at))
    if (JSON.parse(plain.toString('utf8', at, end)).text) count++;
  return count === records.length;
});
const base = bytes / 1e6 / seconds;
const rows: Row[] = [];
for (const [name, file, , count, goal] of files)
  rows.push(
    await rowOf(
      name,
      join(folder, file),
      file === 'a.warc' ? warc.length : bytes,
      count,
      goal,
      file === 'a.jsonl' ? base : undefined,
    ),
  );
console.log(
  `${records.length} records, ${(bytes / 1e6).toFixed(0)} MB; most memory ${(process.resourceUsage().maxRSS / 1e3).toFixed(0)} MB`,
);
console.log(JSON.stringify(rows));
