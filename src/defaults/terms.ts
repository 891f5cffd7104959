import type { Settings } from './setting.ts';

/** Thresholds of `terms`. */
export const terms = {
  'terms.evidence': {
    value: 0.6,
    unit: 'evidence: .4 for each side at the same anchor, .3 for two names, .4 to 1 for each akin word',
    range: [0, 3],
    why: 'A phrase alone between the same anchors has .8, two synonyms have .5 or more; one side alone says too little.',
  },
  'terms.longest': {
    value: 6,
    unit: 'words',
    range: [1, 12],
    why: 'Longer readings are clauses, not terms.',
  },
} as const satisfies Settings;
