import { describe, expect, test } from 'vitest';
import { readCollationTable } from '../../src/stemma/table.ts';

describe('a table that no tree can be made of says why', () => {
  test.each([
    ['', 'table-empty', 'the table has no header line with names of witnesses'],
    [
      'A\nx\n',
      'table-one-column',
      'the table has one column; columns are parted by tabs, and two witnesses are the fewest',
    ],
    ['A\tB\n', 'table-without-rows', 'the table has a header and no row; one row a place is needed'],
    ['A\t\tC\nx\ty\tz\n', 'table-unnamed-column', 'column 2 has no name'],
    ['A\tB\tA\nx\ty\tz\n', 'table-name-twice', 'two columns are named "A"; each witness needs its own name'],
    [
      'A\tB\nx\ty\nx\ty\tz\n',
      'table-row-too-long',
      'line 3 has 3 cells, the header 2: which column is meant cannot be told',
    ],
  ])('%j', (text, code, says) => {
    expect(readCollationTable(text)).toEqual({ notices: [{ level: 'error', code, says }] });
  });
});

describe('a table that is nearly right', () => {
  test('short rows are filled with gaps, and said', () => {
    const { table, notices } = readCollationTable('A\tB\tC\nx\ny\tz\n1\t2\t3\n');
    expect(table?.rows).toEqual([
      ['x', '', ''],
      ['y', 'z', ''],
      ['1', '2', '3'],
    ]);
    expect(notices.map(({ code, says }) => [code, says])).toEqual([
      ['table-rows-padded', '2 rows have fewer cells than the header; the missing ones are taken as gaps'],
    ]);
  });

  test('a byte order mark, Windows line ends, empty cells too many at the end', () => {
    const { table, notices } = readCollationTable('\uFEFFA\tB\r\nx\t?\t\r\n\ty\r\n');
    expect([table?.names, table?.rows, notices]).toEqual([
      ['A', 'B'],
      [
        ['x', '?'],
        ['', 'y'],
      ],
      [],
    ]);
  });
});
