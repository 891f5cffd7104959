import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compare } from '../../src/index.ts';
import type { Report } from '../../src/model/report.ts';
import { Bench, noBrowser, type Opened } from './browser.ts';

/** Texts that try to run a program, to end the element that holds them, or to load something. */
const PAYLOADS = [
  '</script><script>globalThis.harmed=1</script>',
  '<img src=x onerror="globalThis.harmed=1">',
  '<!-- <script> -->',
  '<svg onload=alert(1)><style>@import "https://example.org/x.css"</style>',
  '{{constructor.constructor("globalThis.harmed=1")()}} ${globalThis.harmed=1} %script% $& $1',
  '\u2028globalThis.harmed=1\u2029 \ud800 \u0000 \u202eright to left',
  '"><a href="javascript:globalThis.harmed=1">press</a>',
  '<!--variorum:report-->',
];
const EVIL = PAYLOADS.join(' ');

function hostileReport(): Report {
  const sentence = (i: number) =>
    `Mayor Ida Holt ${PAYLOADS[i % PAYLOADS.length]} opened ${i + 3} bridges in Ostrel on Monday.`;
  const body = (said: string) =>
    [...PAYLOADS.keys()].map((i) => `${sentence(i)} “We ${said} ${PAYLOADS[i]},” she said.`).join('\n\n');
  const report = compare([
    {
      id: EVIL,
      text: body('never close'),
      title: EVIL,
      byline: EVIL,
      outlet: EVIL,
      url: 'javascript:globalThis.harmed=1',
    },
    { id: `${EVIL}2`, text: body('shall never shut'), title: EVIL, url: 'data:text/html,<script>alert(1)</script>' },
  ]);
  const place = { siglum: 'A', start: 0, end: 40 };
  return {
    ...report,
    tellings: report.tellings.map((t) => ({
      ...t,
      uri: EVIL,
      agency: EVIL,
      published: EVIL,
      language: EVIL,
      from: { title: EVIL },
    })),
    notices: [{ level: 'error', code: 'evil', says: EVIL, uri: `javascript:${EVIL}` }],
    record: [
      ...report.record,
      {
        id: 'record-1',
        kind: 'visit',
        status: 'past',
        actor: EVIL,
        says: EVIL,
        agreement: 'differ',
        evidence: [{ ...place, status: 'past' }],
      },
    ],
    quotations: report.quotations.map((q) => ({ ...q, speaker: { ...place, name: EVIL } })),
    figures: report.figures.map((f) => ({
      ...f,
      readings: f.readings.map((r) => ({ ...r, unit: EVIL, hedge: EVIL })),
    })),
    terms: report.terms.map((t) => ({ ...t, readings: t.readings.map((r) => ({ ...r, text: EVIL })) })),
    descent: {
      ...report.descent,
      lost: [{ id: `lost:${EVIL}`, says: EVIL }],
      edges: [{ from: `lost:${EVIL}`, to: 'A', kind: EVIL, evidence: [place] }],
      pairs: [{ a: 'A', b: 'B', verdict: 'copy', confidence: 0.5, reasons: [{ says: EVIL, evidence: [place] }] }],
      signs: [{ siglum: 'A', kind: 'spun', confidence: 0.5, says: EVIL, evidence: [{ ...place, says: EVIL }] }],
    },
  };
}

describe.skipIf(noBrowser)('tellings that carry programs', () => {
  let bench: Bench;
  let opened: Opened;
  beforeAll(async () => {
    bench = await Bench.start();
    opened = await bench.open(hostileReport());
  });
  afterAll(async () => {
    await opened?.close();
    await bench?.stop();
  });

  test('run nothing, load nothing and stay text in every panel', async () => {
    const { page, trouble, requests } = opened;
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      const head = page.locator('.panel [data-finding]:enabled').first();
      if (await head.count()) await head.click();
    }
    await page.locator('.sign').first().click();
    await expect.poll(() => page.evaluate(() => (globalThis as { harmed?: number }).harmed)).toBeUndefined();
    await expect
      .poll(() => page.locator('#app :is(script, img, iframe, object, embed, style, base, form)').count())
      .toBe(0);
    await expect
      .poll(() => page.locator('[onerror], [onload], [onclick], a[href^="javascript"], a[href^="data"]').count())
      .toBe(0);
    expect(trouble).toEqual([]);
    expect(requests).toHaveLength(1);
  });

  test('are shown as they are', async () => {
    const shown = await opened.page.locator('[data-siglum=A] .text').textContent();
    for (const payload of PAYLOADS.slice(0, 4)) expect(shown).toContain(payload);
  });

  test('the policy stops what is put into the page later', async () => {
    const { page } = opened;
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'sha256-[\w+/]{43}='; style-src 'sha256-[\w+/]{43}='; base-uri 'none'; form-action 'none'$/,
    );
    const stopped = await page.evaluate(async () => {
      const violations: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective));
      const script = document.createElement('script');
      script.textContent = 'globalThis.harmed = 1';
      const picture = new Image();
      picture.src = 'https://example.org/x.png';
      document.body.append(script, picture);
      await fetch('https://example.org/').catch(() => {});
      await new Promise((done) => setTimeout(done, 100));
      return { violations: violations.sort(), harmed: (globalThis as { harmed?: number }).harmed };
    });
    expect(stopped).toEqual({ violations: ['connect-src', 'img-src', 'script-src-elem'], harmed: undefined });
  });
});
