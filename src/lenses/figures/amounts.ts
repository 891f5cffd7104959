import { AGES } from './amounts/ages.ts';
import { CLOCK_TIMES } from './amounts/clock.ts';
import { MEASURES } from './amounts/measures.ts';
import { MONEY_AMOUNTS } from './amounts/money.ts';
import { SCORES } from './amounts/scores.ts';
import { FRACTIONS, PERCENTAGES } from './amounts/shares.ts';
import { matchesOf } from './clues.ts';
import type { Recognizer } from './quantity.ts';

/** The first that takes a run of text keeps it. */
const READERS = [...PERCENTAGES, ...MONEY_AMOUNTS, ...AGES, ...CLOCK_TIMES, ...MEASURES, ...FRACTIONS, ...SCORES];

/** Money, shares, ages, measures with a unit, lengths of time, scores and clock times. */
export const amounts: Recognizer = {
  name: 'amounts',
  *find(text, clues) {
    for (const { source, cased, needs, read, skipNull } of READERS)
      if (needs(clues, text))
        for (const m of matchesOf(source, cased ? text : clues.lower, clues)) {
          const reading = read(m);
          if (reading || !skipNull) yield { start: m.index, end: m.index + m[0].length, reading };
        }
  },
};
