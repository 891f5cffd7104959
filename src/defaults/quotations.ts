import type { Settings } from './setting.ts';

/** Thresholds of `quotations`. */
export const quotations = {
  'quotations.likeness': {
    value: 0.62,
    unit: 'share of the weighted words that two runs have in common, 0 to 1',
    range: [0, 1],
    why: 'Two quoted runs count as one utterance from here on, where nothing else speaks for it or against it. Different utterances of one person on one subject reach .4.',
  },
  'quotations.aligned': {
    value: 0.22,
    unit: 'taken off the likeness asked for',
    range: [0, 1],
    why: 'Sentences that tell the same and both quote mostly quote the same: fewer of the words need to agree. Weighed by how much of one telling the other has.',
  },
  'quotations.share-from': {
    value: 0.3,
    unit: "share of the shorter telling's body sentences that are aligned",
    range: [0, 1],
    why: 'Reports of two reporters who heard one speech reach .3; there the aligned sentence says nothing about the words.',
  },
  'quotations.share-to': {
    value: 0.7,
    unit: "share of the shorter telling's body sentences that are aligned",
    range: [0, 1],
    why: 'From here on one telling is a rewriting of the other, and an aligned quotation counts in full.',
  },
  'quotations.same-speaker': {
    value: 0.12,
    unit: 'taken off the likeness asked for',
    range: [0, 1],
    why: 'A quotation that was translated there and back keeps half of its words and its speaker.',
  },
  'quotations.other-speaker': {
    value: 0.85,
    unit: 'share of the weighted words, 0 to 1',
    range: [0, 1],
    why: 'Words given to two speakers are one utterance only where they are nearly the same; then the speakers are told as a conflict.',
  },
  'quotations.part': {
    value: 0.85,
    unit: 'share of the shorter run that stands in the longer one, 0 to 1',
    range: [0, 1],
    why: 'A fragment of a longer quotation keeps its words; a lower share joins fragments that only have common words.',
  },
  'quotations.run-words': {
    value: 5,
    unit: 'words in a row',
    range: [3, 20],
    why: 'So many words in a row, two of them of open classes, that two runs share are hardly said twice: the runs stand in one finding, however their ends were chosen.',
  },
  'quotations.roots': {
    value: 0.35,
    unit: "share of the weight of the lighter run's content words, 0 to 1",
    range: [0, 1],
    why: 'Runs outside of aligned sentences that have less in common, inflection apart, are not looked at: synonyms alone prove nothing there, and a story of many tellings stays fast.',
  },
  'quotations.indirect': {
    value: 0.5,
    unit: 'share of the weighted words of the shorter, 0 to 1',
    range: [0, 1],
    why: 'Indirect speech of the same speaker in an aligned sentence has the content of a quotation from here on; outside of aligned sentences half as much again is asked.',
  },
  'quotations.term-words': {
    value: 4,
    unit: 'words',
    range: [1, 12],
    why: 'Up to so many quoted words that nobody is shown to say are a term or a scare quotation, not speech.',
  },
} as const satisfies Settings;
