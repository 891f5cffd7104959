import type { Settings } from './setting.ts';

/** Thresholds of `align`. Scores are those of `pairScore`, 0 to 1. */
export const align = {
  'align.reworded': {
    value: 0.3,
    unit: 'score',
    range: [0.05, 1],
    why: 'Two sentences from here on are said to tell the same. In the example families nearly every true pair of copies lies above, and false ones end near .27.',
  },
  'align.echo': {
    value: 0.17,
    unit: 'score',
    range: [0.02, 1],
    why: 'From here on two sentences are shown as related. Names and topic alone reach about .15.',
  },
  'align.lift': {
    value: 0.11,
    unit: 'score',
    range: [0, 0.5],
    why: 'Most that an aligned neighbour on one side adds to a weak pair, where the two tellings run in parallel.',
  },
  'align.floor': {
    value: 0.1,
    unit: 'score',
    range: [0, 1],
    why: 'Below this, neighbours lift nothing: two sentences that share no rare word have no evidence of their own.',
  },
  'align.parallel': {
    value: 0.3,
    unit: 'share of the shorter telling',
    range: [0, 1],
    why: 'Two tellings run in parallel where this share of the shorter one is aligned in order. Independent reports share a lede and a quote, copies most of their sentences.',
  },
  'align.residue': {
    value: 0.17,
    unit: 'score',
    range: [0, 1],
    why: 'What a second partner must add beyond the words that the first has explained, so that one sentence may match parts of several.',
  },
  'align.same': {
    value: 0.2,
    unit: 'edits per word',
    range: [0, 1],
    why: 'Up to this share of words put in, left out or replaced, two sentences agree but for a few words.',
  },
  'align.headline': {
    value: 0.12,
    unit: 'score',
    range: [0, 1],
    why: 'Headlines are short and share few words; where the bodies are aligned, this much is enough.',
  },
} as const satisfies Settings;
