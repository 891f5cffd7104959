import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder, run } from '../support/run.ts';

const FERRY =
  'The ferry Halden Star ran aground off Oldmere on Tuesday with 43 people aboard, harbour master Ina Brandt said. Two fishing boats took everybody off before nightfall.';
const FERRY_TOO =
  'All 43 passengers of the Halden Star were brought ashore by fishing boats after the ferry struck a sandbank near Oldmere, according to harbour master Ina Brandt.';
const BRIDGE =
  'The council of Tarn voted to close the old iron bridge over the Wend for repairs that will take most of the winter, the mayor said.';

const line = (record: object) => `${JSON.stringify(record)}\n`;
const ARTICLES =
  line({ id: 'a', title: 'Ferry aground', text: FERRY, outlet: 'Coast News', published: '2031-05-06' }) +
  line({ id: 'b', text: FERRY_TOO, outlet: 'Oldmere Echo', published: '2031-05-07' }) +
  line({ id: 'c', text: BRIDGE, outlet: 'Coast News', published: '2031-05-07' });

let folder: ReturnType<typeof makeFolder>;
beforeEach(() => void (folder = makeFolder({ 'day.jsonl': ARTICLES, 'copy.txt': `Reprint. ${FERRY} Read more.` })));
afterEach(() => folder.remove());

const corpus = () => folder.path('news.db');
const ingest = (...inputs: string[]) => run(['ingest', ...inputs, '--into', corpus()]);
const jsonOf = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((text) => JSON.parse(text));

describe('a corpus from the command line', () => {
  it('takes articles in once', async () => {
    expect(await ingest(folder.path('day.jsonl'))).toMatchObject({
      code: 0,
      out: '',
      err: `${corpus()}: 3 new, 0 known before\n`,
    });
    // The last record may hold more articles than one, so it is looked at again.
    expect(await ingest(folder.path('day.jsonl'))).toMatchObject({ err: `${corpus()}: 0 new, 3 known before\n` });
  });

  it('is searched by words', async () => {
    await ingest(folder.path('day.jsonl'));
    const { out } = await run(['search', corpus(), 'fishing', 'boats', '--jsonl']);
    expect(
      jsonOf(out)
        .map(({ id, places }) => [id, places.length])
        .sort(),
    ).toEqual([
      ['a', 2],
      ['b', 2],
    ]);
    expect((await run(['search', corpus(), '"iron bridge"'])).out).toContain('c · Coast News · 2031-05-07');
    expect(await run(['search', corpus(), 'submarine'])).toMatchObject({
      code: 0,
      err: 'note: no article has all of these words\n',
    });
  });

  it('knows who has passages of a text', async () => {
    await ingest(folder.path('day.jsonl'));
    const { out } = await run(['near', corpus(), folder.path('copy.txt'), '--jsonl']);
    const [{ id, near }] = jsonOf(out);
    expect([id, near.length, near[0].id, near[0].passages.length]).toEqual(['copy.txt', 1, 'a', 1]);
    const { a, b } = near[0].passages[0];
    expect(FERRY.slice(b.start, b.end)).toBe(FERRY.slice(0, -1));
    expect(`Reprint. ${FERRY} Read more.`.slice(a.start, a.end)).toBe(FERRY.slice(0, -1));
  });

  it('keeps its stories until articles are added', async () => {
    await ingest(folder.path('day.jsonl'));
    const first = await run(['stories', corpus(), '--jsonl']);
    expect(jsonOf(first.out).map(({ members }) => members)).toEqual([['a', 'b'], ['c']]);
    expect((await run(['stories', corpus(), '--jsonl'])).out).toBe(first.out);
    expect((await run(['stories', corpus()])).out).toContain('1 story of two or more, 1 by themselves; 3 articles.');
    await ingest(folder.path('copy.txt'));
    const { out } = await run(['stories', corpus(), '--jsonl']);
    expect(
      jsonOf(out)
        .flatMap(({ members }) => members)
        .sort(),
    ).toEqual(['a', 'b', 'c', 'copy.txt']);
  });

  it('is an input like any other', async () => {
    await ingest(folder.path('day.jsonl'));
    const grouped = await run(['group', corpus(), '--jsonl']);
    expect(grouped.out).toBe((await run(['group', folder.path('day.jsonl'), '--jsonl'])).out);
    const read = await run(['read', corpus(), '--jsonl']);
    expect(jsonOf(read.out).map(({ id, text }) => [id, text])).toEqual([
      ['a', FERRY],
      ['b', FERRY_TOO],
      ['c', BRIDGE],
    ]);
  });

  it('says what is wrong and what to do', async () => {
    expect(await run(['search', folder.path('none.db'), 'x'])).toMatchObject({ code: 2, out: '' });
    expect((await run(['search', folder.path('none.db'), 'x'])).err).toContain(
      'there is no such corpus; make one with',
    );
    expect((await run(['search', folder.path('copy.txt'), 'x'])).err).toContain('is no corpus of variorum');
    expect((await run(['ingest', folder.path('day.jsonl')])).err).toContain('name the corpus with --into FILE');
    expect((await run(['near', corpus(), 'x', '--limit', '0'])).err).toContain('give a whole number from 1 on');
  });
});
