/** Pages of very many lines, list items or paragraphs: the time must grow with their number, not faster. The number of segments is known. */
import { html as reader } from '../src/readers/html.ts';
import type { Row } from './row.ts';

const FEW = 30_000;
const TIMES = 10;
/** Growth of time for ten times the input: 10 is in proportion. */
const MOST_GROWTH = 20;

const around = (inside: string): string =>
  `<html><body><article><h1>Lindhaven closes its harbour</h1>${inside}</article></body></html>`;
const repeat = (count: number, make: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join('');

const KINDS: readonly (readonly [name: string, page: (count: number) => string])[] = [
  ['lines (`<br>`)', (count) => around(`<p>${repeat(count, (i) => `The boat number ${i} left the harbour.<br>`)}</p>`)],
  ['list items', (count) => around(`<ul>${repeat(count, (i) => `<li>Boat ${i} of the harbour</li>`)}</ul>`)],
  ['paragraphs', (count) => around(repeat(count, (i) => `<p>The boat number ${i} left the harbour.</p>`))],
];

function read(html: string): { segments: number; ms: number } {
  const before = process.cpuUsage();
  const [telling] = reader.read({ uri: 'page', name: 'page', mediaType: 'text/html', text: html, sha256: '' }).tellings;
  const { user, system } = process.cpuUsage(before);
  return { segments: telling?.segments.length ?? 0, ms: (user + system) / 1000 };
}

const rows = KINDS.map(([name, page]): Row => {
  read(page(FEW));
  const few = read(page(FEW));
  const many = read(page(FEW * TIMES));
  const right = many.segments === FEW * TIMES + 1 && many.ms < few.ms * MOST_GROWTH;
  return {
    name: `read a page of ${FEW * TIMES} ${name}`,
    value: many.ms,
    unit: 'ms CPU',
    goal: 30_000,
    beside: { name: `a tenth of it`, value: few.ms },
    right,
  };
});
console.log(JSON.stringify(rows));
