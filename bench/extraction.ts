/**
 * Pages a second: the reader of web pages beside Readability on jsdom, in one process over the same pages.
 *   node --import tsx bench/extraction.ts
 * Invented pages have a known result, which is checked first. Where the folder `../shared/data/extraction` exists, its pages are timed too.
 * The last line is the result as JSON.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { isBody } from '../src/model/telling.ts';
import { html as reader } from '../src/readers/html.ts';
import { inventedPages } from './invented-pages.ts';
import type { Row } from './row.ts';

// jsdom comes without types; this is all of it that is used.
const { JSDOM, VirtualConsole } = (await import('jsdom' as string)) as {
  JSDOM: new (html: string, options: object) => { window: { document: never; close(): void } };
  VirtualConsole: new () => object;
};

const INVENTED = 60;
const REAL_PAGES = join(fileURLToPath(new URL('..', import.meta.url)), '..', 'shared', 'data', 'extraction', 'html');

function bodyOf(html: string): string[] {
  const document = { uri: 'page', name: 'page', mediaType: 'text/html', text: html, sha256: '' };
  const [telling] = reader.read(document).tellings;
  if (!telling) return [];
  return telling.segments.filter((s) => isBody(s.role)).map((s) => telling.text.slice(s.start, s.end));
}

function readWithReadability(html: string): number {
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  const length = new Readability(window.document).parse()?.textContent?.length ?? 0;
  window.close();
  return length;
}

/** Pages a second: the best of `rounds` passes, after one to warm up. */
function rate(pages: readonly string[], read: (html: string) => unknown, rounds: number): number {
  let best = 0;
  for (let round = 0; round <= rounds; round++) {
    const start = process.hrtime.bigint();
    for (const html of pages) read(html);
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    if (round > 0 || rounds === 0) best = Math.max(best, pages.length / seconds);
  }
  return best;
}

function measure(name: string, pages: readonly string[]) {
  const own = rate(pages, bodyOf, 3);
  const readability = rate(pages, readWithReadability, 0);
  const kilobytes = Math.round(pages.reduce((sum, p) => sum + p.length, 0) / 1000);
  const row = {
    pages: pages.length,
    kilobytes,
    own: round(own),
    readability: round(readability),
    times: round(own / readability),
  };
  console.log(
    `${name}: ${row.pages} pages, ${kilobytes} kB; own ${row.own} pages/s, Readability on jsdom ${row.readability} pages/s: ${row.times} times`,
  );
  return row;
}
const round = (value: number): number => Math.round(value * 10) / 10;

const invented = inventedPages(INVENTED);
const right = invented.filter(({ html, body }) => bodyOf(html).join('\n') === body.join('\n')).length;
console.log(`invented pages read exactly as expected: ${right} of ${INVENTED}`);
const rows: Row[] = [
  toRow(
    'invented',
    measure(
      'invented',
      invented.map((p) => p.html),
    ),
  ),
];
if (existsSync(REAL_PAGES)) {
  const files = readdirSync(REAL_PAGES)
    .filter((file) => file.endsWith('.gz'))
    .sort();
  const pages = files.map((file) => gunzipSync(readFileSync(join(REAL_PAGES, file))).toString('utf8'));
  rows.push(toRow('real', measure('real', pages)));
} else console.log('real pages: the folder ../shared/data/extraction is not here; left out');
console.log(JSON.stringify(rows));
process.exitCode = right === INVENTED ? 0 : 1;

function toRow(name: string, { pages, own, readability }: ReturnType<typeof measure>): Row {
  const beside = { name: 'Readability on jsdom', value: readability };
  return { name: `read ${pages} ${name} web pages`, value: own, unit: 'pages/s', beside, right: right === INVENTED };
}
