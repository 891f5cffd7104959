import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFolder, run } from '../support/run.ts';
import { tableOf } from './tables.ts';

let folder = makeFolder();
beforeEach(() => {
  folder = makeFolder({ 'table.tsv': tableOf('M P Q R | a x a a | b b y b | c c c z') });
});
afterEach(() => folder.remove());
const descent = (...args: string[]) => run(['descent', '--collation', folder.path('table.tsv'), ...args]);

test('a person reads a list, each copy below its exemplar', async () => {
  const { code, out } = await descent('--set', 'stemma.rounds=0');
  expect([code, out]).toEqual([
    0,
    'M\n  P  1 changed, support 0, cannot tell\n  Q  1 changed, support 0, cannot tell\n  R  1 changed, support 0, cannot tell\n',
  ]);
});

test('a program reads newick, edges, lost and support', async () => {
  const { code, out } = await descent('--json');
  const { newick, edges, lost, support } = JSON.parse(out) as Record<string, unknown>;
  expect([code, newick, lost]).toEqual([0, '(P:1,Q:1,R:1)M;', []]);
  expect((edges as { from: string; to: string }[]).map(({ from, to }) => `${from} -> ${to}`)).toEqual(
    Object.keys(support as object),
  );
});

test.each([
  ['newick', '(P:1,Q:1,R:1)M;\n'],
  ['nexus', '#NEXUS'],
  ['dot', 'digraph stemma {'],
  ['graphml', '<?xml'],
  ['csv', 'from,to,'],
])('--as %s', async (form, start) => {
  const { code, out } = await descent('--as', form);
  expect([code, out.startsWith(start)]).toEqual([0, true]);
});

test('a table comes from standard input too', async () => {
  const { code, out } = await run(['descent', '--collation', '-', '--as', 'newick'], { stdin: 'A\tB\nx\ty\n' });
  expect([code, out]).toEqual([0, '(B:1)A;\n']);
});

test('what cannot be read is named, with status 2', async () => {
  writeFileSync(folder.path('table.tsv'), 'A\tA\nx\ty\n');
  const twice = await descent();
  expect([twice.code, twice.err]).toEqual([
    2,
    `variorum: descent: ${folder.path('table.tsv')}: two columns are named "A"; each witness needs its own name\n`,
  ]);
  writeFileSync(folder.path('table.tsv'), Buffer.from([0x41, 0x09, 0xff, 0x0a]));
  expect((await descent()).err).toContain('it is not UTF-8 text');
  expect((await run(['descent', '--collation', folder.path('none.tsv')])).code).toBe(2);
});

test('tellings and a table together, or neither, are refused', async () => {
  expect((await descent(folder.path('table.tsv'))).code).toBe(2);
  expect((await run(['descent'])).err).toContain('name the tellings, or an aligned table with --collation');
});
