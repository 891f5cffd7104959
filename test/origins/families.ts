import { compareTellings } from '../../src/compare.ts';
import type { Telling } from '../../src/model/telling.ts';
import { fromRecord, type TellingRecord } from '../../src/readers/record.ts';

/** Sentences of an invented agency report. */
export const REPORT = [
  'The ferry Velmar stopped off Ostrel on Monday after smoke was seen in its engine room, the harbour office said.',
  'Nineteen passengers were taken ashore in two fishing boats, harbour master Ida Brenn told reporters.',
  'Divers found a burst pipe below the waterline and closed it before nightfall.',
  'The company that runs the line refused to say when the ship had last been inspected.',
  'A second ferry will take over the crossing until the end of the month.',
];

/** Sentences of a paper of its own. */
export const OWN = [
  'Shopkeepers along the quay complained bitterly that nobody had warned them of the closure.',
  'Our readers have written about the rusty handrails of that ship for years.',
  'Whoever signed its papers should explain himself before the council.',
];

export const AGENCY: TellingRecord = {
  id: 'ornwire-report.txt',
  text: `Ferry stops off Ostrel\n\nBy Lena Marsk, Ornwire News Agency\n\nOSTREL (Ornwire News Agency) – ${REPORT.join('\n\n')}`,
};

/** A telling by a paper: headline, byline, then sentences as paragraphs. */
export const paper = (id: string, byline: string, sentences: readonly string[], foot = ''): TellingRecord => ({
  id,
  text: [`Ferry trouble, as ${id} tells it`, ...(byline ? [byline] : []), ...sentences, ...(foot ? [foot] : [])].join(
    '\n\n',
  ),
});

export const compared = (records: readonly TellingRecord[], mark: (t: Telling) => Telling = (t) => t) =>
  compareTellings(records.map((record) => mark(fromRecord(record))));
