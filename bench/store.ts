/**
 * A corpus on disk: how fast invented articles are taken in by the whole command, and how long the question who has passages of a text takes when
 * twelve thousand are known. Run by `npm run bench`: argv holds the built `cli.js`. Copies are planted, so that the right answer is known.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { numberOf, openCorpus } from '../src/node/store/database.ts';
import { near } from '../src/node/store/near.ts';
import { inventedCorpus } from './invented-corpus.ts';
import { measuredRun } from './measured-run.ts';
import type { Row } from './row.ts';
import { writeCorpus } from './write-corpus.ts';

const PLAN = { articles: 12_000, copies: 600, seed: 3 };
const cli = process.argv[2]!;
const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const [file, path] = [join(folder, 'articles.jsonl'), join(folder, 'corpus.db')];
await writeCorpus(PLAN, file);

const taken = measuredRun(process.execPath, [cli, 'ingest', file, '--into', path]);
const database = openCorpus(path);
const articles = numberOf(database, 'SELECT count(*) FROM article');

/** Copies are asked for; each that has half of its shingles from its originals must name one of them. */
const all = [...inventedCorpus(PLAN)];
const originals = new Map(all.flatMap(({ id, edit, origins }) => (edit ? [] : [[origins[0]!, id] as const])));
const times: number[] = [];
let missed = 0;
for (const { text, edit, origins } of all) {
  if (!edit) continue;
  const from = performance.now();
  const found = near(database, text, { limit: 10, fewest: 8 });
  times.push(performance.now() - from);
  if (!origins.some((origin) => found.some(({ id }) => id === originals.get(origin)))) missed++;
}
database.close();
times.sort((a, b) => a - b);
console.log(`${missed} of ${times.length} copies without their original; ${taken.cpuSeconds} s CPU to take in`);

const rows: Row[] = [
  {
    name: `\`variorum ingest\` of ${PLAN.articles} invented articles`,
    value: PLAN.articles / taken.seconds,
    unit: 'articles/s',
    goal: 1500,
    right: articles === PLAN.articles,
  },
  {
    name: 'who has passages of a text, 95th of a hundred questions',
    value: times[Math.floor(times.length * 0.95)]!,
    unit: 'ms',
    goal: 30,
    right: missed <= times.length / 100,
  },
];
console.log(JSON.stringify(rows));
