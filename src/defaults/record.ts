import type { Settings } from './setting.ts';

/** Thresholds of `record`. */
export const record = {
  'record.sameEntry': {
    value: 0.45,
    unit: 'score, about 0 to 1.4',
    range: [0, 2],
    why: 'Shared rare words of two clauses (0 to 1), 0.3 more where their sentences are aligned, 0.1 more for one actor: two tellings put one thing on record.',
  },
} as const satisfies Settings;
