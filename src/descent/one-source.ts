import type { Values } from '../defaults.ts';
import type { DirectionKind, QuotationFinding } from '../model/report.ts';
import { unforcedWeight } from './bond.ts';
import type { FamilyPair } from './family.ts';
import { verbatimOf } from './traces.ts';

/** Shorter words in quotation marks are as often a term as a quotation. */
const FEWEST_WORDS = 5;
/** Evidence below this weight, as less usual words, is no evidence of copying. */
const FIRM = 1.5;
/** What is only done to a text that one has before oneself. */
const ONLY_OF_COPIES: readonly DirectionKind[] = ['stated', 'shared-errors', 'later-state', 'damage'];
/** A release is cut and rounded by all who write from it; where all of it went one way, figures and quotations, one wrote from the other. */
const ONE_WAY = 3;

/**
 * Whether a telling that was worded anew may as well be written from what the other was written from: it has much of its own with a
 * quotation that no other telling has, so that it had the ear of the source; or it has next to nothing in common with the other but matter, in the
 * order in which a source gives it, and not all of that. And nothing shows that it had the other telling before it.
 * @param copy position and siglum of the telling that may be a copy
 */
export function mayBeOfOneSource(
  pair: Pick<FamilyPair, 'traces' | 'evidence'>,
  copy: { readonly at: number; readonly siglum: string },
  quotations: readonly QuotationFinding[],
  settings: Values,
): boolean {
  const { traces } = pair;
  if (verbatimOf(traces, copy.at) >= settings['descent.verbatim'] || showsCopying(pair, copy.at)) return false;
  const own = 1 - traces.taken[traces.a === copy.at ? 0 : 1];
  if (own >= settings['descent.own-access'] && quotations.some((q) => isOnlyOf(q, copy.siglum))) return true;
  return (
    unforcedWeight(traces) < settings['descent.unforced'] / 2 &&
    Math.min(...traces.taken) < settings['descent.sentence-for-sentence']
  );
}

function showsCopying({ evidence }: Pick<FamilyPair, 'evidence'>, copy: number): boolean {
  const of = evidence.filter((e) => e.exemplar !== copy);
  const oneWay = of.filter((e) => e.kind === 'irreversible').reduce((sum, e) => sum + e.weight, 0);
  return oneWay >= ONE_WAY || of.some((e) => e.weight >= FIRM && ONLY_OF_COPIES.includes(e.kind));
}

const isOnlyOf = ({ kind, versions }: QuotationFinding, siglum: string): boolean =>
  kind === 'speech' &&
  versions.every((v) => v.siglum === siglum) &&
  versions.some((v) => v.text.split(/\s+/u).length >= FEWEST_WORDS);
