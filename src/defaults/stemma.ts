import type { Settings } from './setting.ts';

/** What `descent --collation` weighs; all costs are in changed words. The figures are sign distances: docs/stemma.md. */
export const stemma = {
  'stemma.lost-node': {
    value: 0.35,
    unit: 'share of what one copy costs on average',
    range: [0, 100],
    why: 'what a lost node must save where one in ten is lost (chance agreements grow with the changes, so the bar does); .43 of it where .28 are',
  },
  'stemma.lost-node-least': {
    value: 1.05,
    unit: 'changes that a lost node must save at least',
    range: [0, 1000],
    why: 'one changed word that two have alike makes no lost node; .5 gives the same sign distance on invented traditions with more lost nodes',
  },
  'stemma.loss': {
    value: 0.05,
    unit: 'changes that the loss of a run of words counts',
    range: [0, 10],
    why: 'many copyists cut the same passage on their own; .02 to .1 differ by 2.5 on one tradition, by .2 on invented ones',
  },
  'stemma.gain': {
    value: 0.4,
    unit: 'changes that a run of words counts which the exemplar has not',
    range: [0, 100],
    why: 'nobody writes the very text that others have, but a second source brings it; .3 to .8 differ by 1 on average',
  },
  'stemma.single': {
    value: 1,
    unit: 'changes that a single word lost or put in counts',
    range: [0, 10],
    why: 'copyists lose one word about as they change one; .5 gives 1.5 less on invented traditions, more only on tables with stray gaps',
  },
  'stemma.reliance': {
    value: 3,
    unit: 'power',
    range: [0, 10],
    why: 'how far kinds of differences that do not fit the tree are trusted less; 0 gives 1.3 less on invented traditions, 5 gives .3 less',
  },
  'stemma.long-run': {
    value: 1,
    unit: 'losses, for each doubling of a run, that its being new costs more than its being lost',
    range: [0, 10],
    why: 'a sentence is cut more often than added, a single word as often; .5 and 1 give the same trees and root most alike, 0 roots worse',
  },
  'stemma.one-event': {
    value: 3,
    unit: 'rows',
    range: [0, 1000],
    why: 'gaps that part the witnesses alike and stand no further apart are one loss; 3 to 20 give trees within .2 on average',
  },
  'stemma.hole': {
    value: 10,
    unit: 'rows',
    range: [2, 1000000],
    why: 'a lacuna of this length that begins and ends alike in several witnesses is inherited; a shorter one may be a word hard to read',
  },
  'stemma.hole-filled': {
    value: 2,
    unit: 'changes that it counts to have what is a lacuna in the exemplar',
    range: [0, 100],
    why: 'a copyist cannot fill it, only a second source; to lose it is 1; 2 to 4 differ by .4 on invented traditions, higher ones are misled where lacunae agree by chance',
  },
  'stemma.centre': {
    value: 0.2,
    unit: 'changes that halving the number of possible orders of copying costs a root',
    range: [0, 10],
    why: 'one bit against the eight or so that a change tells; .2 to 1 choose the same roots',
  },
  'stemma.second': {
    value: 0.01,
    unit: 'passages of a second source that chance makes in a whole table',
    range: [0, 100],
    why: 'of 60 named on invented traditions with second sources 53 are right; at .1 a third more are named and fewer are right',
  },
  'stemma.turns': {
    value: 10,
    unit: 'new starts of the search',
    range: [0, 10000],
    why: 'ten gain .7 on invented traditions, fifty no more',
  },
  'stemma.rounds': {
    value: 200,
    unit: 'rounds of the bootstrap',
    range: [0, 10000],
    why: 'the standard error of a support of .7 is then .03',
  },
  'stemma.support': {
    value: 0.7,
    unit: 'share of the rounds',
    range: [0, 1],
    why: 'an edge held in fewer rounds says cannot-tell; a lost copy between two must be as likely; .5 to .9 give the same sign distance',
  },
} as const satisfies Settings;
