import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CAPITALISED, ENDS_SENTENCE, FIGURE, Scan, WORD } from '../../src/group/scan.ts';
import { Words } from '../../src/group/words.ts';
import { tokenize } from '../../src/text/tokenize.ts';

const words = new Words();
const scan = new Scan(words);

interface Item {
  readonly at: readonly [start: number, end: number];
  /** Normal form; empty for marks. */
  readonly norm: string;
  readonly kind: string;
}

function scanned(text: string): Item[] {
  scan.read(text, text.length);
  return Array.from({ length: scan.size }, (_, i) => {
    const number = scan.numbers[i]!;
    const kind = scan.kinds[i]! & WORD ? 'word' : scan.kinds[i]! & FIGURE ? 'number' : 'mark';
    return { at: [scan.starts[i]!, scan.ends[i]!], norm: number < 0 ? '' : words.norms[number]!, kind };
  });
}

const tokenized = (text: string): Item[] =>
  tokenize(text).map(({ start, end, kind, norm }) => ({ at: [start, end], norm: kind === 'mark' ? '' : norm, kind }));

const PIECES = [
  ...['Ottoway', "Ottoway's", 'Ottoway’s', "S's", "don't", 'U.S.', 'a.m', 'www', 'www.quill.example', 'ftp'],
  ...[
    'cease-fire',
    'HTTP',
    'x',
    'café',
    'ﬁ',
    's',
    "'s",
    '’s',
    '58',
    '1,200.5',
    '3:14',
    '9/11',
    '11-day',
    '11th',
    '1.2bn',
  ],
  ...[
    ' ',
    '\n',
    '.',
    '...',
    ',',
    ':',
    '://',
    '//',
    '-',
    '--',
    '—',
    '"',
    '“',
    '”',
    "'",
    '’',
    '@',
    '?',
    '%',
    '$',
    '\u0301',
    '😀',
    '_',
  ],
];

test('reads the words, figures and marks that the tokenizer reads', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      expect(scanned(text)).toEqual(tokenized(text));
    }),
    { numRuns: 2000 },
  );
});

test('any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
      const ideograph = /[\u0e00-\uffff]/u;
      fc.pre(!ideograph.test(text));
      expect(scanned(text)).toEqual(tokenized(text));
    }),
  );
});

test.each([
  ['Rivers rise. Boats\n\ncame', [0, 4]],
  ['\n one', [0]],
  ['', []],
])('the lines of %j begin at items %j', (text, expected) => {
  scan.read(text, text.length);
  expect(scan.lines).toEqual(expected);
});

test('tells capitals and ends of sentences', () => {
  scan.read('Boats came: Émile left... (yes)!', 32);
  const [capitals, ends] = [CAPITALISED, ENDS_SENTENCE].map((bit) =>
    Array.from({ length: scan.size }, (_, i) => i).filter((i) => scan.kinds[i]! & bit),
  );
  expect(capitals).toEqual([0, 3]);
  expect(ends).toEqual([2, 9]);
});
