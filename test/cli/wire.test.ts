import { afterAll, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { makeFolder, run } from '../support/run.ts';

const AGENCY = `Ferry runs aground off Ostrey

OSTREY - A ferry with 212 people on board ran aground off the island of Ostrey on Monday, the coast guard said.

Two tugs pulled the Maren Lund off a sandbank after five hours, and nobody was hurt. The captain told the coast guard that a buoy had drifted.

The ferry company said that divers would look at the hull on Tuesday and that the evening crossing was cancelled.
`;
const PAPER = `${AGENCY}
Our readers on the quay had waited since noon with blankets and soup, and the choir of the Ostrey school sang for them under the lamps.
`;
const folder = makeFolder({ 'own/paper.txt': PAPER, 'wire/item.txt': AGENCY });
afterAll(() => folder.remove());

const report = async (...args: string[]): Promise<Report> =>
  JSON.parse((await run(['compare', ...args, '--json'])).out);

test('inputs given as agency copy count as that, and are named in the report as any telling', async () => {
  const { tellings, wire } = await report(folder.path('own'), '--wire', folder.path('wire'));
  expect(tellings.map((t) => t.id)).toEqual(['item.txt', 'paper.txt']);
  expect(wire.map((w) => [w.siglum, w.verdict])).toEqual([
    ['A', 'is-wire'],
    ['B', 'uncredited'],
  ]);
  expect((await report(folder.path('own'), folder.path('wire'))).wire).toEqual([]);
});

test('without the wire only what is not agency copy is listed, and a notice says so', async () => {
  const args = [folder.path('own'), '--wire', folder.path('wire')];
  const [all, left] = [await report(...args), await report(...args, '--without-wire')];
  expect(left.alignment.length).toBeLessThan(all.alignment.length);
  expect(left.unique).toEqual(all.unique);
  expect(left.notices.at(-1)?.says).toMatch(
    /^Without agency copy \(in A and B\): left out are \d+ of \d+ in alignment/,
  );
});

test('a set of agency copy that cannot be read is named, and the rest compared', async () => {
  const { code, err } = await run(['compare', folder.path('own'), '--wire', folder.path('nowhere')]);
  expect(code).not.toBe(0);
  expect(err).toContain('nowhere');
});
