import type { Values } from '../defaults.ts';
import type { DirectionKind, QuotationFinding } from '../model/report.ts';
import type { FamilyPair } from './family.ts';
import { verbatimOf } from './traces.ts';

/** Shorter words in quotation marks are as often a term as a quotation. */
const FEWEST_WORDS = 5;
/** Evidence below this weight, as less usual words, is no evidence of copying. */
const FIRM = 1.5;
/** What is only done to a text that one has before oneself. A release is cut and rounded by all who write from it, and one of them is the first. */
const ONLY_OF_COPIES: readonly DirectionKind[] = ['stated', 'shared-errors', 'later-state', 'damage'];

/**
 * Whether a telling that was worded anew has so much of its own, a quotation that no other telling has among it, that it had the ear of the
 * source itself; and nothing shows that it had the other telling too. Then the two may as well be written from one source.
 * @param copy position and siglum of the telling that may be a copy
 */
export function hasOwnAccess(
  { traces, evidence }: Pick<FamilyPair, 'traces' | 'evidence'>,
  copy: { readonly at: number; readonly siglum: string },
  quotations: readonly QuotationFinding[],
  settings: Values,
): boolean {
  const taken = traces.taken[traces.a === copy.at ? 0 : 1];
  if (1 - taken < settings['descent.own-access'] || verbatimOf(traces, copy.at) >= settings['descent.verbatim'])
    return false;
  const tellsCopying = evidence.some(
    (e) => e.exemplar !== copy.at && e.weight >= FIRM && ONLY_OF_COPIES.includes(e.kind),
  );
  return !tellsCopying && quotations.some((q) => isOnlyOf(q, copy.siglum));
}

const isOnlyOf = ({ kind, versions }: QuotationFinding, siglum: string): boolean =>
  kind === 'speech' &&
  versions.every((v) => v.siglum === siglum) &&
  versions.some((v) => v.text.split(/\s+/u).length >= FEWEST_WORDS);
