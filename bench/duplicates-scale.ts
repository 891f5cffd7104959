/**
 * Time and memory of `variorum duplicates` as a corpus grows: 10,000, 100,000 and 1,000,000 invented articles of 300 to 600 words, one in fifty
 * an edited copy. Not part of `npm run bench` (the largest corpus has 5 GB):
 *
 *     npm run build && node --import tsx bench/duplicates-scale.ts dist/cli.js 10000 100000 1000000
 */
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { measuredRun } from './measured-run.ts';
import { writeCorpus } from './write-corpus.ts';

const ONE_COPY_IN = 50;
const [cli, ...sizes] = process.argv.slice(2) as [string, ...string[]];
const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

console.log('| articles | MB | seconds | CPU seconds | MB/s CPU | peak MB | pairs | load |');
console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
for (const articles of sizes.map(Number)) {
  const file = join(folder, 'corpus.jsonl');
  if (existsSync(file)) rmSync(file);
  await writeCorpus({ articles, copies: articles / ONE_COPY_IN, seed: 1 }, file);
  const megabytes = statSync(file).size / 1e6;
  const run = measuredRun(process.execPath, [cli, 'duplicates', file, '--jsonl']);
  const cpu = run.cpuSeconds ?? Number.NaN;
  const cells = [
    articles,
    megabytes.toFixed(0),
    run.seconds.toFixed(1),
    cpu.toFixed(1),
    (megabytes / cpu).toFixed(1),
    run.peakMegabytes?.toFixed(0) ?? '-',
    run.stdout.split('\n').length - 1,
    loadavg()[0]!.toFixed(1),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
