import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { allTellings, TELLINGS } from '../../group/support.ts';
import { makeFolder, run } from '../../support/run.ts';

const lines = (records: readonly object[]): string => records.map((record) => JSON.stringify(record)).join('\n');
let folder = makeFolder();
afterEach(() => folder.remove());

const corpus = (more: readonly object[] = []) => {
  folder = makeFolder({ 'all.jsonl': lines([...allTellings(), ...more]) });
  return folder.path('all.jsonl');
};

const stories = (out: string): { story: string; members: string[] }[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

test('a story a line, every id once, single articles too', async () => {
  const { code, out } = await run([
    'group',
    corpus([{ id: 'alone', text: 'An owl hooted in Grimsel park.' }]),
    '--jsonl',
  ]);
  expect(code).toBe(0);
  const ids = stories(out).flatMap(({ members }) => members);
  expect(ids.sort()).toEqual([...allTellings().map(({ id }) => id), 'alone'].sort());
  expect(stories(out).map(({ members }) => members.length)).toEqual([3, 3, 3, 3, 1]);
});

test('the same from standard input, in any order, with one thread', async () => {
  const { out } = await run(['group', corpus(), '--jsonl']);
  const turned = await run(['group', '-', '--jsonl', '--threads', '1'], { stdin: lines([...allTellings()].reverse()) });
  expect(turned.out).toBe(out);
});

test('a listing says what each member shares', async () => {
  const { out } = await run(['group', corpus()]);
  expect(out).toContain('3 articles, 3 voices');
  expect(out).toMatch(/like dam\d: names .*Tessin/);
  expect(out).toContain('4 stories of two or more, 0 by themselves; 12 articles.');
});

test('explains two articles, for people and for programs', async () => {
  const said = await run(['group', corpus(), '--explain', 'dam1', 'strike1']);
  expect(said.out).toContain('dam1 and strike1 are in two stories');
  const { out } = await run(['group', folder.path('all.jsonl'), '--jsonl', '--explain', 'dam1', 'dam2']);
  expect(JSON.parse(out)).toMatchObject({ a: 'dam1', b: 'dam2', together: true });
});

test.each([
  [['--explain', 'dam1', 'nobody'], 'no article has the id nobody'],
  [['--explain', 'nobody', 'dam1'], 'no article has the id nobody'],
  [['--explain', 'dam1'], '--explain takes two ids'],
  [['--threads', 'many'], 'give a whole number'],
  [['--set', 'group.link=9'], 'lies outside'],
])('refuses %j', async (options, says) => {
  const { code, err } = await run(['group', corpus(), ...options]);
  expect(code).toBe(2);
  expect(err).toContain(says);
});

test('a broken record is named and the others are grouped', async () => {
  folder = makeFolder({ 'all.jsonl': `${lines(allTellings())}\n{"id": "cut", "tex` });
  const { code, out, err } = await run(['group', folder.path('all.jsonl'), '--jsonl']);
  expect(code).toBe(1);
  expect(err).toContain('all.jsonl');
  expect(stories(out)).toHaveLength(4);
});

test('words that only the corpus at large makes common: rarity as shipped groups as well', async () => {
  const { out } = await run(['group', corpus(), '--jsonl', '--idf', 'shipped']);
  expect(stories(out).map(({ members }) => members.length)).toEqual([3, 3, 3, 3]);
});

test('a report has a page of stories, with all that is given escaped, and a comparison for each', async () => {
  const evil = {
    id: '<script>alert(1)</script>',
    title: '"><img src=x>',
    text: TELLINGS.dam[0],
    outlet: '<b>Post</b>',
  };
  const { code } = await run(['group', corpus([evil]), '--report', folder.path('out')]);
  expect(code).toBe(0);
  const index = readFileSync(folder.path('out/index.html'), 'utf8');
  expect(index).toMatch(/3 articles · 3 voices[^<]* · (?:1 origin|\d(?: to \d)? independent origins)/);
  expect(index).not.toContain('<script>');
  expect(index).not.toContain('<img');
  expect(index).not.toContain('<b>');
  const pages = readdirSync(folder.path('out/stories'));
  expect(pages).toHaveLength(4);
  for (const page of pages) expect(index).toContain(`href="stories/${page}"`);
});

test('a second report takes the place of the first; a folder with other files is left alone', async () => {
  await run(['group', corpus(), '--report', folder.path('out')]);
  expect((await run(['group', folder.path('all.jsonl'), '--report', folder.path('out')])).code).toBe(0);
  folder.remove();
  folder = makeFolder({ 'all.jsonl': lines(allTellings()), 'out/diary.txt': 'mine' });
  const { code, err } = await run(['group', folder.path('all.jsonl'), '--report', folder.path('out')]);
  expect(code).toBe(2);
  expect(err).toContain('holds other files');
});
