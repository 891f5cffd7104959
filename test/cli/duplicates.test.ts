import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { makeFolder, run } from '../support/run.ts';

const words = (name: string, from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => `${name}${from + i}`).join(' ');
const record = (id: string, text: string, more = {}): string => `${JSON.stringify({ id, text, ...more })}\n`;
const parsed = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const WHOLE = words('a', 1, 60);
const CORPUS =
  record('wire', WHOLE, { outlet: 'Falk Press' }) +
  record('other', words('b', 1, 60)) +
  record('paper', `${words('a', 1, 50)} ${words('c', 1, 5)}`, { outlet: 'Nesvik Daily' }) +
  record('cut', `In short, “${words('A', 11, 25)}”.`);
const PAIR = { a: 'paper', b: 'wire', jaccard: 46 / 61, containment: 46 / 51 };

let folder = makeFolder();
afterEach(() => folder.remove());
const given = (files: Record<string, string | Uint8Array>) => {
  folder = makeFolder(files);
  return folder;
};

test('pairs as JSON Lines, the same from a plain and a packed file, with one thread and with two', async () => {
  given({ 'all.jsonl': CORPUS, 'all.jsonl.gz': gzipSync(CORPUS) });
  for (const file of ['all.jsonl', 'all.jsonl.gz'])
    for (const threads of ['1', '2']) {
      const { code, out, err } = await run(['duplicates', folder.path(file), '--jsonl', '--threads', threads]);
      expect([code, err, parsed(out)]).toEqual([0, '', [PAIR]]);
    }
});

test('many batches: any number of threads gives the same bytes', async () => {
  const lines = Array.from({ length: 900 }, (_, i) =>
    record(`n${i}`, words(`s${i % 300}x`, 1 + (i % 7), 900 - (i % 11))),
  );
  given({ 'all.jsonl': lines.join('') });
  const [one, three] = await Promise.all(
    ['1', '3'].map((threads) => run(['duplicates', folder.path('all.jsonl'), '--jsonl', '--threads', threads])),
  );
  expect(parsed(one!.out)).toHaveLength(900);
  expect(three!.out).toBe(one!.out);
});

test('the order of inputs changes nothing', async () => {
  given({ 'x.jsonl': record('wire', WHOLE), 'y.jsonl': record('wire', WHOLE), 'z.txt': WHOLE });
  const inputs = ['x.jsonl', 'y.jsonl', 'z.txt'].map((name) => folder.path(name));
  const one = await run(['duplicates', ...inputs, '--jsonl']);
  const other = await run(['duplicates', ...inputs.reverse(), '--jsonl']);
  expect(parsed(one.out).map(({ a, b }) => [a, b])).toEqual([
    ['wire', 'y.jsonl/wire'],
    ['wire', 'z.txt'],
    ['y.jsonl/wire', 'z.txt'],
  ]);
  expect(other.out).toBe(one.out);
});

test('copies inside longer articles by --containment, with their passages', async () => {
  given({ 'all.jsonl': CORPUS });
  const { out } = await run(['duplicates', folder.path('all.jsonl'), '--jsonl', '--containment', '0.8', '--passages']);
  const pairs = parsed(out);
  expect(pairs.map(({ a, b }) => `${a} ${b}`)).toEqual(['cut paper', 'cut wire', 'paper wire']);
  const [{ a, b, words: count }] = pairs[1].shared;
  expect(count).toBe(15);
  expect(
    CORPUS.split('\n')
      .map((l) => l && JSON.parse(l).text)[3]
      .slice(a.start, a.end),
  ).toBe(words('A', 11, 25));
  expect(WHOLE.slice(b.start, b.end)).toBe(words('a', 11, 25));
});

test('standard input has passages too', async () => {
  const { out } = await run(['duplicates', '-', '--jsonl', '--passages'], { stdin: CORPUS });
  expect(parsed(out)).toEqual([
    { ...PAIR, shared: [{ a: { start: 0, end: 190 }, b: { start: 0, end: 190 }, words: 50 }] },
  ]);
});

test('clusters', async () => {
  given({ 'all.jsonl': CORPUS + record('again', WHOLE, { outlet: 'falk press' }) });
  const { out } = await run(['duplicates', folder.path('all.jsonl'), '--jsonl', '--clusters']);
  expect(parsed(out)).toEqual([
    {
      cluster: 'again',
      members: ['again', 'paper', 'wire'],
      weakest: { a: 'again', b: 'paper', jaccard: 46 / 61 },
      editions: [{ outlet: 'falk press', members: ['again', 'wire'] }],
    },
  ]);
});

test('for people: what is shared, word for word', async () => {
  given({ 'all.jsonl': CORPUS });
  const { out } = await run(['duplicates', folder.path('all.jsonl')], { env: { COLUMNS: '60' } });
  expect(out).toBe(
    'paper = wire\n  75.4 % of all is in both, 90.1 % of the shorter one\n    50 words: “a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 a11 a12 …”\n\n' +
      '1 pair; 2 of 4 articles are in one.\n',
  );
});

test('a broken line is named and the rest compared; nothing readable is status 2', async () => {
  given({ 'all.jsonl': `${CORPUS}{"id": "torn\n`, 'none.jsonl': '\n' });
  const torn = await run(['duplicates', folder.path('all.jsonl'), '--jsonl']);
  expect([torn.code, parsed(torn.out)]).toEqual([1, [PAIR]]);
  expect(torn.err).toMatch(/^error: .*all\.jsonl, line 5: not valid JSON/);
  expect((await run(['duplicates', folder.path('none.jsonl')])).code).toBe(2);
});

test.each([
  ['--at', '0', /--at 0: give a number from 0\.01 to 1/],
  ['--containment', 'most', /--containment most: give a number/],
  ['--threads', '0', /--threads 0: give a whole number/],
])('%s %s is refused', async (flag, value, says) => {
  given({ 'all.jsonl': CORPUS });
  const { code, err } = await run(['duplicates', folder.path('all.jsonl'), flag, value]);
  expect(code).toBe(2);
  expect(err).toMatch(says);
});
