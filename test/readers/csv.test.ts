import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CsvRows, delimiterOf } from '../../src/readers/csv.ts';

const rowsOf = (text: string, delimiter = ',', size = text.length || 1): string[][] => {
  const rows = new CsvRows(delimiter);
  const found: string[][] = [];
  for (let at = 0; at < text.length; at += size) found.push(...rows.push(text.slice(at, at + size)));
  return [...found, ...rows.push('', true)];
};

test.each<[string, string[][]]>([
  [
    'a,b\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\r\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,\n,',
    [
      ['a', ''],
      ['', ''],
    ],
  ],
  ['"a, b","c\nd"\n', [['a, b', 'c\nd']]],
  ['"say ""no""",""\n', [['say "no"', '']]],
  ['"stray " mark",x\n', [['stray " mark', 'x']]],
  ['in "the" middle,x\n', [['in "the" middle', 'x']]],
  ['\n\nx\n', [[''], [''], ['x']]],
  ['a,"never closed\nb', [['a']].slice(1)],
  ['', []],
])('%j', (text, rows) => {
  expect(rowsOf(text)).toEqual(rows);
});

test('rows are the same in pieces of any size, and as csv-parse has them', () => {
  const field = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', '\r\n', ' ', ';'), maxLength: 6 });
  const table = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(table, fc.integer({ min: 1, max: 9 }), fc.constantFrom(',', '\t', ';'), (rows, size, delimiter) => {
      const text = rows.map((row) => row.map((f) => `"${f.replaceAll('"', '""')}"`).join(delimiter)).join('\n');
      expect(rowsOf(text, delimiter, size)).toEqual(rows);
      expect(rowsOf(text, delimiter, size)).toEqual(
        parse(text, { delimiter, relax_column_count: true, record_delimiter: '\n' }),
      );
    }),
  );
});

test('a row that does not end is given up, and reading goes on in the next line', () => {
  const rows = new CsvRows(',');
  expect([...rows.push('a,"open\nb,c\nd,e\n')]).toEqual([]);
  rows.skipLine();
  expect([...rows.push('f,g\n', true)]).toEqual([
    ['b', 'c'],
    ['d', 'e'],
    ['f', 'g'],
  ]);
});

test('a long row takes time in proportion to its length', () => {
  const piece = 'word '.repeat(13_000);
  const rows = new CsvRows(',');
  let found = [...rows.push('id,"')];
  for (let i = 0; i < 300; i++) found = [...found, ...rows.push(piece)];
  found = [...found, ...rows.push('"\n')];
  expect(found.concat([...rows.push('', true)]).map((row) => row.map((f) => f.length))).toEqual([
    [2, 300 * piece.length],
  ]);
});

test.each([
  ['a,b;c,d\n', ','],
  ['a\tb\n', '\t'],
  ['a;b;c\n1,5;2,5\n', ';'],
  ['"a,b";"c,d"\n', ';'],
  ['a|b|c', '|'],
  ['text\n', ','],
])('the delimiter of %j is %j', (text, delimiter) => {
  expect(delimiterOf(text)).toBe(delimiter);
});
