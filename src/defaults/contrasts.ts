import type { Settings } from './setting.ts';

/** Thresholds of `contrasts`. */
export const contrasts = {
  'contrasts.clauseAgrees': {
    value: 0.6,
    unit: 'share of the content words of the shorter clause',
    range: [0, 1],
    why: 'From this many linked words on, two clauses tell of the same thing and a hedge or scope in one of them is contrasted.',
  },
  'contrasts.conflictAgrees': {
    value: 0.75,
    unit: 'share of the content words of either clause',
    range: [0, 1],
    why: 'The same for contradictions, of both clauses: a false contradiction costs more trust than a missed one.',
  },
  'contrasts.contentAgrees': {
    value: 0.6,
    unit: 'share of the content words of the shorter content',
    range: [0, 1],
    why: 'Of what is said, so much must be linked before verbs of saying are held against each other.',
  },
  'contrasts.factAgrees': {
    value: 0.7,
    unit: 'share of the content words of the reported content',
    range: [0, 1],
    why: 'So much of what one telling gives to a source must stand in the other before that is called stated as fact.',
  },
} as const satisfies Settings;
