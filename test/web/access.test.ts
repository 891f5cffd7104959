import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { compare } from '../../src/index.ts';
import { Bench, exampleReport, noBrowser, type Opened } from './browser.ts';

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

const show = async (...how: Parameters<Bench['open']>): Promise<Page> => {
  opened = await bench.open(...how);
  return opened.page;
};
const PHONE = { viewport: { width: 390, height: 844 } };
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe-core finds serious or critical. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(o: object): Promise<{ violations: Violation[] }> } }).axe.run({
      resultTypes: ['violations'],
    }),
  );
  return found.violations
    .filter((v) => v.impact === 'serious' || v.impact === 'critical')
    .map((v) => `${v.id}: ${v.nodes[0]?.html}`);
}

describe.skipIf(noBrowser)('axe-core finds nothing serious', () => {
  test.each([
    ['light', {}, /Differences|Quotations|Figures|Terms|Contrasts|Record|Who/],
    ['light, the other half', {}, /Descent|Origins|Only|Nothing|About/],
    ['dark', { colorScheme: 'dark' as const }, /Differences|Terms|Descent/],
    ['phone', PHONE, /Differences|Figures/],
  ])('%s', async (_, options, tabs) => {
    const page = await show(exampleReport('02'), options);
    for (const tab of await page.getByRole('tab', { name: tabs }).all()) {
      await tab.click();
      const head = page.locator('.panel [data-finding]:enabled').first();
      if (await head.count()) await head.click();
      expect(await violations(page), (await tab.textContent()) ?? '').toEqual([]);
    }
  });

  test('help and search', async () => {
    const page = await show(exampleReport('02'));
    await page.fill('#search', 'the');
    expect(await violations(page)).toEqual([]);
    await page.locator('.tabs').click({ position: { x: 2, y: 2 } });
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await expect.poll(() => page.getByRole('dialog').isVisible()).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').isVisible()).toBe(false);
  });
});

describe.skipIf(noBrowser)('by the keyboard alone', () => {
  test('j, k and Enter walk through the findings and open them', async () => {
    const page = await show(exampleReport('02'));
    const ids = await page
      .locator('.panel [data-finding]')
      .evaluateAll((all) => all.map((e) => (e as HTMLElement).dataset['finding']));
    const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset['finding']);
    await page.keyboard.press('j');
    await expect.poll(() => focused()).toBe(ids[0]);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.on-place').count()).toBeGreaterThan(0);
    await page.keyboard.press('j');
    await expect.poll(() => focused()).toBe(ids[1]);
    expect(new URL(page.url()).hash).toBe(`#${ids[1]}`);
    await page.keyboard.press('k');
    expect(new URL(page.url()).hash).toBe(`#${ids[0]}`);
  });

  test('Tab reaches the skip links first, then tabs, findings, filters and every sentence', async () => {
    const page = await show(exampleReport('02'));
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate(() => document.activeElement!.textContent)).toBe('Skip to the tellings');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement!.id)).toBe('tellings');
    const reached = new Set<string>();
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab');
      reached.add(await page.evaluate(() => document.activeElement!.className.split(' ')[0]!));
    }
    expect([...reached]).toEqual(expect.arrayContaining(['chip', 'column', 'sign']));
  });

  test('arrows move between the tabs', async () => {
    const page = await show(exampleReport('02'));
    await page.getByRole('tab', { name: 'Differences' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.getByRole('tab', { selected: true }).textContent()).toContain('Quotations');
  });
});

describe.skipIf(noBrowser)('every window', () => {
  test.each([390, 1100, 1440])('%i pixels: the page is not wider than the window', async (width) => {
    const page = await show(exampleReport('09'), { viewport: { width, height: 800 } });
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth), {
          message: (await tab.textContent()) ?? '',
        })
        .toBe(width);
    }
  });

  test('on a phone a finding shows its places', async () => {
    const report = exampleReport('02');
    const page = await show(report, PHONE);
    const quotation = report.quotations.find((q) => q.verdict === 'altered')!;
    await page.click(`[data-finding=${quotation.id}]`);
    await expect
      .poll(() => page.locator('.detail .excerpt').allTextContents())
      .toEqual(quotation.versions.map((v) => v.text));
    await page.locator('.detail .go').nth(1).click();
    const top = await page
      .locator('[data-siglum=B] .on-place')
      .first()
      .evaluate((e) => e.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(844);
  });

  test('dark follows the system and the button', async () => {
    const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    let page = await show(exampleReport('02'));
    const light = await paper(page);
    await opened!.close();
    page = await show(exampleReport('02'), { colorScheme: 'dark' });
    const dark = await paper(page);
    expect(dark).not.toBe(light);
    await page.getByRole('button', { name: 'Dark' }).click();
    await expect.poll(() => paper(page)).toBe(light);
  });

  test('in print all panels are open and nothing is cut', async () => {
    const report = exampleReport('02');
    const page = await show(report, { viewport: { width: 800, height: 1000 } });
    const tabs = await page.getByRole('tab').count();
    await page.emulateMedia({ media: 'print' });
    await page.waitForFunction((count) => document.querySelectorAll('.panel').length === count, tabs);
    await expect.poll(() => page.locator('.panel-title').allTextContents()).toHaveLength(tabs);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('.page :not(.unseen)')]
        .filter(
          (e) =>
            e.scrollHeight > e.clientHeight + 2 && e.clientHeight > 0 && getComputedStyle(e).overflowY !== 'visible',
        )
        .map((e) => e.className),
    );
    expect(cut).toEqual([]);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(800);
    await page.emulateMedia({ media: 'screen' });
    await page.waitForFunction(() => document.querySelectorAll('.panel').length === 1);
  });

  test('scripts from right to left and without spaces', async () => {
    const page = await show(
      compare([
        { id: 'a', text: 'أعلنت البلدية يوم الاثنين عن فتح الجسر الجديد. وقالت إن العمل انتهى.' },
        { id: 'b', text: '市政府周一宣布新桥开通。官员表示工程已经完成。' },
      ]),
      PHONE,
    );
    const direction = (siglum: string) =>
      page
        .locator(`[data-siglum=${siglum}] .text p`)
        .first()
        .evaluate((p) => getComputedStyle(p).direction);
    await expect.poll(() => direction('A')).toBe('rtl');
    await expect.poll(() => direction('B')).toBe('ltr');
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(opened!.trouble).toEqual([]);
  });
});
