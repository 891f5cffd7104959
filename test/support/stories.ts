import fc from 'fast-check';
import type { TellingRecord } from '../../src/readers/record.ts';

/** Sentences of an invented story, in the manner of the trade: names, figures, dates, quotations, plans. */
const SENTENCES = [
  'Mayor Ilse Tarn said on Monday that the old bridge at Orsk would stay closed until spring.',
  'About 4,300 people cross the bridge each day, according to the town.',
  '“We cannot gamble with lives,” Tarn told reporters after the meeting.',
  'The bridge was built in 1911 and rebuilt after a flood in 1954.',
  'Engineers found cracks in eleven of its pillars last week.',
  'More than 60 shop owners signed a letter that asks the council to open one lane.',
  'Transport Minister Colm Gorry will visit Orsk on Thursday to meet the owners.',
  'He will not announce any money, a spokeswoman said.',
  'A ferry is to carry cars from next month, the company Norrline said in a statement.',
  'Nobody was hurt when a piece of railing fell into the river on Sunday.',
  'Repairs will cost 12.5 million crowns, the council estimates.',
  'The council banned lorries from the bridge two years ago.',
  '“It was a question of time,” said Wilf Carden, who has sold fish beside the bridge for 30 years.',
  'Tarn urged the government to pay half of the bill.',
];

const FURNITURE = [
  'By Una Braddan',
  'Read more: How the ferry came back',
  'Sign up for our morning letter',
  'Photo: Mags Corlett',
  '>',
];

/** One telling: a headline, some of the sentences in some order, a line of furniture now and then. */
const text = fc
  .tuple(fc.shuffledSubarray(SENTENCES, { minLength: 1 }), fc.option(fc.constantFrom(...FURNITURE)), fc.boolean())
  .map(([sentences, furniture, head]) =>
    [...(head ? ['Bridge at Orsk to stay closed'] : []), ...sentences, ...(furniture ? [furniture] : [])].join('\n\n'),
  );

/** Two to four tellings of one story with different ids. */
export const family: fc.Arbitrary<TellingRecord[]> = fc
  .array(text, { minLength: 2, maxLength: 4 })
  .map((texts) => texts.map((t, i) => ({ id: `telling-${i}.txt`, text: t })));
