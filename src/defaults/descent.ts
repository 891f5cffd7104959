import type { Settings } from './setting.ts';

/** Thresholds of `descent`: which bond two tellings have, and which signs a telling carries. */
export const descent = {
  'descent.every-two': {
    value: 9,
    unit: 'tellings of which every two are compared closely',
    range: [2, 500],
    why: 'of more, all together show who took from whom better than any two: with ten and no dates .79 of the exemplars are found instead of .46',
  },
  'descent.fewest-words': {
    value: 40,
    unit: 'words of the shorter body',
    range: [10, 500],
    why: 'below it a verdict rests on one or two sentences; invented briefs have 50 to 60 words',
  },
  'descent.taken': {
    value: 0.6,
    unit: 'share of the words of a body that stand in aligned sentences',
    range: [0, 1],
    why: 'copies with own additions keep .6 to 1; independent reports of one event stay below .45',
  },
  'descent.verbatim': {
    value: 0.2,
    unit: 'share of the words of a body that stand in shared runs outside of quotations',
    range: [0, 1],
    why: 'three outlets on one event share up to .10; lightly edited copies .45 and more',
  },
  'descent.unforced': {
    value: 1.7,
    unit: 'weight of shared runs above what an event forces, per 100 words',
    range: [0, 20],
    why: 'of 150 pairs of reports by different outlets one is above, and it carries agency copy; edited copies have 8 and more',
  },
  'descent.order': {
    value: 0.75,
    unit: 'share of the aligned pairs in one order',
    range: [0, 1],
    why: 'a reworded copy keeps its order; two reporters do not have the same',
  },
  'descent.one-event': {
    value: 0.25,
    unit: 'likeness of the bodies, 0 to 2',
    range: [0, 2],
    why: 'two reports of one event: 97 of 100 pairs are above .30; of two different events 995 of 1000 below .38, the middle at .06',
  },
  'descent.other-event': {
    value: 0.15,
    unit: 'likeness of the bodies, 0 to 2',
    range: [0, 2],
    why: 'below it two stories (nine of ten pairs of different ones), up to one-event nothing is said: reports of one event by a witness go down to it',
  },
  'descent.aligned-event': {
    value: 0.1,
    unit: 'likeness added where body sentences are aligned',
    range: [0, 2],
    why: 'an aligned sentence speaks for one event; alone it may be chance',
  },
  'descent.shared-names': {
    value: 0.09,
    unit: 'share of the names of the telling that names fewer, weighed by rarity',
    range: [0, 1],
    why: 'a witness report shares one or two rare names of five to twelve; two different events hardly one of fifteen. From half of it on nothing is said',
  },
  'descent.direction': {
    value: 0.5,
    unit: 'summed weight of the evidence',
    range: [0, 10],
    why: 'below it neither of two tellings is called the exemplar',
  },
  'descent.cut': {
    value: 0.1,
    unit: 'share of the words of the exemplar that the copy does not have',
    range: [0, 1],
    why: 'a paragraph of ten; less is trimming',
  },
  'descent.own-words': {
    value: 0.12,
    unit: 'share of the words of the copy in sentences that the exemplar does not have',
    range: [0, 1],
    why: 'more than a sentence of its own',
  },
  'descent.content-kept': {
    value: 0.75,
    unit: 'share of the content words of aligned sentences that are the same in both',
    range: [0, 1],
    why: 'edited copies keep .8 and more; spun and translated ones .4 to .7',
  },
  'descent.build-kept': {
    value: 0.72,
    unit: 'share of the function words that stay in their places',
    range: [0, 1],
    why: 'an exchange of synonyms keeps .8 and more; a passage through another language loses prepositions, articles and order',
  },
  'descent.anew': {
    value: 0.05,
    unit: 'share of the words of a copy in shared runs of four words and more',
    range: [0, 1],
    why: 'copies worded anew sentence for sentence keep .02 to .03; those that a host edited, however freely, .07 and more',
  },
  'descent.anew-content': {
    value: 0.5,
    unit: 'share of the content words of aligned sentences that are the same in both',
    range: [0, 1],
    why: 'worded anew: .41 to .44; freely edited: .52 to .64',
  },
  'descent.anew-own': {
    value: 0.25,
    unit: 'share of the words of a copy in sentences that have not even an echo in its exemplar',
    range: [0, 1],
    why: 'of what was worded anew a sentence or two is not aligned; more is matter of its own',
  },
  'descent.translation': {
    value: 3,
    unit: 'pieces of evidence',
    range: [1, 20],
    why: 'of 150 articles written in English none has more than two broken places',
  },
  'descent.house-edit': {
    value: 2,
    unit: 'pieces of evidence',
    range: [1, 20],
    why: 'with the exemplar lost, one word in common with the own furniture may be chance',
  },
  'descent.second-source': {
    value: 0.15,
    unit: 'share of the words of a telling that only the second source has',
    range: [0, 1],
    why: 'two sentences of a short report',
  },
  'descent.novelty': {
    value: 0.14,
    unit: 'share of the content words of a copy that its exemplar does not have',
    range: [0, 1],
    why: 'copies that were only cut: 0 to .12; edited by their host: .20 to .37',
  },
  'descent.plain-event': {
    value: 0.4,
    unit: 'likeness of the bodies, 0 to 2',
    range: [0, 2],
    why: 'of two different events 995 of 1000 pairs are below .38',
  },
  'descent.parallel': {
    value: 0.2,
    unit: 'share of the words of a body in aligned sentences of one order',
    range: [0, 1],
    why: 'with a credited agency on one side and signs of translation on the other; two descendants of one lost text: .22 to .35',
  },
} as const satisfies Settings;
