import type { Settings } from './setting.ts';

/** Agency copy: from how much of it something is said. */
export const wire = {
  'wire.sentence': {
    value: 0.5,
    unit: 'share of the words of a sentence',
    range: [0, 1],
    why: 'a sentence of which more words stand in the agency telling than not is agency copy; two reports of one event stay below it in nearly all sentences',
  },
  'wire.house': {
    value: 0.2,
    unit: 'share of the words of a body',
    range: [0, 1],
    why: 'under a credit to the agency alone, from here on what is not in its telling is told: a fifth is more than a house cuts, joins and spells its own way',
  },
  'wire.uncredited': {
    value: 0.1,
    unit: 'share of the words of a body',
    range: [0, 1],
    why: 'agency copy without a credit is told from here on: less is a quotation or two',
  },
} as const satisfies Settings;
