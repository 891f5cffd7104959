/**
 * Stories of 10,000 invented articles, with dates and without: whether they are the planted ones, and how long it takes beside `variorum duplicates` on
 * the same file. Run by `npm run bench`: argv holds the built `cli.js`.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { agreement } from './agreement.ts';
import { measuredRun } from './measured-run.ts';
import type { Row } from './row.ts';
import { writeStories } from './write-stories.ts';

const ARTICLES = 10_000;
const LEAST_AGREEMENT = 0.99;
const cli = process.argv[2]!;
const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

async function row(dated: boolean): Promise<Row> {
  const file = join(folder, `${dated}.jsonl`);
  const planted = await writeStories({ articles: ARTICLES, seed: 1, dated }, file);
  const megabytes = statSync(file).size / 1e6;
  const run = measuredRun(process.execPath, [cli, 'group', file, '--jsonl']);
  const copies = measuredRun(process.execPath, [cli, 'duplicates', file, '--jsonl']);
  const { f, largest } = agreement(run.stdout, planted);
  const cpu = [run, copies].map(({ cpuSeconds }) => `${cpuSeconds?.toFixed(1)} s CPU`);
  console.log(
    `${megabytes.toFixed(0)} MB: group ${cpu[0]}, duplicates ${cpu[1]}; B-cubed F ${f}, largest story ${largest}`,
  );
  return {
    name: `\`variorum group\` on ${ARTICLES} invented articles${dated ? '' : ' without dates'}`,
    value: megabytes / run.seconds,
    unit: 'MB/s',
    beside: { name: '`variorum duplicates`', value: megabytes / copies.seconds },
    right: f >= LEAST_AGREEMENT,
  };
}

console.log(JSON.stringify([await row(true), await row(false)]));
