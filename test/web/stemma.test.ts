import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Bench, exampleReport, noBrowser, type Opened } from './browser.ts';
import { inventedFamily } from './support/invented-family.ts';

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

const THIRTY = inventedFamily(30);
const show = async (report = THIRTY, options: Parameters<Bench['open']>[1] = {}): Promise<Page> => {
  opened = await bench.open(report, options);
  await opened.page.waitForSelector('.stemma-tree .stemma-node');
  return opened.page;
};

interface Box {
  readonly key: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Boxes on the screen of what a selector finds. */
const boxes = (page: Page, selector: string): Promise<Box[]> =>
  page.locator(selector).evaluateAll((all) =>
    all.map((e) => {
      const { left, top, right, bottom } = e.getBoundingClientRect();
      return { key: e.closest<HTMLElement>('[data-key]')?.dataset['key'] ?? '', left, top, right, bottom };
    }),
  );

const touching = (list: readonly Box[]): string[] =>
  list.flatMap((a, i) =>
    list
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.key} ${b.key}`),
  );

/** Height of capitals and all: the size at which text stands on the screen. */
const smallestText = (page: Page): Promise<number> =>
  page.locator('.stemma-frame text').evaluateAll((all) => {
    const sizes = all.map((e) => {
      const scale = (e as SVGTextElement).getScreenCTM()!.a;
      return scale * Number.parseFloat(getComputedStyle(e).fontSize);
    });
    return Math.min(...sizes);
  });

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement as HTMLElement | SVGElement).dataset['key'] ?? '');

describe.skipIf(noBrowser)('the tree of thirty tellings', () => {
  test('is the first thing, under how many origins there are', async () => {
    const page = await show();
    await expect.poll(() => page.locator('h1').textContent()).toBe('30 tellings go back to 3 independent origins.');
    await expect.poll(() => page.locator('.stemma-node').count()).toBe(31);
    await expect.poll(() => page.locator('.stemma-edge').count()).toBe(THIRTY.descent.edges.length);
    expect(opened!.trouble).toEqual([]);
    expect(opened!.requests).toHaveLength(1);
  });

  test('beside it stand the differences that count most; a click shows one telling of each reading', async () => {
    const shown = THIRTY.tellings.slice(0, 12);
    const place = (i: number, words: string) => {
      const start = shown[i]!.text.indexOf(words);
      return { siglum: shown[i]!.siglum, start, end: start + words.length };
    };
    const readings = shown.flatMap(({ text }, i) =>
      ['was closed', 'was shut'].filter((words) => text.includes(words)).map((words) => place(i, words)),
    );
    const base = { value: 1, unit: 'gate', hedge: null, of: null, low: null, high: null };
    const figures = [{ id: 'f1', verdict: 'differ' as const, readings: readings.map((r) => ({ ...base, ...r })) }];
    const page = await show({ ...THIRTY, figures } as unknown as typeof THIRTY);
    const line = page.locator('.first-differences .reason');
    await expect.poll(() => line.count()).toBe(1);
    await expect.poll(() => line.textContent()).toMatch(/^1\. .*“was closed” · .*“was shut”$/);
    await line.click();
    await expect.poll(() => page.locator('.column').count()).toBe(2);
    await expect.poll(() => page.locator('.on-place').allTextContents()).toEqual(['was closed', 'was shut']);
    await line.click();
    await expect.poll(() => page.locator('.on-place').count()).toBe(0);
  });

  test.each([1024, 1440])('has all the width of a window of %i pixels', async (width) => {
    const page = await show(THIRTY, { viewport: { width, height: 768 } });
    const [{ left, right }] = (await boxes(page, '.stemma')) as [Box];
    expect([left, right]).toEqual([0, width]);
  });

  test.each([
    ['by the clock', THIRTY],
    ['by its lines', inventedFamily(30, { undated: true })],
    ['another', inventedFamily(30, { seed: 8 })],
  ])('%s: nothing overlaps, all words are in the frame and can be read', async (_, report) => {
    const page = await show(report);
    expect(touching(await boxes(page, '.stemma-node .box'))).toEqual([]);
    expect(touching(await boxes(page, '.stemma-label'))).toEqual([]);
    expect(await smallestText(page)).toBeGreaterThanOrEqual(10.99);
    const frame = await page.locator('.stemma-frame').evaluate((e) => ({ wide: e.scrollWidth, room: e.clientWidth }));
    expect(frame.wide).toBeLessThanOrEqual(frame.room);
    const [{ left, right }] = (await boxes(page, '.stemma-frame')) as [Box];
    for (const box of await boxes(page, '.stemma-words text, .stemma-label')) {
      expect(box.left, box.key).toBeGreaterThanOrEqual(left);
      expect(box.right, box.key).toBeLessThanOrEqual(right);
    }
  });

  test('words stay inside of their boxes', async () => {
    const page = await show();
    const outside = await page.locator('.stemma-words').evaluateAll((all) =>
      all.flatMap((words) => {
        const box = document.querySelector(`.stemma-node[data-key="${(words as SVGElement).dataset['key']}"] .box`)!;
        const { left, right } = box.getBoundingClientRect();
        const texts = [...words.querySelectorAll('text:not(.origin-tag)')].map((t) => t.getBoundingClientRect());
        return texts.filter((w) => w.left < left || w.right > right).map(() => words.textContent);
      }),
    );
    expect(outside).toEqual([]);
  });

  test('copies stand below what they come from, and later tellings never above earlier ones', async () => {
    const page = await show();
    const at = new Map((await boxes(page, '.stemma-node .box')).map((b) => [b.key, b]));
    for (const { from, to } of THIRTY.descent.edges)
      expect(at.get(from)!.bottom, `${from} ${to}`).toBeLessThan(at.get(to)!.top);
    const dated = [...THIRTY.tellings].sort((a, b) => (a.published! < b.published! ? -1 : 1)).map((t) => t.siglum);
    const tops = dated.map((siglum) => Math.round(at.get(siglum)!.top));
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    await expect.poll(() => page.locator('.stemma-clock text').first().textContent()).toBe('5 Mar 2029');
  });

  test('lost sources are dashed, thickness is the share, what cannot be told is dotted and said', async () => {
    const page = await show();
    const style = (selector: string, property: 'strokeDasharray' | 'strokeWidth') =>
      page
        .locator(selector)
        .first()
        .evaluate((e, p) => getComputedStyle(e)[p], property);
    expect(await style('[data-key="lost-1"] .box', 'strokeDasharray')).not.toBe('none');
    const [thick, thin] = [...THIRTY.descent.edges]
      .filter((e) => e.share !== null)
      .sort((a, b) => b.share! - a.share!)
      .flatMap((e, i, all) => (i === 0 || i === all.length - 1 ? [`[data-key="edge-${e.from}-${e.to}"] .line`] : []));
    expect(Number.parseFloat(await style(thick!, 'strokeWidth'))).toBeGreaterThan(
      2 * Number.parseFloat(await style(thin!, 'strokeWidth')),
    );
    const open = THIRTY.descent.edges.find((e) => e.verdict === 'cannot-tell')!;
    const key = `[data-key="edge-${open.from}-${open.to}"]`;
    expect(await style(`${key} .line`, 'strokeDasharray')).toBe('0.1px, 6px');
    expect(Number.parseFloat(await style(`${key} .line`, 'strokeWidth'))).toBeLessThan(2.5);
    await expect.poll(() => page.locator(`${key}.stemma-label`).textContent()).toBe(`${open.from}? cannot tell`);
    await expect.poll(() => page.locator('.stemma-key').textContent()).toContain('cannot be told for sure');
    await expect
      .poll(() => page.locator(`${key}.stemma-edge`).getAttribute('aria-label'))
      .toMatch(new RegExp(`^${open.to} from ${open.from}: cannot be told for sure, .*, support \\d+ %$`));
  });

  test('the same stands in a table', async () => {
    const page = await show();
    await page.getByText('The tree as a table').click();
    await expect.poll(() => page.locator('.stemma-table tbody tr').count()).toBe(THIRTY.descent.edges.length);
    await page.locator('.stemma-table tbody .go').first().click();
    await expect.poll(() => page.locator('.column').count()).toBe(2);
  });
});

describe.skipIf(noBrowser)('the tree by the keyboard alone', () => {
  test('one Tab leads in, arrows reach every box and every line', async () => {
    const page = await show();
    await expect.poll(() => page.locator('.stemma-tree [tabindex="0"]').count()).toBe(1);
    await page.locator('.zoom button').last().focus();
    await page.keyboard.press('Tab');
    await expect.poll(() => page.locator('.stemma-tree :focus').count()).toBe(1);
    await page.keyboard.press('Home');
    const nodes = new Set([await focused(page)]);
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('ArrowRight');
      nodes.add(await focused(page));
    }
    expect(nodes.size).toBe(31);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    const lines = new Set([await focused(page)]);
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('ArrowRight');
      lines.add(await focused(page));
    }
    expect(lines).toEqual(new Set(THIRTY.descent.edges.map((e) => `edge-${e.from}-${e.to}`)));
  });

  test('down leads to a copy, up to its exemplar', async () => {
    const page = await show();
    await page.locator('.stemma-node[data-key="B"]').focus();
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('edge-A-B');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('A');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toMatch(/^edge-A-/);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toMatch(/^[A-Z]+$/);
  });

  test('Enter on a line opens both texts with the evidence marked', async () => {
    const page = await show();
    const edge = THIRTY.descent.edges.find((e) => e.kind === 'reworded')!;
    await page.locator(`.stemma-edge[data-key="edge-${edge.from}-${edge.to}"]`).focus();
    await page.keyboard.press('Enter');
    const shown = () =>
      page.locator('.column').evaluateAll((all) => all.map((c) => (c as HTMLElement).dataset['siglum']));
    await expect.poll(() => shown()).toEqual([edge.from, edge.to].sort());
    for (const siglum of [edge.from, edge.to]) {
      await expect.poll(() => page.locator(`[data-siglum=${siglum}] .on-place`).count()).toBeGreaterThan(3);
      await expect.poll(() => page.locator(`[data-siglum=${siglum}] .on-changed`).count()).toBeGreaterThan(0);
    }
    await expect.poll(() => page.locator('.detail h3').textContent()).toBe(`${edge.to} from ${edge.from}`);
    await expect.poll(() => page.locator('.direction li').count()).toBe(edge.direction.length);
    await expect.poll(() => page.locator('.passages li').count()).toBeGreaterThan(3);
    await expect.poll(() => page.evaluate(() => document.activeElement?.classList.contains('detail'))).toBe(true);
    expect(new URL(page.url()).hash).toBe(`#edge-${edge.from}-${edge.to}`);
    await page.getByRole('button', { name: 'Tree', exact: true }).click();
    await expect.poll(() => page.locator('.stemma-edge.selected').count()).toBe(1);
  });

  test('Enter on a box opens the telling beside what it comes from', async () => {
    const page = await show();
    const merged = THIRTY.descent.edges.filter((e) => e.kind === 'merged').slice(0, 2);
    await page.locator(`.stemma-node[data-key="${merged[0]!.to}"]`).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.column').count()).toBe(3);
  });
});

describe.skipIf(noBrowser)('the tree in every window', () => {
  const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
  const violations = async (page: Page): Promise<string[]> => {
    await page.evaluate(AXE);
    return page.evaluate(async () => {
      interface Axe {
        run(o: object): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
      }
      const { axe } = globalThis as unknown as { axe: Axe };
      const found = await axe.run({ resultTypes: ['violations'] });
      return found.violations
        .filter((v) => v.impact === 'serious' || v.impact === 'critical')
        .map((v) => `${v.id}: ${v.nodes[0]?.html}`);
    });
  };

  test.each([
    ['light', {}],
    ['dark', { colorScheme: 'dark' as const }],
    ['phone', { viewport: { width: 390, height: 844 } }],
  ])('%s: axe-core finds nothing serious in tree, matrix and an opened line', async (_, options) => {
    const page = await show(THIRTY, options);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Shared text' }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Tree', exact: true }).click();
    await page.locator('.stemma-edge').nth(8).focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.edge-detail');
    await page.locator('#tab-origins').click();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(options.viewport?.width ?? 1440);
  });

  test('larger, smaller, all of it', async () => {
    const page = await show(inventedFamily(60));
    const width = () => page.locator('.stemma-tree').evaluate((e) => e.getBoundingClientRect().width);
    const before = await width();
    await page.getByRole('button', { name: 'Larger' }).click();
    await expect.poll(async () => (await width()) / before).toBeCloseTo(1.25, 2);
    await page.getByRole('button', { name: 'Whole tree' }).click();
    await expect
      .poll(() =>
        page.locator('.stemma-frame').evaluate((e) => [e.scrollWidth - e.clientWidth, e.scrollHeight - e.clientHeight]),
      )
      .toEqual([0, 0]);
  });

  test('is printed whole, as wide as the paper, under the verdict', async () => {
    const page = await show(THIRTY, { viewport: { width: 800, height: 1100 } });
    await page.emulateMedia({ media: 'print' });
    await page.waitForFunction(() => document.querySelectorAll('.panel').length > 1);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(800);
    expect(await page.locator('.stemma-frame').evaluate((e) => e.scrollWidth - e.clientWidth)).toBe(0);
    const top = async (selector: string) => (await boxes(page, selector))[0]!.top;
    expect(await top('.top')).toBeLessThan(await top('.stemma'));
    expect(await top('.stemma')).toBeLessThan(await top('.panel'));
    expect(await top('.panel')).toBeLessThan(await top('.column'));
    await expect.poll(() => page.locator('.stemma-table tbody tr:visible').count()).toBe(THIRTY.descent.edges.length);
  });
});

describe.skipIf(noBrowser)('shared text and provenance', () => {
  test('a cell says what two tellings share, and opens them', async () => {
    const page = await show();
    await page.getByRole('button', { name: 'Shared text' }).click();
    await expect.poll(() => page.locator('[data-cell]').count()).toBe(900);
    await expect.poll(() => page.locator('.matrix [tabindex="0"]').count()).toBe(1);
    await page.locator('.matrix [tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['cell'])).toBe('1-2');
    const says = await page.locator('.matrix .stemma-says').textContent();
    const [, a, b] = /^(\w+) has \d+ % of its text in common with (\w+);/.exec(says ?? '')!;
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.locator('.column').evaluateAll((all) => all.map((c) => (c as HTMLElement).dataset['siglum'])))
      .toEqual([a, b].sort());
  });

  test('the strip says from whom a passage comes, and a click shows it there', async () => {
    const page = await show();
    const merged = THIRTY.descent.edges.filter((e) => e.kind === 'merged').slice(0, 2);
    const copy = merged[0]!.to;
    await page.locator(`.stemma-node[data-key="${copy}"]`).click();
    const strip = page.locator(`[data-siglum=${copy}] .strip button`);
    await expect.poll(() => strip.count()).toBeGreaterThan(1);
    const second = page.locator(`[data-siglum=${copy}] .strip button`, { hasText: merged[1]!.from }).first();
    await expect
      .poll(() => second.getAttribute('aria-label'))
      .toMatch(new RegExp(`% of ${copy}, from ${merged[1]!.from} `));
    await second.click();
    for (const siglum of [copy, merged[1]!.from])
      await expect.poll(() => page.locator(`[data-siglum=${siglum}] .on-place`).count()).toBeGreaterThan(0);
    const { top, bottom } = (await boxes(page, `[data-siglum=${copy}] .strip`))[0]!;
    expect(bottom - top).toBeGreaterThan(400);
  });

  test('a line from a lost source opens what its copies have in common, and says why it must have been there', async () => {
    const report = exampleReport('02');
    opened = await bench.open(report, { hash: 'edge-lost-1-A' });
    const { page } = opened;
    await expect.poll(() => page.locator('.detail h3').textContent()).toBe('A from a lost source');
    await expect
      .poll(() => page.locator('.edge-detail').textContent())
      .toContain('share wording, and nothing shows that one has it');
    for (const siglum of ['A', 'B']) {
      await expect.poll(() => page.locator(`[data-siglum=${siglum}] .on-place`).count()).toBeGreaterThan(1);
      await expect.poll(() => page.locator(`[data-siglum=${siglum}] .on-changed`).count()).toBeGreaterThan(1);
    }
  });

  test('beside a strip, too, the last words of a telling come beside those of others', async () => {
    const report = exampleReport('08');
    const copy = report.tellings.find((t) => report.descent.passages.some((p) => p.siglum === t.siglum && p.from))!;
    const end = (id: string) => Math.max(...report.alignment.find((u) => u.id === id)!.members.map((m) => m.end));
    const [last] = report.alignment
      .filter((u) => u.members.some((m) => m.siglum === copy.siglum))
      .map((u) => u.id)
      .sort((a, b) => end(b) - end(a));
    opened = await bench.open(report, { hash: last!, viewport: { width: 1440, height: 700 } });
    const { page } = opened;
    await page.waitForSelector(`[data-siglum=${copy.siglum}] .strip`);
    const tops = await page.locator('.column').evaluateAll((all) =>
      all.flatMap((column) => {
        const place = column.querySelector('.on-place')?.getBoundingClientRect();
        return place ? [Math.round(place.top)] : [];
      }),
    );
    expect(tops.length).toBeGreaterThan(1);
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThanOrEqual(2);
  });

  test.each([390, 1024, 1440])('in a window of %i pixels no word of the strip is cut', async (width) => {
    opened = await bench.open(exampleReport('02'), { viewport: { width, height: 800 } });
    const { page } = opened;
    await expect.poll(() => page.locator('.strip .lost-part span:visible').count()).toBeGreaterThan(1);
    const cut = await page.locator('.strip span:visible').evaluateAll((all) =>
      all.flatMap((e) => {
        const [word, part] = [e.getBoundingClientRect(), e.parentElement!.getBoundingClientRect()];
        const fits = word.width <= part.width && word.height <= part.height;
        return fits ? [] : [e.textContent];
      }),
    );
    expect(cut).toEqual([]);
  });
});
