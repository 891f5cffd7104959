import type { Settings } from './setting.ts';

/** What lines of descent are weighed by (docs/descent.md). Costs are bits: what it takes to tell the copy to somebody who has the exemplar. */
export const lines = {
  'lines.change': {
    value: 4,
    unit: 'bits that a change of wording takes besides its new words',
    range: [0, 30],
    why: 'an editor exchanges about one word of twenty',
  },
  'lines.drop': {
    value: 4,
    unit: 'bits for a run of words that the copy leaves out',
    range: [0, 30],
    why: 'where it is, among some twenty places',
  },
  'lines.drop-more': {
    value: 0.5,
    unit: 'bits for each further word of such a run',
    range: [0, 30],
    why: 'how long it is: cuts of two and of ten words are about as usual',
  },
  'lines.add': {
    value: 6,
    unit: 'bits for a run of words that the copy puts in, besides its words',
    range: [0, 30],
    why: 'editors put in a fourth as often as they leave out',
  },
  'lines.cut': {
    value: 4,
    unit: 'bits for a run of units that the copy leaves out',
    range: [0, 50],
    why: 'one of some fifteen places',
  },
  'lines.cut-more': {
    value: 0.5,
    unit: 'bits for each further unit of such a run',
    range: [0, 50],
    why: 'how long it is',
  },
  'lines.own': {
    value: 6,
    unit: 'bits for a run of units that nobody else has, besides its words',
    range: [0, 50],
    why: 'own paragraphs are rarer than cuts',
  },
  'lines.own-more': {
    value: 2,
    unit: 'bits for each further unit of such a run',
    range: [0, 50],
    why: 'how long it is',
  },
  'lines.elsewhere': {
    value: 16,
    unit: 'bits for a run of units taken from another telling than the exemplar',
    range: [0, 100],
    why: 'which telling of some fifty, which place in it, and that there is a second source at all',
  },
  'lines.elsewhere-more': {
    value: 10,
    unit: 'bits for each further unit of such a run',
    range: [0, 100],
    why: 'that it goes on',
  },
  'lines.move': {
    value: 9,
    unit: 'bits for a run of units in another place',
    range: [0, 50],
    why: 'which run and where to, among some twenty',
  },
  'lines.kin': {
    value: 0.4,
    unit: 'share of the lesser of two wordings of a unit, by its bits, in words that they have in the same places',
    range: [0, 1],
    why: 'two sentences that owe each other nothing share less in any alignment, two of one line more, by way of others at the least',
  },
  'lines.time': {
    value: 150,
    unit: 'bits for a copy that is dated before its exemplar',
    range: [0, 1000],
    why: 'dates of pages are wrong now and then; three sentences that only one exemplar has outweigh them',
  },
  'lines.stated': {
    value: 60,
    unit: 'bits that a credit speaks for an exemplar',
    range: [0, 1000],
    why: 'as much as a date',
  },
  'lines.lost': {
    value: 48,
    unit: 'bits for a lost version',
    range: [0, 1000],
    why: 'a passage from elsewhere explains what only one run of units shows, so a lost version has to explain more',
  },
  'lines.least-share': {
    value: 0.25,
    unit: 'share of the words of a copy in units that its exemplar has too',
    range: [0, 1],
    why: 'less is a second source; two reports share quotations',
  },
  'lines.plain-share': {
    value: 0.5,
    unit: 'share of the words of a copy in units that its exemplar has too',
    range: [0, 1],
    why: 'half of a text is no passage any more, whatever the rest costs',
  },
  'lines.second': {
    value: 24,
    unit: 'bits that a second source has to save',
    range: [0, 1000],
    why: 'what it takes to name it, and half as much again',
  },
  'lines.second-alone': {
    value: 300,
    unit: 'bits that a single unit has to save to come from a second source',
    range: [0, 1000],
    why: 'a long sentence; a single shorter one may be a quotation that everybody has, or come from a lost version',
  },
  'lines.centre': {
    value: 1,
    unit: 'bits for each halving of the number of orders in which the copies can have been made',
    range: [0, 10],
    why: 'any order in which copies are made from random versions is as likely as any other',
  },
  'lines.candidates': {
    value: 10,
    unit: 'exemplars weighed for each telling',
    range: [1, 1000],
    why: 'the right one is among the first ten nearly always',
  },
  'lines.rounds': {
    value: 200,
    unit: 'rounds of the bootstrap',
    range: [0, 10000],
    why: 'the standard error of a support of .7 is then .03',
  },
  'lines.support': {
    value: 0.7,
    unit: 'share of the rounds',
    range: [0, 1],
    why: 'an edge held in fewer rounds says cannot-tell',
  },
} as const satisfies Settings;
