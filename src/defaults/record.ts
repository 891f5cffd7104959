import type { Settings } from './setting.ts';

/** Thresholds of `record`. */
export const record = {
  'record.sameEntry': {
    value: 0.45,
    unit: 'score, about 0 to 1.4',
    range: [0, 2],
    why: 'Shared rare words of two clauses (0 to 1), 0.3 more where their sentences are aligned, 0.1 more for one actor: two tellings put one thing on record.',
  },
  'record.sameWords': {
    value: 0.75,
    unit: 'score, 0 to 1',
    range: [0, 1],
    why: 'From this share of rare words on, a request, an undertaking or an aim of somebody unnamed is that of somebody named elsewhere in the story; two who are named never share one.',
  },
  'record.sharedWords': {
    value: 0.2,
    unit: 'score, 0 to 1',
    range: [0, 1],
    why: 'However well sentences align: two clauses that share fewer rare words than this put two things on record.',
  },
} as const satisfies Settings;
