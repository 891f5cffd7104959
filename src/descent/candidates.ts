import type { Values } from '../defaults.ts';
import type { QuotationFinding } from '../model/report.ts';
import type { ReadTelling } from '../model/token.ts';
import { creditsAnother, isReprint } from '../outlets/credits.ts';
import type { Family, FamilyPair } from './family.ts';
import { mayBeOfOneSource } from './one-source.ts';
import type { Candidate } from './tree.ts';

/** The edges that a family allows; of these the forest is made. */
export function candidatesIn(
  pairs: readonly FamilyPair[],
  pairOf: Family['pairOf'],
  tellings: readonly ReadTelling[],
  quotations: readonly QuotationFinding[],
  settings: Values,
): Candidate[] {
  const possible = pairs
    .flatMap((pair) => candidatesOf(pair, settings))
    .filter((c) => {
      const [exemplar, copy] = [tellings[c.from]!, tellings[c.to]!];
      if (c.handedOn) return true;
      if (!isPossible(exemplar, copy, c, settings)) return false;
      return !mayBeOfOneSource(pairOf(c.from, c.to), { at: c.to, siglum: copy.siglum }, quotations, settings);
    });
  return possible.filter((c) => !possible.some((d) => d.to === c.to && isEarlierState(d, c, pairOf)));
}

/** Whether one exemplar is an earlier state of the other and explains the copy as well: what was added later is not in the copy. */
function isEarlierState(one: Candidate, other: Candidate, pairOf: Family['pairOf']): boolean {
  if (one.from === other.from || one.explains < other.explains) return false;
  const { sameOutlet, direction, traces } = pairOf(one.from, other.from);
  return sameOutlet && (traces.a === one.from ? direction : -direction) > 0;
}

/** What a text explains better that changes of it were handed on to. */
const HANDED_ON = 0.15;

/** The edge that a pair may become: where one text holds most of the other and the evidence says which came first. */
function candidatesOf({ traces, bond, direction, evidence }: FamilyPair, settings: Values): Candidate[] {
  if (bond !== 'taken' || Math.abs(direction) < settings['descent.direction']) return [];
  const [from, to, side] = direction > 0 ? [traces.a, traces.b, 1] : [traces.b, traces.a, 0];
  // What a third telling shows to have been handed on says more than a few words more in common.
  const handedOn = evidence.some((e) => e.exemplar === from && e.kind === 'shared-errors');
  return [
    {
      from,
      to,
      taken: traces.taken[side as 0 | 1],
      explains: traces.taken[side as 0 | 1] + traces.verbatim[side as 0 | 1] + (handedOn ? HANDED_ON : 0),
      direction: Math.abs(direction),
      handedOn,
    },
  ];
}

/**
 * Not what says that it has its text from somebody else; and of a reprint, which others of the same agency may stand beside,
 * only what has next to nothing that the reprint lacks.
 */
const isPossible = (exemplar: ReadTelling, copy: ReadTelling, { taken }: Candidate, settings: Values): boolean =>
  !creditsAnother(copy, exemplar) && (!isReprint(exemplar) || 1 - taken <= settings['descent.own-words']);
