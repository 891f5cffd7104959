import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compareTellings } from '../../src/compare.ts';
import type { Report } from '../../src/model/report.ts';
import { readInputs } from '../../src/node/files.ts';
import { writeReport } from '../../src/node/output/write-report.ts';
import { validReport } from '../support/report.ts';
import { makeFolder, run } from '../support/run.ts';

const FIRST =
  'Ferry to Orrin late again\n\nThe ferry to Orrin ran 12 minutes late on Monday, Harbour Master Ilse Quay said.\n\n“We will rebuild the old pier this year,” she said.\n';
const SECOND =
  'Orrin ferry delayed\n\nThe ferry to Orrin ran 20 minutes late on Monday, harbour chief Ilse Quay said.\n\n“We will restore the old pier this year,” she said.\n';

let folder = makeFolder();
beforeEach(() => {
  folder = makeFolder({ 'one.txt': FIRST, 'two.txt': SECOND });
});
afterEach(() => folder.remove());

describe('compare', () => {
  test('prints a summary that begins with the tellings', async () => {
    const { code, out, err } = await run(['compare', folder.root]);
    expect([code, err]).toEqual([0, '']);
    expect(out.split('\n').slice(0, 3)).toEqual([
      '2 tellings',
      '  A one.txt: “Ferry to Orrin late again”',
      '  B two.txt: “Orrin ferry delayed”',
    ]);
    expect(out).not.toContain('\u001b');
  });

  test('in colour on a terminal, unless told otherwise', async () => {
    const colours = async (args: string[], how: Parameters<typeof run>[1]) =>
      (await run(['compare', folder.root, ...args], how)).out.includes('\u001b[');
    expect(await colours([], { isTTY: true })).toBe(true);
    expect(await colours([], { isTTY: false })).toBe(false);
    expect(await colours([], { isTTY: true, env: { NO_COLOR: '1' } })).toBe(false);
    expect(await colours([], { isTTY: true, env: { TERM: 'dumb' } })).toBe(false);
    expect(await colours(['--color', 'always'], { isTTY: false, env: { NO_COLOR: '1' } })).toBe(true);
    expect(await colours(['--color', 'never'], { isTTY: true })).toBe(false);
  });

  test('as wide as COLUMNS or the terminal says', async () => {
    const widest = async (how: Parameters<typeof run>[1]) =>
      Math.max(...(await run(['compare', folder.root], how)).out.split('\n').map((line) => line.length));
    expect(await widest({ env: { COLUMNS: '50' } })).toBeLessThanOrEqual(50);
    expect(await widest({ columns: 60 })).toBeLessThanOrEqual(60);
    expect(await widest({ columns: 60 })).toBeGreaterThan(50);
  });

  test('prints JSON and nothing else with --json; the same bytes whatever the order', async () => {
    const { code, out } = await run(['compare', folder.path('one.txt'), folder.path('two.txt'), '--json']);
    expect(code).toBe(0);
    const report: unknown = JSON.parse(out);
    validReport(report);
    expect(report.tellings.map((t) => [t.siglum, t.id, t.text])).toEqual([
      ['A', 'one.txt', FIRST],
      ['B', 'two.txt', SECOND],
    ]);
    expect((await run(['compare', folder.path('two.txt'), folder.path('one.txt'), '--json'])).out).toBe(out);
  });

  test('--set stands in the report', async () => {
    const { out } = await run(['compare', folder.root, '--json', '--set', 'figures.roundWithin=0.25']);
    expect((JSON.parse(out) as Report).program.settings['figures.roundWithin']).toBe(0.25);
  });

  test('one telling makes a report, with status 1', async () => {
    const { code, out, err } = await run(['compare', folder.path('one.txt'), '--json']);
    expect(code).toBe(1);
    expect((JSON.parse(out) as Report).notices.map((n) => n.code)).toEqual(['one-telling']);
    expect(err).toMatch(/^warning: Only one telling was read/);
  });

  test('the same file twice is read once, with a notice', async () => {
    const { code, out } = await run([
      'compare',
      folder.path('one.txt'),
      folder.path('./one.txt'),
      folder.path('two.txt'),
      '--json',
    ]);
    const report = JSON.parse(out) as Report;
    expect([code, report.tellings.length]).toEqual([0, 2]);
    expect(report.notices.map((n) => n.code)).toEqual(['same-input-twice']);
  });

  test('names what could not be used, with status 1', async () => {
    const { code, out, err } = await run(['compare', folder.root, folder.path('three.txt')]);
    expect([code, err]).toEqual([1, '']);
    expect(out.replace(/\n {4}/g, ' ')).toMatch(
      /Notices\n {2}error: \S*three\.txt: there is no such file or folder\n$/,
    );
  });

  test('notices are the same whatever the order', async () => {
    const missing = [folder.path('x.txt'), folder.path('y.txt')];
    const { out } = await run(['compare', folder.root, ...missing, '--json']);
    expect((await run(['compare', ...missing.toReversed(), folder.root, '--json'])).out).toBe(out);
  });

  test('standard input is a telling', async () => {
    const { code, out } = await run(['compare', folder.path('one.txt'), '-', '--json'], { stdin: SECOND });
    expect([code, (JSON.parse(out) as Report).tellings.map((t) => t.id)]).toEqual([0, ['one.txt', 'stdin']]);
  });
});

describe('results on disk', () => {
  const PAGE = '<html><!--variorum:report--></html>';

  async function write(to: { html?: string; out?: string }) {
    const { tellings, inputs, notices } = await readInputs([folder.path('one.txt'), folder.path('two.txt')], {
      keepRaw: true,
    });
    return writeReport(compareTellings(tellings, { notices }), inputs, to, PAGE);
  }

  test('a folder with the report and the inputs as they came', async () => {
    const written = await write({ out: folder.path('out') });
    expect(written).toEqual([
      folder.path('out/report.json'),
      folder.path('out/report.html'),
      `${folder.path('out/raw')} (2 as they came)`,
    ]);
    const report: unknown = JSON.parse(readFileSync(folder.path('out/report.json'), 'utf8'));
    validReport(report);
    for (const telling of report.tellings) {
      const bytes = readFileSync(folder.path('out/raw', telling.id));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(telling.raw.sha256);
    }
    expect(readdirSync(folder.root).sort()).toEqual(['one.txt', 'out', 'two.txt']);
  });

  test('an earlier result is replaced, what stands beside it stays', async () => {
    await write({ out: folder.path('out') });
    writeFileSync(folder.path('out/notes.txt'), 'mine');
    writeFileSync(folder.path('out/raw/old.txt'), 'old');
    await write({ out: folder.path('out') });
    expect(readdirSync(folder.path('out')).sort()).toEqual(['notes.txt', 'raw', 'report.html', 'report.json']);
    expect(readdirSync(folder.path('out/raw')).sort()).toEqual(['one.txt', 'two.txt']);
  });

  test('a folder with other files is left alone', async () => {
    mkdirSync(folder.path('mine'));
    writeFileSync(folder.path('mine/diary.txt'), 'dear');
    await expect(write({ out: folder.path('mine') })).rejects.toThrow(
      'holds other files; name an empty or a new folder',
    );
    expect(readdirSync(folder.path('mine'))).toEqual(['diary.txt']);
  });

  test('what cannot be written is said, and nothing is left behind', async () => {
    await expect(write({ html: folder.path('no/such/report.html') })).rejects.toThrow(
      'cannot be written: there is no such folder',
    );
    await expect(write({ html: folder.root })).rejects.toThrow(/cannot be written: /);
    expect(readdirSync(folder.root).sort()).toEqual(['one.txt', 'two.txt']);
  });

  test('packed inputs are kept packed, records under the name of their file', async () => {
    const lines = [
      { id: 'x', text: FIRST },
      { id: 'y', text: SECOND },
    ]
      .map((r) => JSON.stringify(r))
      .join('\n');
    const packed = gzipSync(lines);
    writeFileSync(folder.path('all.jsonl.gz'), packed);
    const { tellings, inputs } = await readInputs([folder.path('all.jsonl.gz')], { keepRaw: true });
    await writeReport(compareTellings(tellings), inputs, { out: folder.path('out') }, PAGE);
    expect(readFileSync(folder.path('out/raw/all.jsonl.gz')).equals(packed)).toBe(true);
    expect(existsSync(folder.path('out/report.html'))).toBe(true);
  });
});
