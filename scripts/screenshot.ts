/** Makes `docs/report.png` for the README: the page on one family of the examples, with an altered quotation selected. */
import { mkdirSync } from 'node:fs';
import { Bench, exampleReport } from '../test/web/browser.ts';

const report = exampleReport('02-');
const altered = report.quotations.find((quotation) => quotation.verdict === 'altered');
const bench = await Bench.start();
const { page } = await bench.open(report, { viewport: { width: 1440, height: 1000 }, hash: altered?.id });
mkdirSync('docs', { recursive: true });
await page.screenshot({ path: 'docs/report.png' });
await bench.stop();
