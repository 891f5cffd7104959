import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { buildPage } from '../../scripts/build-page.mjs';
import { compareTellings } from '../../src/compare.ts';
import { toHtml } from '../../src/exporters/html.ts';
import type { Report } from '../../src/model/report.ts';
import { read } from '../../src/readers/index.ts';
import { sha256Hex } from '../../src/text/hash.ts';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Where no browser is, the tests of the page are skipped with a message; on a test machine they fail. */
export const noBrowser = ((): boolean => {
  if (existsSync(CHROMIUM) || process.env.CI) return false;
  console.warn(`no Chromium at ${CHROMIUM} (set CHROMIUM): the tests of the page are skipped`);
  return true;
})();

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What a page did that it should not have. */
export interface Opened {
  readonly page: Page;
  /** Console messages, uncaught errors and dialogs. */
  readonly trouble: string[];
  /** Addresses that were asked for. */
  readonly requests: string[];
  /** Ends the page with all that belongs to it. */
  close(): Promise<void>;
}

/** A browser and a folder with the built page, for one file of tests. */
export class Bench {
  private constructor(
    private readonly browser: Browser,
    private readonly folder: string,
    readonly built: string,
  ) {}

  static async start(): Promise<Bench> {
    const folder = mkdtempSync(join(tmpdir(), 'variorum-page-'));
    const file = join(folder, 'report-page.html');
    await buildPage(file);
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
    return new Bench(browser, folder, readFileSync(file, 'utf8'));
  }

  async stop(): Promise<void> {
    await this.browser.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Opens a report from disk. */
  async open(report: Report, options: BrowserContextOptions & { hash?: string } = {}): Promise<Opened> {
    const file = join(this.folder, 'report.html');
    writeFileSync(file, toHtml(report, this.built));
    const context = await this.browser.newContext({
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
      ...options,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const trouble: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => trouble.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
    page.on('dialog', (dialog) => {
      trouble.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`file://${file}${options.hash ? `#${options.hash}` : ''}`);
    return { page, trouble, requests, close: () => context.close() };
  }
}

/** The report on one of the families in `examples/`, by the beginning of its name. */
export function exampleReport(start: string): Report {
  const known = examples.get(start) ?? makeExample(start);
  examples.set(start, known);
  return known;
}
const examples = new Map<string, Report>();

function makeExample(start: string): Report {
  const family = readdirSync('examples').find((name) => name.startsWith(start))!;
  const names = readdirSync(join('examples', family)).filter((name) => /\.(?:txt|html)$/.test(name));
  const tellings = names.flatMap((name) => {
    const text = readFileSync(join('examples', family, name), 'utf8');
    const mediaType = name.endsWith('.html') ? 'text/html' : 'text/plain';
    return read({ uri: name, name: basename(name), mediaType, text, sha256: sha256Hex(text) }).tellings;
  });
  return compareTellings(tellings);
}
