import type { Collation } from '../../model/collation.ts';
import type { ContrastKind } from '../../model/report.ts';
import type { Place } from '../../model/span.ts';
import { byCodeUnits } from '../../text/order.ts';
import { byPlace, type Contrast } from './join.ts';

const WEIGHT: Readonly<Record<ContrastKind, number>> = {
  conflict: 0,
  attribution: 1,
  hedge: 2,
  'saying-verb': 3,
  scope: 4,
  detail: 5,
  wording: 6,
};
/** From this confidence on a contrast is sure; among the sure ones, as among the others, the more prominent comes first. */
const SURE = 0.8;
const HEAD: Readonly<Record<string, number>> = { headline: 0, deck: 1, lede: 2 };
const FIRST_PARAGRAPH = 3;

/** By kind, then sure ones first, then by the most prominent place: headline, deck, lede, paragraphs in order. */
export function ranked(contrasts: readonly Contrast[], collation: Collation): Contrast[] {
  const keyed = contrasts.map((contrast) => {
    const places = contrast.readings.flatMap((r) => r.places);
    return { contrast, prominence: Math.min(...places.map((p) => prominenceOf(p, collation))), first: firstOf(places) };
  });
  const unsure = ({ confidence }: Contrast) => (confidence >= SURE ? 0 : 1);
  return keyed
    .sort(
      (x, y) =>
        WEIGHT[x.contrast.kind] - WEIGHT[y.contrast.kind] ||
        unsure(x.contrast) - unsure(y.contrast) ||
        x.prominence - y.prominence ||
        byPlace(x.first, y.first) ||
        byCodeUnits(x.contrast.says, y.contrast.says),
    )
    .map((k) => k.contrast);
}

function prominenceOf(place: Place, { tellings }: Collation): number {
  const { segments } = tellings.find((t) => t.siglum === place.siglum)!;
  const at = segments.findIndex((s) => s.role !== 'dateline' && s.start <= place.start && place.start < s.end);
  return HEAD[segments[at]?.role ?? ''] ?? FIRST_PARAGRAPH + at;
}

const firstOf = (places: readonly Place[]): Place => [...places].sort(byPlace)[0]!;
