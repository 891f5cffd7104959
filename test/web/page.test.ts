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

/** By telling: how far below the top of its column the first marked place stands, and whether it can be seen. */
const marked = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('.column')].flatMap((column) => {
        const place = column.querySelector('.on-place');
        if (!place) return [];
        const [outer, inner] = [column.getBoundingClientRect(), place.getBoundingClientRect()];
        const head = column.querySelector('.column-head')!.getBoundingClientRect();
        const visible = inner.top >= head.bottom - 1 && inner.bottom <= outer.bottom && inner.left < innerWidth;
        return [[column.dataset['siglum'], { top: Math.round(inner.top - outer.top), visible }]];
      }),
    ),
  );
const TWO = '02';
const FAMILY = '09';

describe.skipIf(noBrowser)('the page from disk', () => {
  test.each(['01', TWO, '04', '08', FAMILY])('family %s: no trouble, no request but for itself', async (family) => {
    const page = await show(exampleReport(family));
    for (const tab of await page.getByRole('tab').all()) await tab.click();
    expect(opened!.trouble).toEqual([]);
    expect(opened!.requests).toHaveLength(1);
  });

  test('begins with the verdict, its confidence and reasons', async () => {
    const report = exampleReport(TWO);
    const page = await show(report);
    await expect.poll(() => page.locator('h1').textContent()).toBe('A and B draw on a common source.');
    const pair = report.descent.pairs[0]!;
    await expect
      .poll(() => page.locator('.confidence').textContent())
      .toContain(`${Math.round(100 * pair.confidence)} %`);
    await expect
      .poll(() => page.locator('.reason').allTextContents())
      .toEqual(pair.reasons.slice(0, 3).map((r) => r.says));
  });

  test('says the shape of a family', async () => {
    const page = await show(exampleReport(FAMILY));
    await expect.poll(() => page.locator('h1').textContent()).toMatch(/^B and D are derived from A; C /);
    await expect
      .poll(() => page.locator('.top .tree').getAttribute('aria-label'))
      .toBe('Lines of descent: A to B, A to D');
  });

  test('why: for each statement about a family, in their order; a click shows it where it stands', async () => {
    const report = exampleReport('11');
    const page = await show(report);
    await expect
      .poll(() => page.locator('h1').textContent())
      .toContain('F and G draw on a copy of A that is not among');
    const by = (from: string, to: string) =>
      report.descent.edges.find((e) => e.from === from && e.to === to)!.direction[0]!.says;
    const reasons = await page.locator('.reason').allTextContents();
    expect(reasons).toHaveLength(4);
    expect(reasons[0]).toMatch(/ \d+ % confidence$/);
    expect(reasons[0]).toContain(by('A', 'C'));
    expect(reasons[1]).toContain(by('D', 'B'));
    expect(reasons[2]).toMatch(/^F, G /);
    expect(reasons[3]).toMatch(/^A and E: /);
    await page.locator('.reason').first().click();
    await expect.poll(() => page.locator('.detail h3').textContent()).toBe('C from A');
    await expect.poll(() => page.locator('.column').count()).toBe(2);
  });

  test('what was done to tellings stands once, with those that show it', async () => {
    const report = exampleReport('11');
    const page = await show(report);
    await expect
      .poll(() => page.locator('.signs li').count())
      .toBe(new Set(report.descent.signs.map((s) => s.kind)).size);
    const { siglum, kind } = report.descent.signs.at(-1)!;
    await page
      .locator('.signs')
      .getByRole('button', { name: new RegExp(`^${siglum} ?: `) })
      .click();
    expect(new URL(page.url()).hash).toBe(`#sign-${siglum}-${kind}`);
  });

  test('keeps every character of every telling', async () => {
    const report = exampleReport(FAMILY);
    const page = await show(report);
    for (const { siglum, text } of report.tellings) {
      const shown = await page.locator(`[data-siglum=${siglum}] .text`).evaluate((element) => {
        const copy = element.cloneNode(true) as Element;
        for (const own of copy.querySelectorAll('.sign, .others, .number, .role, summary')) own.remove();
        return copy.textContent;
      });
      expect(shown.replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
    }
  });
});

describe.skipIf(noBrowser)('selecting', () => {
  test('a quotation: its places are marked and stand at one height in both tellings', async () => {
    const report = exampleReport(TWO);
    const page = await show(report);
    const quotation = report.quotations.find((q) => q.verdict === 'altered')!;
    await page.click(`[data-finding=${quotation.id}]`);
    const { A, B } = await marked(page);
    expect([A?.visible, B?.visible]).toEqual([true, true]);
    expect(Math.abs(A!.top - B!.top)).toBeLessThanOrEqual(2);
    for (const { siglum, text } of quotation.versions)
      expect((await page.locator(`[data-siglum=${siglum}] .on-place`).allTextContents()).join('')).toBe(text);
    const changed = quotation.changes.flatMap((c) => (c.a ? [c.a] : []));
    const words = changed.map((c) => report.tellings[0]!.text.slice(c.start, c.end));
    await expect.poll(() => page.locator('[data-siglum=A] .on-changed').allTextContents()).toEqual(words);
    expect(new URL(page.url()).hash).toBe(`#${quotation.id}`);
    await expect
      .poll(() => page.getByRole('status').textContent())
      .toBe('Quotation altered, Joren Maas: 2 places in A and B');
  });

  test('a second click and Escape clear', async () => {
    const report = exampleReport(TWO);
    const page = await show(report);
    const card = page.locator('.panel [data-finding]').first();
    await card.click();
    await expect.poll(() => card.getAttribute('aria-pressed')).toBe('true');
    await card.click();
    await expect.poll(() => page.locator('.on-place').count()).toBe(0);
    await card.click();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.on-place').count()).toBe(0);
    expect(new URL(page.url()).hash).toBe('');
  });

  test('a sentence: its partner comes beside it, and the words that differ are marked', async () => {
    const page = await show(
      compare([
        {
          id: 'a',
          text: 'The harbour in Ostrel was closed on Monday after a crane fell.\n\nNobody was hurt in the accident.',
        },
        {
          id: 'b',
          text: 'Nobody was injured in the accident.\n\nThe harbour in Ostrel was shut on Monday after a crane fell.',
        },
      ]),
    );
    await page.locator('[data-siglum=A] .s', { hasText: 'harbour' }).click({ position: { x: 60, y: 10 } });
    await expect.poll(() => page.locator('[data-siglum=A] .on-changed').allTextContents()).toEqual(['closed']);
    await expect.poll(() => page.locator('[data-siglum=B] .on-changed').allTextContents()).toEqual(['shut']);
    const { A, B } = await marked(page);
    expect(Math.abs(A!.top - B!.top)).toBeLessThanOrEqual(2);
  });

  test('a link to a finding opens it', async () => {
    const report = exampleReport('04');
    const figure = report.figures.find((f) => f.verdict === 'updated')!;
    const page = await show(report, { hash: figure.id });
    const places = new Set(figure.readings.map((r) => r.siglum));
    expect(Object.keys(await marked(page))).toEqual([...places].sort());
    await page.evaluate((id) => {
      location.hash = id;
    }, report.alignment[3]!.id);
    await page.waitForSelector('.detail h3');
    await expect.poll(() => page.locator('.detail h3').textContent()).toMatch(/Kept|Reworded|Echo/);
  });

  test('a link opens the panel of the finding, and marks it there', async () => {
    const report = exampleReport(TWO);
    const agreed = report.figures.find((f) => f.verdict === 'agree')!;
    const page = await show(report, { hash: agreed.id });
    const open = () => page.locator('.panel .card.open [data-finding]').getAttribute('data-finding');
    await expect.poll(() => page.getByRole('tab', { selected: true }).textContent()).toContain('Figures');
    await expect.poll(open).toBe(agreed.id);
    const alone = report.unique[0]!.id;
    await page.evaluate((id) => {
      location.hash = id;
    }, alone);
    await expect.poll(() => page.getByRole('tab', { selected: true }).textContent()).toContain('Only in one');
    await expect.poll(open).toBe(alone);
  });

  test('places in five tellings are all marked', async () => {
    const text = 'The mayor of Ostrel opened the new bridge on Monday. It cost 12 million crowns.';
    const records = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, text }));
    const report = compare(records);
    const page = await show(report);
    await expect.poll(() => page.locator('.column').count()).toBe(5);
    await page.locator('.sign').first().click();
    expect(Object.keys(await marked(page))).toEqual(['A', 'B', 'C', 'D', 'E']);
  });
});

describe.skipIf(noBrowser)('around a finding', () => {
  test('closing the detail gives the focus back to the finding', async () => {
    const page = await show(exampleReport(TWO));
    await page.locator('.panel [data-finding]').first().click();
    await page.getByRole('button', { name: 'Clear the selection' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement!.className)).toMatch(/^card-head/);
  });

  test('its words with their places are copied as plain text', async () => {
    const report = exampleReport(TWO);
    const quotation = report.quotations.find((q) => q.verdict === 'altered')!;
    const page = await show(report, { hash: quotation.id, permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect.poll(() => page.getByRole('status').textContent()).toBe('Text copied');
    const copied = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    expect(copied[0]).toBe('Quotation altered: Joren Maas');
    const lines = quotation.versions.map(({ siglum, start, end, text }) => {
      const telling = report.tellings.find((t) => t.siglum === siglum)!;
      return new RegExp(`^${siglum} ¶\\d+ \\(${telling.id}, characters ${start}–${end}\\): “${text}”$`);
    });
    expect(copied.slice(1)).toEqual(lines.map((line) => expect.stringMatching(line)));
  });

  test('of a family each pair is a line; its reasons are under it, and a link to one opens it', async () => {
    const report = exampleReport(FAMILY);
    const page = await show(report);
    const open = () => page.locator('.pair[open] summary b').allTextContents();
    await page.getByRole('tab', { name: 'Descent' }).click();
    await expect.poll(() => page.locator('.pair').count()).toBe(report.descent.pairs.length);
    await expect.poll(open).toEqual([]);
    await page.locator('.pair summary').first().click();
    await expect.poll(open).toEqual(['B is derived from A']);
    await page.locator('.pair[open] [data-finding]:enabled').first().click();
    await page.keyboard.press('Escape');
    await expect.poll(open).toEqual(['B is derived from A']);
    const { a, b } = report.descent.pairs.at(-1)!;
    await page.evaluate((id) => {
      location.hash = id;
    }, `reason-${a}-${b}-1`);
    await expect.poll(() => page.locator('.pair[open] .card.open').count()).toBe(1);
  });

  test('a sign says of each place what is the matter there', async () => {
    const report = exampleReport(TWO);
    const { siglum, kind, evidence } = report.descent.signs.find((s) => s.evidence.some((e) => e.says))!;
    const page = await show(report, { hash: `sign-${siglum}-${kind}` });
    const whys = evidence.flatMap((e) => (e.says ? [` ${e.says}`] : []));
    await expect.poll(async () => (await page.locator('.places .note').allTextContents()).sort()).toEqual(whys.sort());
  });

  test('only the tellings that have it', async () => {
    const report = exampleReport(FAMILY);
    const trimmed = report.quotations.find((q) => q.verdict === 'trimmed')!;
    const page = await show(report, { hash: trimmed.id });
    await page.getByRole('button', { name: 'Show only' }).click();
    await expect.poll(() => page.locator('.column').count()).toBe(new Set(trimmed.versions.map((v) => v.siglum)).size);
  });

  test('web addresses are links that tell the other side nothing', async () => {
    const page = await show(compare([{ id: 'a', text: 'Snow fell.', url: 'https://example.org/snow' }]));
    await page.getByRole('tab', { name: 'About' }).click();
    const link = page.locator('.metadata a');
    await expect.poll(() => link.getAttribute('href')).toBe('https://example.org/snow');
    await expect.poll(() => link.getAttribute('rel')).toContain('noreferrer');
  });
});

describe.skipIf(noBrowser)('filters', () => {
  test('tellings are left out and shown again, by click and by key', async () => {
    const page = await show(exampleReport(FAMILY));
    const shown = () =>
      page.locator('.column').evaluateAll((all) => all.map((c) => (c as HTMLElement).dataset['siglum']));
    await page.getByRole('button', { name: /^Telling C/ }).click();
    await expect.poll(() => shown()).toEqual(['A', 'B', 'D']);
    await page.keyboard.press('1');
    await expect.poll(() => shown()).toEqual(['B', 'D']);
    await page.keyboard.press('0');
    await expect.poll(() => shown()).toEqual(['A', 'B', 'C', 'D']);
  });

  test('the legend switches marks off', async () => {
    const page = await show(exampleReport(FAMILY));
    const line = () =>
      page
        .locator('.s-same')
        .first()
        .evaluate((s) => getComputedStyle(s).textDecorationLine);
    await expect.poll(() => line()).toBe('underline');
    await page.getByRole('button', { name: 'kept', exact: true }).click();
    await expect.poll(() => line()).toBe('none');
  });

  test('the search marks words in the tellings and leaves the findings that hold them', async () => {
    const page = await show(exampleReport(TWO));
    await page.keyboard.press('/');
    await page.keyboard.type('real opening');
    await expect.poll(() => page.locator('.on-hit').allTextContents()).toEqual(['real opening', 'real opening']);
    await expect.poll(() => page.locator('.hits').textContent()).toBe('2 places');
    await expect.poll(() => page.locator('.panel [data-finding]').count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.on-hit').count()).toBe(0);
  });
});

describe.skipIf(noBrowser)('reports with little in them', () => {
  test('none, and one telling, are said plainly', async () => {
    let page = await show(compare([]));
    await expect.poll(() => page.locator('h1').textContent()).toBe('No telling was read.');
    await opened!.close();
    page = await show(compare([{ id: 'a', text: 'The harbour in Ostrel was closed on Monday.' }]));
    await expect.poll(() => page.locator('h1').textContent()).toBe('One telling, nothing to compare it with.');
    for (const tab of await page.getByRole('tab').all()) await tab.click();
    expect(opened!.trouble).toEqual([]);
  });

  test('panels with nothing in them stand as one, and each says so', async () => {
    const report = compare([
      { id: 'a', text: 'Snow fell.' },
      { id: 'b', text: 'Ships sailed.' },
    ]);
    const page = await show({ ...report, unique: [], notices: [] });
    await expect.poll(() => page.locator('#panel-differences .empty').count()).toBe(1);
    await page.getByRole('tab', { name: 'Nothing found' }).click();
    const titles = ['Quotations', 'Figures', 'Terms', 'Contrasts', 'Record', 'Who said what'];
    titles.push('Agency copy', 'Passed on', 'Only in one', 'Notices');
    await expect.poll(() => page.locator('.panel .group').allTextContents()).toEqual(titles);
    await expect.poll(() => page.locator('.panel .group + .empty').count()).toBe(titles.length);
    await expect
      .poll(() => page.getByRole('tab').allTextContents())
      .toEqual(['Differences 0', 'Descent', 'Origins', 'About', `Nothing found ${titles.length}`]);
  });

  test('who said what: by speaker, and a click goes to the words', async () => {
    const report = compare([
      { id: 'a', text: 'The pier\n\nIlse Tarn said that the pier would close. “It is old,” she said.' },
      { id: 'b', text: 'The pier\n\n“It is old,” Tarn said. The council said that it was safe.' },
    ]);
    const page = await show(report);
    await page.getByRole('tab', { name: 'Who said what' }).click();
    await expect.poll(() => page.locator('#panel-said .group').allTextContents()).toEqual(['Ilse Tarn 3', 'council 1']);
    await expect
      .poll(() => page.locator('#panel-said .card .label').allTextContents())
      .toEqual(['In indirect speech', 'Quoted, not under this name', 'Quoted', 'In indirect speech']);
    await page.locator('#panel-said .card-head').nth(2).click();
    const marked = async () => (await page.locator('.on-place').allTextContents()).join('');
    await expect.poll(marked).toBe('“It is old,”');
  });

  test('a page without a report says what to do', async () => {
    const page = await show(exampleReport(TWO));
    await page.setContent(bench.built);
    await expect.poll(() => page.locator('#app').textContent()).toContain('variorum compare');
  });
});
