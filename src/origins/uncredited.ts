import type { Sentence } from '../model/token.ts';
import { looseCredit } from './agency-credits.ts';
import { isOneAgency } from './agency-names.ts';
import {
  copied,
  FEWEST,
  type FoundWire,
  type MeasuredSentences,
  measure,
  shown,
  type WireView,
} from './wire-measure.ts';
import { saysLoose, saysUncredited, saysUncreditedAlike } from './wire-says.ts';

/** Agency copy without a credit: of the agency of which there is most. */
export function uncredited(view: WireView, i: number, known: readonly FoundWire[]): FoundWire[] {
  const { collation, context } = view;
  const read = collation.tellings[i]!;
  if (view.wires[i] !== null) return [];
  const isCredited = (agency: string) => view.credits[i]!.some((c) => isOneAgency(c.agency, agency));
  const agencies = distinct(known.map((f) => f.agency)).filter((agency) => !isCredited(agency));
  const found = agencies
    .flatMap((agency) => measuredUncredited(view, i, agency, known))
    .filter((f) => copied(view, f.found).length >= FEWEST && f.found.share >= context.settings['wire.uncredited']);
  const most = found.reduce<(typeof found)[number] | null>(
    (x, y) => (x && x.found.share >= y.found.share ? x : y),
    null,
  );
  if (!most) return [];
  const loose = looseCredit(read, most.found.agency);
  if (loose)
    return [
      { ...shown(most.found), credit: loose.place, verdict: 'credited', says: saysLoose(most.found, loose.named) },
    ];
  return [{ ...shown(most.found), credit: null, verdict: 'uncredited', says: most.says }];
}

/** One name for each agency. */
const distinct = (names: readonly string[]): string[] =>
  names.filter((name, i) => names.findIndex((other) => isOneAgency(name, other)) === i);

type MeasuredAndSaid = readonly { readonly found: MeasuredSentences; readonly says: string }[];

function measuredUncredited(view: WireView, i: number, agency: string, known: readonly FoundWire[]): MeasuredAndSaid {
  const { tellings } = view.collation;
  const isLoose = looseCredit(tellings[i]!, agency) !== null;
  const present = isLoose ? view.kin.credited(i, agency) : view.kin.uncredited(i, agency);
  if (present.length > 0) {
    const found = measure(view, i, agency, present);
    return [{ found, says: saysUncredited(found) }];
  }
  const isRead = view.wires.some((own) => own !== null && isOneAgency(own, agency));
  return isRead ? [] : measuredAlike(view, i, agency, known);
}

/** Held against what tellings that credit the agency have alike, where the agency's own telling was not read. */
function measuredAlike(view: WireView, i: number, agency: string, known: readonly FoundWire[]): MeasuredAndSaid {
  const borne = known.filter(
    (f) => isOneAgency(f.agency, agency) && f.verdict === 'credited' && f.sentences.some((s) => s.at),
  );
  const { tellings } = view.collation;
  const bearers = tellings.flatMap((t, k) => (borne.some((f) => f.siglum === t.siglum) ? [k] : []));
  const sharing = view.kin.sharing(i, bearers);
  if (bearers.length < 2 || sharing.length < bearers.length) return [];
  const least = view.context.settings['wire.sentence'];
  const admits = (telling: number, { start }: Sentence) =>
    borne
      .filter((f) => f.siglum === tellings[telling]!.siglum)
      .some((f) => f.sentences.some((s) => s.start === start && s.share >= least));
  const found = measure(view, i, agency, sharing, admits);
  return [{ found, says: saysUncreditedAlike(found) }];
}
