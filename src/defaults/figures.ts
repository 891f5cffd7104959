import type { Settings } from './setting.ts';

/** Thresholds of `figures`. */
export const figures = {
  'figures.roundWithin': {
    value: 0.05,
    unit: 'share of the larger value',
    range: [0, 0.5],
    why: 'A round number without a hedge stands for another only this close: 1,000 for 1,043, never 100 for 120.',
  },
  'figures.convertedWithin': {
    value: 0.01,
    unit: 'share of the larger value',
    range: [0, 0.1],
    why: 'Two units agree this close after conversion (10 miles, 16 km); further off one of them was rounded (9 miles, 14.2 km).',
  },
  'figures.hedgedWithin': {
    value: 0.2,
    unit: 'share of the larger value',
    range: [0, 0.9],
    why: 'How far a hedged number ("about", "nearly", "more than") may lie from the number it rounds: "more than 100" for 118.',
  },
  'figures.sameMeasure': {
    value: 0.25,
    unit: 'score, 0 to 1',
    range: [0, 1],
    why: 'Shared rare words around two equal numbers from which they are taken for one measure.',
  },
  'figures.sameMeasureConflict': {
    value: 0.5,
    unit: 'score, 0 to 1',
    range: [0, 1],
    why: 'The same for numbers that contradict each other; high, since a false contradiction costs more trust than a missed one.',
  },
} as const satisfies Settings;
