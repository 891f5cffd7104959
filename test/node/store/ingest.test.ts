import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, openCorpus } from '../../../src/node/store/database.ts';
import { ingest } from '../../../src/node/store/ingest.ts';
import { candidatesFor } from '../../../src/node/store/near.ts';
import { unpack } from '../../../src/node/store/prepare.ts';
import { search } from '../../../src/node/store/search.ts';
import { allArticles } from '../../../src/node/store/stored.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'variorum-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = () => openCorpus(join(folder, 'corpus.db'), { make: true });

/** Takes in records as if they came on standard input. */
const take = (database: Database, ...records: object[]) =>
  ingest(database, ['-'], {
    stdin: Readable.from(records.map((record) => Buffer.from(`${JSON.stringify(record)}\n`))),
    onNotice: ({ says }) => {
      throw new Error(says);
    },
  });

const FERRY = `The ferry to Oldmere ran aground on a sandbank on Tuesday evening with forty people aboard, the harbour master said.
Nobody was hurt, and the passengers were taken off by two fishing boats before nightfall.`;
const BRIDGE = 'The council of Tarn voted to close the old iron bridge for repairs that will take most of the winter.';

const article = (id: string, text: string, more = {}) => ({ id, text, ...more });

describe('ingest', () => {
  it('keeps text, what is stated, and the raw form, each as it came', async () => {
    const database = open();
    const record = article('a', FERRY, { title: 'Aground', published: '2031-05-06', extra: 1 });
    await take(database, record);
    expect([...allArticles(database)]).toEqual([
      { row: 1, id: 'a', uri: '-', text: FERRY, title: 'Aground', published: '2031-05-06' },
    ]);
    const raw = database.prepare('SELECT packed FROM raw').get() as { packed: Uint8Array };
    expect(JSON.parse(unpack(raw.packed).toString())).toEqual(record);
    database.close();
  });

  it('takes in nothing twice, and a changed text beside the first', async () => {
    const database = open();
    const first = await take(database, article('a', FERRY), article('b', BRIDGE));
    const second = await take(database, article('b', BRIDGE), article('a', `${FERRY} More.`));
    expect([first, second]).toEqual([
      { seen: 2, added: 2, passed: 0 },
      { seen: 2, added: 1, passed: 0 },
    ]);
    expect([...allArticles(database)].map(({ id, text }) => [id, text.length])).toEqual([
      ['a', FERRY.length],
      ['b', BRIDGE.length],
      ['a', FERRY.length + 6],
    ]);
    database.close();
  });

  it('finds words, phrases and beginnings, with their places', async () => {
    const database = open();
    await take(database, article('a', FERRY, { title: 'Aground' }), article('b', BRIDGE));
    const found = (words: string) => search(database, words, 10).map(({ id, places }) => [id, places.length]);
    expect(found('ferry')).toEqual([['a', 1]]);
    expect(found('the')).toEqual([
      ['b', 3],
      ['a', 3],
    ]);
    expect(found('"iron bridge"')).toEqual([['b', 1]]);
    expect(found('"bridge iron"')).toEqual([]);
    expect(found('pass*')).toEqual([['a', 1]]);
    expect(found('ferry bridge')).toEqual([]);
    expect(found('AGROUND')).toEqual([['a', 1]]);
    expect(found('NOT "')).toEqual([]);
    expect(() => found('"" -')).toThrow('at least one word');
    database.close();
  });

  it('knows which article shares a passage', async () => {
    const database = open();
    await take(database, article('a', FERRY), article('b', BRIDGE));
    expect(candidatesFor(database, `Elsewhere: ${FERRY}`, 5).map(({ row }) => row)).toEqual([1]);
    expect(candidatesFor(database, 'Nothing of the kind was ever said here by anybody at all.', 5)).toEqual([]);
    database.close();
  });
});

describe('openCorpus', () => {
  it('says what is wrong with a file that is no corpus, and what to do', () => {
    expect(() => openCorpus(join(folder, 'none.db'))).toThrow(
      'there is no such corpus; make one with: variorum ingest',
    );
  });
});
