import { describe, expect, it } from 'vitest';
import { compareTellings } from '../../../src/compare.ts';
import { fromRecord } from '../../../src/readers/record.ts';

/** Attribution contrasts of two tellings of a journey. */
function given(a: string, b: string): string[] {
  const tail = 'The two countries have argued over fishing rights for six years, and talks broke down in April.';
  const report = compareTellings(
    [a, b].map((text, i) => fromRecord({ id: `t${i}`, text: `Orme off to Velm\n\n${text}\n\n${tail}` })),
  );
  return report.contrasts
    .filter(({ kind, says }) => kind === 'attribution' && says.startsWith('the same'))
    .map(({ readings }) => readings.map(({ text }) => text).join(' | '));
}

describe('one thing on record, given to two sources', () => {
  it.each([
    [
      'The Foreign Ministry said Lena Orme will visit Velm, Tarn and Oldmere next week, on a trip that comes amid criticism of the fishing treaty.',
      'President Ivo Hask announced that Lena Orme would be leaving on Monday for brief visits to Velm, Tarn and Oldmere.',
      ['The Foreign Ministry said | President Ivo Hask announced'],
    ],
    // One source, named in two ways, or in one telling only.
    [
      'President Hask said Lena Orme will visit Velm, Tarn and Oldmere next week.',
      'President Ivo Hask announced that Lena Orme would be leaving on Monday for brief visits to Velm, Tarn and Oldmere.',
      [],
    ],
    [
      'Lena Orme will visit Velm, Tarn and Oldmere next week.',
      'President Ivo Hask announced that Lena Orme would be leaving on Monday for brief visits to Velm, Tarn and Oldmere.',
      [],
    ],
    // An official may speak for the ministry.
    [
      'A senior official said Lena Orme will visit Velm, Tarn and Oldmere next week.',
      'The Foreign Ministry announced that Lena Orme would be leaving on Monday for brief visits to Velm, Tarn and Oldmere.',
      [],
    ],
  ])('%s / %s', (a, b, expected) => {
    expect(given(a, b)).toEqual(expected);
  });
});
