/**
 * Makes the pictures for the README: `docs/report.png`, the page on one family of the examples with an altered quotation selected, and
 * `docs/tree.png`, the tree of thirty invented tellings with the lines of one of them brought out.
 */
import { mkdirSync } from 'node:fs';
import { Bench, exampleReport } from '../test/web/browser.ts';
import { inventedFamily } from '../test/web/support/invented-family.ts';

const report = exampleReport('02-');
const altered = report.quotations.find((quotation) => quotation.verdict === 'altered');
const bench = await Bench.start();
mkdirSync('docs', { recursive: true });
const first = await bench.open(report, { viewport: { width: 1440, height: 1000 }, hash: altered?.id });
await first.page.screenshot({ path: 'docs/report.png' });
const second = await bench.open(inventedFamily(30), { viewport: { width: 1440, height: 900 } });
await second.page.locator('.stemma-node[data-key="K"]').hover();
await second.page.screenshot({ path: 'docs/tree.png' });
await bench.stop();
