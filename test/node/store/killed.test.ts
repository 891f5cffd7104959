import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleScript } from '../../../scripts/bundle.mjs';
import { numberOf, openCorpus } from '../../../src/node/store/database.ts';
import { near } from '../../../src/node/store/near.ts';
import { search } from '../../../src/node/store/search.ts';
import { allArticles } from '../../../src/node/store/stored.ts';

const ARTICLES = 12_000;
const KILLS = 50;
let folder = '';

beforeAll(async () => {
  // Inside of the project, so that the bundle finds the store's library.
  mkdirSync('node_modules/.cache', { recursive: true });
  folder = mkdtempSync(join('node_modules/.cache', 'variorum-killed-'));
  await bundleScript('test/node/store/ingest-child.ts', join(folder, 'child.mjs'));
  writeFileSync(join(folder, 'articles.jsonl'), Array.from({ length: ARTICLES }, (_, i) => recordOf(i)).join('\n'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const recordOf = (i: number): string =>
  JSON.stringify({
    id: `n${i}`,
    title: `Report ${i}`,
    text: `Ferry ${i} left pier ${i % 97} of Oldmere for isle ${i} at ${i} and came to berth ${i} by night. ${textOf(i)}`,
  });

/** Words that no two articles share in a row. */
const textOf = (i: number): string => Array.from({ length: 60 }, (_, k) => `w${(i * 60 + k).toString(36)}`).join(' ');

const path = (name: string) => join(folder, name);
const startIngest = () =>
  spawn(process.execPath, [path('child.mjs'), path('articles.jsonl'), path('corpus.db')], { stdio: 'ignore' });

/** Waits until something is written, at most a good half second. */
async function written(): Promise<void> {
  const changed = () => statSync(path('corpus.db-wal'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const before = changed();
  for (let waited = 0; waited < 600 && changed() === before; waited += 5) await wait(5);
}

const ended = (child: ReturnType<typeof spawn>) => new Promise<number | null>((done) => child.on('close', done));

it(`killed ${KILLS} times and run again, loses and doubles nothing`, async () => {
  let killed = 0;
  for (let at = 0; at < KILLS; at++) {
    const child = startIngest();
    const end = ended(child);
    // In the midst of a transaction, between two, or (every fifth) before the first.
    if (at % 5 > 0) await Promise.race([written(), end]);
    await wait((at * 37) % 80);
    child.kill('SIGKILL');
    const code = await end;
    if (code === null) killed++;
  }
  expect(await ended(startIngest())).toBe(0);
  expect(killed).toBeGreaterThan(KILLS / 4);

  const database = openCorpus(join(folder, 'corpus.db'));
  const articles = [...allArticles(database)];
  expect(articles.map(({ id }) => id).sort()).toEqual(Array.from({ length: ARTICLES }, (_, i) => `n${i}`).sort());
  expect(numberOf(database, 'SELECT count(*) FROM raw')).toBe(ARTICLES);
  expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
  expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
  for (const i of [0, 1023, 1024, 5000, ARTICLES - 1]) {
    expect(search(database, `w${(i * 60).toString(36)}`, 5).map(({ id }) => id)).toEqual([`n${i}`]);
    expect(near(database, textOf(i), { limit: 5, fewest: 8 }).map(({ id, words }) => [id, words])).toEqual([
      [`n${i}`, 60],
    ]);
  }
  database.close();
}, 120_000);
