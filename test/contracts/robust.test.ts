import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareTellings } from '../../src/compare.ts';
import type { Telling } from '../../src/model/telling.ts';
import { read } from '../../src/readers/index.ts';
import { fromRecord } from '../../src/readers/record.ts';
import { validReport } from '../support/report.ts';

/** Pieces that stages look for, and some that nobody expects. */
const PIECES = [
  ...[
    '“',
    '”',
    '"',
    "'",
    '’',
    '\n',
    '\n\n',
    ' ',
    '. ',
    ', ',
    ' — ',
    '(',
    '...',
    '-',
    '%',
    '&amp;',
    '&',
    '\u0000',
    '\ud800',
    '\u202e',
  ],
  ...['The ferry', 'Ilse Quay', 'President', 'said', 'will visit', 'not', 'U.S.', 'é', '日本語', '🙂', 'x'.repeat(60)],
  ...['12', 'twenty', '1.5 million', '$3bn', 'at least', 'two dozen', 'Monday', 'on May 3', '1998', 'third'],
  ...[
    'ORRIN —',
    'By A. Writer',
    'Read more: ',
    'he said. ',
    '“We will go,” she told reporters. ',
    '“We shall go,” he added. ',
  ],
];
const TAGS = [
  '<p>',
  '</p>',
  '<div>',
  '</div>',
  '<h1>',
  '<article>',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '<a href="',
  '">',
  '<table><td>',
  '<body>',
  '<',
];

const textOf = (pieces: readonly string[]) =>
  fc
    .tuple(fc.array(fc.constantFrom(...pieces), { maxLength: 80 }), fc.constantFrom('', ' '))
    .map(([list, gap]) => list.join(gap));

const family = (pieces: readonly string[], make: (text: string, i: number) => readonly Telling[]) =>
  fc.array(textOf(pieces), { maxLength: 4 }).map((texts) => texts.flatMap(make));

/** Whatever is read, a sound report comes out, and the same in any order. */
function expectReport(tellings: readonly Telling[]): void {
  const report = compareTellings(tellings);
  validReport(report);
  expect(compareTellings(tellings.toReversed())).toEqual(report);
}

test('any text makes a sound report, the same in any order', () => {
  const tellings = family(PIECES, (text, i) => [fromRecord({ id: String(i), text })]);
  fc.assert(fc.property(tellings, expectReport), { numRuns: 150, seed: 1 });
});

test('any page makes tellings or a notice, and a sound report', () => {
  const document = (text: string, i: number) => ({
    uri: `${i}`,
    name: `${i}`,
    mediaType: 'text/html',
    text,
    sha256: '0'.repeat(64),
  });
  const tellings = family([...TAGS, ...TAGS, ...PIECES], (text, i) => {
    const result = read(document(text, i));
    expect(result.tellings.length + result.notices.length).toBeGreaterThan(0);
    return result.tellings;
  });
  fc.assert(fc.property(tellings, expectReport), { numRuns: 150, seed: 1 });
});
