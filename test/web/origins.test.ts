import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { compare } from '../../src/index.ts';
import type { Report } from '../../src/model/report.ts';
import { Bench, noBrowser, type Opened } from './browser.ts';

let bench: Bench;
let opened: Opened | undefined;
beforeAll(async () => {
  if (!noBrowser) bench = await Bench.start();
});
afterAll(() => bench?.stop());
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

const AGENCY = 'The pier in Ostrel broke off on Monday. Eleven dockers were hurt.';
const BASE = compare([
  { id: 'a', outlet: 'Allied Report', text: `Pier breaks off\n\n${AGENCY}` },
  { id: 'b', outlet: 'Ostrel Courier', text: `Pier gone\n\n${AGENCY} Gulls sat on the wreck.` },
  { id: 'c', outlet: 'Island Register', text: 'A night at sea\n\nTwelve dockers were hurt. I saw the pier go.' },
]);
const place = (siglum: string, words: string) => {
  const start = BASE.tellings.find((t) => t.siglum === siglum)!.text.indexOf(words);
  return { siglum, start, end: start + words.length };
};
const sentence = (siglum: string, words: string, share: number) => ({
  ...place(siglum, words),
  share,
  at: share > 0 ? place('A', words) : null,
});
const [FIRST, SECOND] = ['The pier in Ostrel broke off on Monday.', 'Eleven dockers were hurt.'] as const;

const REPORT: Report = {
  ...BASE,
  alignment: [
    { id: 'u1', relation: 'same', members: [place('A', FIRST), place('B', FIRST)], moved: false, score: 1 },
    {
      id: 'u2',
      relation: 'reworded',
      members: [place('A', SECOND), place('B', SECOND), place('C', 'Twelve dockers were hurt.')],
      moved: false,
      score: 1,
    },
  ],
  unique: [{ ...place('B', 'Gulls sat on the wreck.'), id: 'x1' }],
  origins: {
    count: null,
    least: 1,
    most: 2,
    origins: [
      { id: 'o1', at: 'A', tellings: ['A', 'B'], says: 'B has text that stems from A.' },
      { id: 'o2', at: 'C', tellings: ['C'], says: 'C has no text from another telling.' },
    ],
  },
  wire: [
    {
      id: 'w1',
      siglum: 'A',
      agency: 'Allied Report',
      credit: null,
      share: 1,
      sentences: [sentence('A', FIRST, 1), sentence('A', SECOND, 1)],
      verdict: 'is-wire',
      says: 'The telling of the agency.',
    },
    {
      id: 'w2',
      siglum: 'B',
      agency: 'Allied Report',
      credit: null,
      share: 0.75,
      sentences: [sentence('B', FIRST, 1), sentence('B', SECOND, 1), sentence('B', 'Gulls sat on the wreck.', 0)],
      verdict: 'uncredited',
      says: 'Credits nobody; 75 % of its words are agency copy.',
    },
  ],
  genealogy: [
    {
      id: 'g1',
      finding: 'f1',
      kind: 'figure',
      readings: [
        { text: 'Eleven', places: [place('A', 'Eleven'), place('B', 'Eleven')] },
        { text: 'Twelve', places: [place('C', 'Twelve')] },
      ],
      changes: [{ from: 'A', to: 'C', before: 0, after: 1, inherited: ['B'] }],
      kept: ['A', 'B'],
      says: 'C has “Twelve” where A has “Eleven”.',
    },
  ],
  figures: [],
  terms: [],
  contrasts: [],
  quotations: [],
  record: [],
  attributions: [],
  notices: [],
};

const show = async (tab: string): Promise<Page> => {
  opened = await bench.open(REPORT);
  await opened.page.getByRole('tab', { name: tab }).click();
  return opened.page;
};

describe.skipIf(noBrowser)('origins, agency copy and what was passed on', () => {
  test('origins: the bounds with why, and the tellings that hang on each', async () => {
    const page = await show('Origins');
    await expect.poll(() => page.locator('.origins-count').textContent()).toBe('1 to 2 independent origins.');
    await expect.poll(() => page.locator('.origins-line').textContent()).toContain('1 to 2 independent origins');
    await expect.poll(() => page.locator('#panel-origins').textContent()).toContain('The number cannot be told');
    await expect.poll(() => page.locator('.origins .card').count()).toBe(2);
    await page.locator('.origins .card').first().getByRole('button', { name: 'Show these' }).click();
    await expect.poll(() => page.locator('.column').count()).toBe(2);
  });

  test('agency copy: share, credit and text, and the sentences with those of the agency', async () => {
    const page = await show('Agency copy');
    await expect
      .poll(() => page.locator('#panel-wire .group').allTextContents())
      .toEqual(['Agency copy without a credit 1', 'The agency’s own telling 1']);
    await expect.poll(() => page.locator('.wire').first().textContent()).toContain('75 % of its words are agency copy');
    await expect.poll(() => page.locator('.wire').first().textContent()).toContain('No credit line');
    await page.locator('#panel-wire .card-head').first().click();
    for (const siglum of ['A', 'B'])
      await expect
        .poll(async () => (await page.locator(`[data-siglum=${siglum}] .on-place`).allTextContents()).join(''))
        .toBe(FIRST + SECOND);
  });

  test('what was passed on: the change, who has it from there, and who has the first words', async () => {
    const page = await show('Passed on');
    await expect
      .poll(() => page.locator('.changes').textContent())
      .toBe('A → C Eleven became Twelve; B has it from there');
    await expect.poll(() => page.locator('.followed .note').textContent()).toBe('As in the first source: A and B');
    await page.locator('#panel-genealogy .card-head').click();
    await expect.poll(() => page.locator('.detail h3').textContent()).toBe('Figure followed: changed once');
  });

  test('without the wire: what is agency copy alone goes, and comes back', async () => {
    const page = await show('Only in one');
    const kept = () => page.locator('.s-same').count();
    await expect.poll(() => kept()).toBe(2);
    const button = page.getByRole('button', { name: 'Without the wire' });
    await button.click();
    await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => kept()).toBe(0);
    await expect.poll(() => page.locator('.s-reworded').count()).toBe(3);
    await expect.poll(() => page.locator('#panel-only .card').count()).toBe(1);
    await expect.poll(() => page.locator('#tab-notices').textContent()).toBe('Notices 1');
    await button.click();
    await expect.poll(() => kept()).toBe(2);
    expect(opened!.trouble).toEqual([]);
  });
});
