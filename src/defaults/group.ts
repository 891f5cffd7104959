import type { Settings } from './setting.ts';

/** Thresholds of `group`. Where they were measured, and how flat the surroundings are: docs/group.md. */
export const group = {
  'group.link': {
    value: 0.45,
    unit: 'average likeness of two parts of a story, in the measure of their neighbourhoods',
    range: [0.05, 2],
    why: 'The middle of the plateau on which two sets of other lengths, ages and kinds of text agree.',
  },
  'group.tie': {
    value: 0.4,
    unit: 'mean nearness of one article to all others of its story',
    range: [0, 2],
    why: 'A part that joins a story can bring in an article that hardly anybody else there is near to; it is cut off again.',
  },
  'group.floor': {
    value: 0.04,
    unit: 'cosine',
    range: [0.001, 0.5],
    why: 'Two articles below it share words by chance; they count as having nothing in common.',
  },
  'group.neighbours': {
    value: 2,
    unit: 'articles',
    range: [1, 2],
    why: 'The nearest other tellings say how close tellings of this story lie; more of them reach beyond small stories.',
  },
  'group.sparse': {
    value: 0.2,
    unit: 'cosine',
    range: [0.01, 1],
    why: 'An article without near neighbours is measured as if it had some this near, else two strangers would look close.',
  },
  'group.lead': {
    value: 4000,
    unit: 'characters of the text',
    range: [200, 1_000_000],
    why: 'News tells the story first; what follows is background that other stories share.',
  },
  'group.titleCounts': {
    value: 2,
    unit: 'times',
    range: [0, 20],
    why: 'A title names what the story is about.',
  },
  'group.rarity': {
    value: 1.5,
    unit: 'exponent of the rarity of a term in news at large',
    range: [0, 4],
    why: 'Words that any news may have say little even where this corpus has few of them.',
  },
  'group.background': {
    value: 1000,
    unit: 'articles',
    range: [0, 1_000_000],
    why: 'The shipped background counts as so many articles beside the corpus, so that three articles can be grouped as well.',
  },
  'group.probes': {
    value: 30,
    unit: 'terms of an article',
    range: [1, 400],
    why: 'Two articles are weighed against each other where they share one of their weightiest terms.',
  },
  'group.commonest': {
    value: 400,
    unit: 'articles that have the term',
    range: [2, 10_000_000],
    why: 'A term of more articles finds too many that have nothing else in common.',
  },
  'group.reach': {
    value: 2000,
    unit: 'articles that have a probe of an article, counted for each probe',
    range: [10, 100_000_000],
    why: 'What one article costs stays the same however many articles there are: the commonest of its probes are left out.',
  },
  'group.terms': {
    value: 160,
    unit: 'terms of an article',
    range: [10, 10_000],
    why: 'The weightiest terms carry nearly all of the likeness; the rest would take memory.',
  },
  'group.daysFree': {
    value: 1,
    unit: 'days',
    range: [0, 3650],
    why: 'Tellings of one story come out within a day or two, in any time zone.',
  },
  'group.daysHalf': {
    value: 4,
    unit: 'days beyond `group.daysFree` that halve a likeness',
    range: [0.1, 100_000],
    why: 'A penalty that grows: a story may run on, but the next one of its kind comes later.',
  },
  'group.otherLanguage': {
    value: 0.5,
    unit: 'factor',
    range: [0, 1],
    why: 'Across languages only names and figures can agree, and many stories share those.',
  },
  'group.furnitureArticles': {
    value: 5,
    unit: 'articles of one outlet with the same line',
    range: [2, 10_000],
    why: 'A line that an outlet puts on many different articles is furniture and tells nothing of the story.',
  },
} as const satisfies Settings;
