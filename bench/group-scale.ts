/**
 * Time and memory of `variorum group` as a corpus grows: invented stories of 300 to 600 words a telling, with dates and without. Not part of
 * `npm run bench` (the largest corpus has 4 GB):
 *
 *     npm run build && node --import tsx bench/group-scale.ts dist/cli.js 10000 100000 1000000
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { agreement } from './agreement.ts';
import { measuredRun } from './measured-run.ts';
import { writeStories } from './write-stories.ts';

const [cli, ...sizes] = process.argv.slice(2) as [string, ...string[]];
const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

console.log('| articles | dates | MB | seconds | CPU seconds | peak MB | B-cubed F | largest | load |');
console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
for (const articles of sizes.map(Number))
  for (const dated of [true, false]) {
    const file = join(folder, 'corpus.jsonl');
    const stories = await writeStories({ articles, seed: 1, dated }, file);
    const run = measuredRun(process.execPath, [cli, 'group', file, '--jsonl']);
    const { f, largest } = agreement(run.stdout, stories);
    const cells = [
      articles,
      dated ? 'yes' : 'no',
      (statSync(file).size / 1e6).toFixed(0),
      run.seconds.toFixed(1),
      run.cpuSeconds?.toFixed(1) ?? '-',
      run.peakMegabytes?.toFixed(0) ?? '-',
      f.toFixed(4),
      largest,
      loadavg()[0]!.toFixed(1),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
