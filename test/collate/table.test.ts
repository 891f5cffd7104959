import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collateUnits } from '../../src/collate/many/units.ts';
import { cellText, rowsOf } from '../../src/collate/table.ts';
import type { ReadTelling } from '../../src/model/token.ts';
import { fromRecord } from '../../src/readers/record.ts';
import { readTelling } from '../../src/text/read-telling.ts';
import { siglum } from '../../src/text/siglum.ts';

const read = (texts: readonly string[]) =>
  texts.map((text, i) => readTelling(fromRecord({ id: `t${i}`, text }), siglum(i)));

/** Rows with one word of each telling, in order of sigla; '' for a gap. */
function table(given: readonly ReadTelling[]): string[][] {
  const collation = collateUnits(given);
  const { tellings, cells } = collation;
  return rowsOf(collation).map((row) =>
    Array.from(row, (at, t) => (at < 0 ? '' : cellText(tellings[t]!.text, cells[t]![at]!))),
  );
}

/** Rows as "a|b|c" lines. */
const lines = (...texts: string[]) => table(read(texts)).map((row) => row.join('|'));

describe('the table', () => {
  it.each<[string, string[], string[]]>([
    ['same', ['The dam broke.', 'The dam broke.'], ['The|The', 'dam|dam', 'broke.|broke.']],
    ['a gap', ['The old dam broke', 'The dam broke'], ['The|The', 'old|', 'dam|dam', 'broke|broke']],
    [
      'synonyms stand in one row',
      ['aid arrived late', 'assistance arrived'],
      ['aid|assistance', 'arrived|arrived', 'late|'],
    ],
    [
      'three tellings',
      ['The dam broke', 'The weir broke', 'The dam burst'],
      ['The|The|The', 'dam|weir|dam', 'broke|broke|burst'],
    ],
    ['marks cling to words', ['“We left – late”, he said.'], ['“We', 'left –', 'late”,', 'he', 'said.']],
    ['an empty telling', ['', 'one'], ['|one']],
    ['only marks', ['* * *'], ['* * *']],
    ['tabs and line ends never reach a cell', ['left –\n\t– late'], ['left – –', 'late']],
  ])('%s', (_, texts, expected) => expect(lines(...texts)).toEqual(expected));

  it('gives a moved passage rows of its own', () => {
    const [first, second] = [
      'Divers searched the quay all night.',
      'The ferry company refused to name the captain today.',
    ];
    expect(lines(`${first} ${second}`, `${second} ${first}`)).toEqual([
      ...first.split(' ').map((w) => `${w}|`),
      ...second.split(' ').map((w) => `${w}|${w}`),
      ...first.split(' ').map((w) => `|${w}`),
    ]);
  });

  it('loses nothing: each column reads back as its telling, and no row is empty', () => {
    const word = fc.constantFrom('the', 'dam', 'dams', 'broke', 'of', 'eleven', '11', '–', 'late,', '“we', 'end.');
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 8 }), { minLength: 1, maxLength: 5 }), (texts) => {
        const rows = table(read(texts.map((t) => t.join(' '))));
        texts.forEach((text, i) => {
          const column = rows.map((row) => row[i]).filter((cell) => cell !== '');
          expect(column.join(' ')).toBe(text.join(' '));
        });
        for (const row of rows) expect(row.join('')).not.toBe('');
      }),
    );
  });

  it('does not depend on the order of input', () => {
    const tellings = read(['The dam broke late', 'Late on Monday the weir broke', 'The dam burst']);
    expect(table([...tellings].reverse())).toEqual(table(tellings));
  });
});
