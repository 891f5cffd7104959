import type { DescentSign } from '../../model/report.ts';
import type { Sentence } from '../../model/token.ts';
import { isAgencyOwn } from '../../outlets/credits.ts';
import { damageOf } from '../damage.ts';
import { ownFurnitureWording } from './own-furniture.ts';
import { noveltyOf, ownSentences, placesOf, sidesOf, takenOf } from './sides.ts';
import type { SignFinder, SignView } from './sign.ts';

/** Copy of another that its host changed: sentences put in, wording exchanged here and there, or a word or two in nearly every sentence. */
export const houseEdit: SignFinder = {
  kind: 'house-edit',
  find: (view) =>
    view.relation === 'exemplar' ? besideExemplar(view) : view.relation === 'relative' ? besideRelative(view) : null,
};

function besideExemplar(view: SignView): DescentSign | null {
  const { read, beside, settings } = view;
  const own = 1 - takenOf(view).own;
  // An agency that follows another's report up is no host that edits copy.
  if (isAgencyOwn(read)) return null;
  const fresh = noveltyOf(view);
  const sides = sidesOf(view);
  const touched = sides.filter((side) => wordsOf(side.own) !== wordsOf(side.theirs));
  const throughout = touched.length >= LEAST_TOUCHED && touched.length >= settings['descent.touched'] * sides.length;
  if (own < settings['descent.own-words'] && fresh < settings['descent.novelty'] && !throughout) return null;
  return {
    siglum: read.siglum,
    kind: 'house-edit',
    confidence: Math.min(0.9, 0.5 + own),
    says: [
      ...(own > 0 ? [`${percent(own)} of its words stand in sentences that ${beside.siglum} does not have`] : []),
      ...(touched.length > 0 ? [`${touched.length} of the ${sides.length} shared sentences were changed`] : []),
      `${percent(fresh)} of its content words are new`,
    ].join('; '),
    evidence: placesOf(read, [...ownSentences(view), ...touched.map((t) => t.own)]),
  };
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** Of fewer sentences nothing is throughout. */
const LEAST_TOUCHED = 5;

/** Without marks: in these a reader of the file may differ as well as a host. */
const wordsOf = (sentence: Sentence): string =>
  sentence.tokens
    .filter((t) => t.kind !== 'mark')
    .map((t) => t.norm)
    .join(' ');

/**
 * With the exemplar lost, only what the telling itself shows: it credits an agency for a text in which its own wording
 * stands too (a credit shared with its staff, terms that it otherwise uses in its own furniture).
 */
function besideRelative(view: SignView): DescentSign | null {
  const { read, settings } = view;
  const credits = read.segments.filter((s) => s.role === 'byline' || s.role === 'credit');
  const shared = credits.filter((s) => SHARED_CREDIT.test(read.text.slice(s.start, s.end)));
  if ((!read.telling.metadata.agency && !shared.length) || damageOf(read).length >= 2) return null;
  const wording = ownFurnitureWording(view);
  const weight = (shared.length ? 2 : 0) + wording.length;
  if (weight < settings['descent.house-edit']) return null;
  const says = `${shared.length ? 'It shares the credit with its own staff' : `It credits ${read.telling.metadata.agency}`}${wording.length ? ', and the wording of its own furniture stands in the text' : ''}`;
  const evidence = [
    ...shared.map((s) => ({ siglum: read.siglum, start: s.start, end: s.end, says: 'the credit' })),
    ...wording,
  ];
  return { siglum: read.siglum, kind: 'house-edit', confidence: Math.min(0.8, 0.4 + 0.08 * weight), says, evidence };
}

/** A credit to an agency and to the own staff: both wrote in it. */
const SHARED_CREDIT =
  /\b(?:and|&|with)\b.*\b(?:staff|reporters|correspondents|agencies|agency)\b|\b(?:staff|reporters?|correspondents?)\b.*\b(?:and|&|with)\b|\badditional reporting\b/i;
