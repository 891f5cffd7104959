import type { Settings } from './setting.ts';

/** Thresholds of `duplicates`: which articles are near-copies of each other, and what of them is the house's own. */
export const duplicates = {
  'duplicates.jaccard': {
    value: 0.5,
    unit: 'shared shingles of five words, of all that either article has',
    range: [0.01, 1],
    why: 'reports of one event by different hands have about .01; what reaches .5 is a copy with edits',
  },
  'duplicates.passage-words': {
    value: 8,
    unit: 'words of a shared passage, at least',
    range: [5, 1000],
    why: 'five words in a row are often chance or a set phrase; eight seldom are',
  },
  'duplicates.furniture-articles': {
    value: 5,
    unit: 'articles of one outlet that carry the same five words, at least',
    range: [2, 1_000_000],
    why: 'two or three articles may quote the same statement',
  },
  'duplicates.furniture-share': {
    value: 0.01,
    unit: 'share of the articles of one outlet that carry the same five words',
    range: [0, 1],
    why: 'a large outlet has phrases that a handful of its articles share; its page furniture is on far more',
  },
  'duplicates.whole-furniture': {
    value: 0.8,
    unit: 'share of an article that would be furniture',
    range: [0, 1],
    why: 'several editions of one report share nearly all of it; page furniture leaves room for an article',
  },
} as const satisfies Settings;
