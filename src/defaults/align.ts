import type { Settings } from './setting.ts';

/** Thresholds of `align`. Scores are those of `pairOdds`, 0 to 1. */
export const align = {
  'align.reworded': {
    value: 0.5,
    unit: 'score',
    range: [0.05, 1],
    why: 'Two sentences from here on are said to tell the same: as likely as not by themselves. In the example families true pairs of copies lie above, false ones below.',
  },
  'align.echo': {
    value: 0.1,
    unit: 'score',
    range: [0.01, 1],
    why: 'From here on two sentences are shown as related; below it only where two related tellings alone share a rare word. In 100 pairs of reports of different events a dozen pairs of sentences reach it.',
  },
  'align.floor': {
    value: 0.02,
    unit: 'score',
    range: [0.001, 1],
    why: 'Below this, neighbours lift nothing: two sentences that share no rare word have no evidence of their own.',
  },
  'align.lift': {
    value: 2,
    unit: 'log-odds',
    range: [0, 5],
    why: 'Most that aligned neighbours on one side add to a weak pair, where the two tellings run in parallel.',
  },
  'align.parallel': {
    value: 0.3,
    unit: 'share of the shorter telling',
    range: [0.05, 1],
    why: 'From this share aligned in order, neighbours count in full. Independent reports share a lede and a quote, copies most of their sentences.',
  },
  'align.lede': {
    value: 2.3,
    unit: 'log-odds',
    range: [0, 5],
    why: 'What two first sentences are given beforehand, because both state the event; less where names clash. In 100 pairs of reports of one event the median pair of ledes scores .07 by itself, in 100 pairs of other events hardly one more than .01.',
  },
  'align.anchor': {
    value: 1.6,
    unit: 'log-odds',
    range: [0, 5],
    why: 'What two sentences gain that are each other’s best partner and alone share several words or figures. In reports of one event such pairs are ten times as frequent as in reports of two easily confused ones.',
  },
  'align.list': {
    value: 2,
    unit: 'log-odds',
    range: [0, 5],
    why: 'What two sentences gain that hold the same list of three names in the same order; then names do not count against them either.',
  },
  'align.residue': {
    value: 0.25,
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
    value: 0.01,
    unit: 'score',
    range: [0, 1],
    why: 'Headlines are short and share few words; where the bodies are aligned, this much is enough.',
  },
} as const satisfies Settings;
