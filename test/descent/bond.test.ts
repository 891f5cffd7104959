import { expect, test } from 'vitest';
import { settle } from '../../src/defaults.ts';
import { bondOf } from '../../src/descent/bond.ts';
import type { Traces } from '../../src/descent/traces.ts';

/** Two texts of 200 words, nearly all of them aligned in one order, with a run in common that the event may force. */
const PARALLEL = {
  pairs: [1, 2, 3, 4, 5],
  runs: [1],
  taken: [0.8, 0.8],
  verbatim: [0.05, 0.05],
  words: [200, 200],
  unforced: 0.3,
  told: 5,
  order: 1,
  hints: { agency: false, broken: false, credited: false, cited: false },
  likeness: 0.6,
  sharedNames: 0.2,
} as unknown as Traces;

test.each([
  ['enough told alike in one order', {}, 'taken'],
  ['too little of it without the quotations of both', { told: 4 }, 'unclear'],
  ['in another order', { order: 0.5 }, 'event'],
  ['no four words in common', { runs: [] }, 'event'],
  [
    'little told alike, and whom it is from is said',
    { told: 3, hints: { ...PARALLEL.hints, credited: true } },
    'taken',
  ],
  [
    'half of it, and it names the other',
    { told: 3, taken: [0.5, 0.4], hints: { ...PARALLEL.hints, cited: true } },
    'taken',
  ],
  [
    'a passage of it, and it names the other',
    { taken: [0.3, 0.2], hints: { ...PARALLEL.hints, cited: true } },
    'event',
  ],
  ['much of it word for word', { told: 0, verbatim: [0.3, 0.3] }, 'taken'],
  ['less than half of it', { taken: [0.4, 0.4] }, 'event'],
  ['hardly a name in common', { taken: [0.1, 0.1], likeness: 0.02, sharedNames: 0, pairs: [] }, 'none'],
])('%s', (_, change, bond) => {
  expect(bondOf({ ...PARALLEL, ...change } as Traces, settle())).toBe(bond);
});
