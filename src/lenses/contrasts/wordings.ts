import type { TermFinding } from '../../model/report.ts';
import { contains, type Place } from '../../model/span.ts';
import type { Draft } from './draft.ts';
import type { Place2, Side } from './places.ts';

/** The same thing in other words and nothing more: all that is not linked stands in terms that face each other. */
export function wordings(places: readonly Place2[], terms: readonly TermFinding[]): Draft[] {
  const termPlaces = terms.flatMap((t) => t.readings.flatMap((r) => r.places));
  return places.flatMap(({ pair, a, b }): Draft[] => {
    if (!(onlyTerms(a, termPlaces) && onlyTerms(b, termPlaces))) return [];
    return [
      {
        kind: 'wording',
        says: 'the same in other words',
        confidence: pair.score,
        readings: [a, b].map((side) => ({ side, span: side.ref.sentence })),
      },
    ];
  });
}

function onlyTerms(side: Side, terms: readonly Place[]): boolean {
  const loose = side.tokens.filter((_, i) => side.content[i] && side.partner[i]! < 0);
  return loose.every((t) => terms.some((p) => p.siglum === side.read.siglum && contains(p, t)));
}
