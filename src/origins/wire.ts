import type { LensContext } from '../lenses/lens.ts';
import type { Collation } from '../model/collation.ts';
import type { DescentFinding, WireFinding } from '../model/report.ts';
import { isOwnName } from '../outlets/names.ts';
import { type AgencyCredit, agencyCredits } from './agency-credits.ts';
import { isOneAgency, wireAgencies } from './agency-names.ts';
import { uncredited } from './uncredited.ts';
import { wireKin } from './wire-kin.ts';
import { copied, FEWEST, type FoundWire, measure, shown, type WireView } from './wire-measure.ts';
import { saysAlike, saysAnother, saysCredited, saysHouse, saysNothingRead, saysOwn } from './wire-says.ts';

/**
 * How much of each telling is agency copy, beside what its credit says. Agency copy is told where an agency's own telling is there and
 * descent says that text of it is in this one; or where two tellings credit one agency and share wording that neither has from
 * the other. Without either a credit can only be named.
 */
export function wireOf(collation: Collation, descent: DescentFinding, context: LensContext): WireFinding[] {
  const { tellings } = collation;
  const wires = wireAgencies(tellings);
  const known = [...new Set(wires)].filter((agency) => agency !== null);
  const credits = tellings.map((t) => agencyCredits(t, known));
  const view: WireView = { collation, context, wires, credits, kin: wireKin(tellings, wires, credits, descent) };
  const all = tellings.map((_, i) => i);
  const credited = all.flatMap((i) => ownFinding(view, i) ?? credits[i]!.flatMap((c) => creditFinding(view, i, c)));
  const found = [...credited, ...all.flatMap((i) => uncredited(view, i, credited))];
  return inOrder(view, found);
}

function ownFinding({ collation, wires, credits }: WireView, i: number): FoundWire[] | null {
  const read = collation.tellings[i]!;
  const agency = wires[i] ?? null;
  if (agency === null) return null;
  const credit = credits[i]!.find((c) => isOneAgency(c.agency, agency))?.place ?? null;
  const sentences = read.body.map(({ start, end }) => ({ siglum: read.siglum, start, end, share: 1, at: null }));
  return [{ siglum: read.siglum, agency, credit, share: 1, sentences, verdict: 'is-wire', says: saysOwn(agency) }];
}

/** What a telling that credits an agency shows of it. */
function creditFinding(view: WireView, i: number, credit: AgencyCredit): FoundWire[] {
  const { collation, kin, context } = view;
  const { agency } = credit;
  const own = collation.tellings[i]!;
  if (isOwnName(own, agency)) return [];
  const present = kin.credited(i, agency);
  if (present.length > 0) {
    const found = measure(view, i, agency, present);
    const house = !credit.part && 1 - found.share >= context.settings['wire.house'];
    const says = house ? saysHouse(found) : saysCredited(found, credit.part);
    return [{ ...shown(found), credit: credit.place, verdict: house ? 'house-wording' : 'credited', says }];
  }
  const alike = kin.alike(i, agency);
  const found = alike.length > 0 ? measure(view, i, agency, alike) : null;
  if (found && copied(view, found).length >= FEWEST)
    return [{ ...shown(found), credit: credit.place, verdict: 'credited', says: saysAlike(found) }];
  if (!credit.sure) return [];
  const isRead = view.wires.some((name) => name !== null && isOneAgency(name, agency));
  const says = isRead ? saysAnother(agency, credit.part) : saysNothingRead(agency, credit.part);
  return [
    { siglum: own.siglum, agency, credit: credit.place, share: null, sentences: [], verdict: 'cannot-tell', says },
  ];
}

/** By telling; each id once, and nothing without a place. */
function inOrder({ collation, context }: WireView, found: readonly FoundWire[]): WireFinding[] {
  const ids = new Set<string>();
  return collation.tellings.flatMap(({ siglum }) =>
    found
      .filter((f) => f.siglum === siglum)
      .flatMap((f) => {
        const places = [...(f.credit ? [f.credit] : []), ...f.sentences];
        const id = context.id('wire', places);
        if (places.length === 0 || ids.has(id)) return [];
        ids.add(id);
        return [{ id, ...f }];
      }),
  );
}
