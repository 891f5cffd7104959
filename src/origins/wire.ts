import type { LensContext } from '../lenses/lens.ts';
import type { Collation } from '../model/collation.ts';
import type { DescentFinding, WireFinding } from '../model/report.ts';
import type { Sentence } from '../model/token.ts';
import { type AgencyCredit, agencyCredits, isOneAgency, looseCredit, wireAgency } from './agency-names.ts';
import { type TakenSentence, takenSentences } from './agency-words.ts';
import { type WireKin, wireKin } from './wire-kin.ts';
import {
  type Measured,
  saysAlike,
  saysAnother,
  saysCredited,
  saysHouse,
  saysLoose,
  saysNothingRead,
  saysOwn,
  saysUncredited,
  saysUncreditedAlike,
} from './wire-says.ts';

interface View {
  readonly collation: Collation;
  readonly context: LensContext;
  readonly kin: WireKin;
  /** What each telling credits, by position. */
  readonly credits: readonly (readonly AgencyCredit[])[];
}

/** A finding whose id is still to be made. */
type Found = Omit<WireFinding, 'id'>;

/**
 * How much of each telling is agency copy, beside what its credit says. Agency copy is told where an agency's own telling is there and
 * descent says that text of it is in this one; or where two tellings credit one agency and share wording that neither has from
 * the other. Without either a credit can only be named.
 */
export function wireOf(collation: Collation, descent: DescentFinding, context: LensContext): WireFinding[] {
  const { tellings } = collation;
  const known = [...new Set(tellings.flatMap((t) => wireAgency(t) ?? []))];
  const credits = tellings.map((t) => agencyCredits(t, known));
  const view: View = { collation, context, credits, kin: wireKin(tellings, credits, descent) };
  const all = tellings.map((_, i) => i);
  const credited = all.flatMap((i) => ownFinding(view, i) ?? credits[i]!.map((c) => creditFinding(view, i, c)));
  const found = [...credited, ...all.flatMap((i) => uncredited(view, i, credited))];
  return inOrder(view, found);
}

function ownFinding({ collation, credits }: View, i: number): Found[] | null {
  const read = collation.tellings[i]!;
  const agency = wireAgency(read);
  if (agency === null) return null;
  const credit = credits[i]!.find((c) => isOneAgency(c.agency, agency))?.place ?? null;
  const sentences = read.body.map(({ start, end }) => ({ siglum: read.siglum, start, end, share: 1, at: null }));
  return [{ siglum: read.siglum, agency, credit, share: 1, sentences, verdict: 'is-wire', says: saysOwn(agency) }];
}

/** What a telling that credits an agency shows of it. */
function creditFinding(view: View, i: number, credit: AgencyCredit): Found {
  const { collation, kin, context } = view;
  const { agency } = credit;
  const present = kin.credited(i, agency);
  if (present.length > 0) {
    const found = measure(view, i, agency, present);
    const house = !credit.part && 1 - found.share >= context.settings['wire.house'];
    const says = house ? saysHouse(found) : saysCredited(found, credit.part);
    return { ...shown(found), credit: credit.place, verdict: house ? 'house-wording' : 'credited', says };
  }
  const alike = kin.alike(i, agency);
  const found = alike.length > 0 ? measure(view, i, agency, alike) : null;
  if (found && copied(view, found).length >= FEWEST)
    return { ...shown(found), credit: credit.place, verdict: 'credited', says: saysAlike(found) };
  const read = collation.tellings.some((t) => isOneAgency(wireAgency(t) ?? '', agency));
  const says = read ? saysAnother(agency) : saysNothingRead(agency);
  const { siglum } = collation.tellings[i]!;
  return { siglum, agency, credit: credit.place, share: null, sentences: [], verdict: 'cannot-tell', says };
}

/** One sentence may be a quotation, or chance. */
const FEWEST = 2;

/** Agency copy without a credit: of the agency of which there is most. */
function uncredited(view: View, i: number, known: readonly Found[]): Found[] {
  const { collation, context } = view;
  const read = collation.tellings[i]!;
  if (wireAgency(read) !== null) return [];
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
  if (loose) return [{ ...shown(most.found), credit: loose.place, verdict: 'credited', says: saysLoose(most.found) }];
  return [{ ...shown(most.found), credit: null, verdict: 'uncredited', says: most.says }];
}

/** One name for each agency. */
const distinct = (names: readonly string[]): string[] =>
  names.filter((name, i) => names.findIndex((other) => isOneAgency(name, other)) === i);

function measuredUncredited(view: View, i: number, agency: string, known: readonly Found[]) {
  const present = view.kin.uncredited(i, agency);
  if (present.length > 0) {
    const found = measure(view, i, agency, present);
    return [{ found, says: saysUncredited(found) }];
  }
  const borne = known.filter(
    (f) => isOneAgency(f.agency, agency) && f.verdict === 'credited' && f.sentences.some((s) => s.at),
  );
  const bearers = view.collation.tellings
    .map((t, k) => (borne.some((f) => f.siglum === t.siglum) ? k : -1))
    .filter((k) => k >= 0);
  const sharing = view.kin.sharing(i, bearers);
  if (bearers.length < 2 || sharing.length < bearers.length) return [];
  const least = view.context.settings['wire.sentence'];
  const admits = (telling: number, { start }: Sentence) => {
    const { siglum } = view.collation.tellings[telling]!;
    return borne.some((f) => f.siglum === siglum && f.sentences.some((s) => s.start === start && s.share >= least));
  };
  const found = measure(view, i, agency, sharing, admits);
  return [{ found, says: saysUncreditedAlike(found) }];
}

interface MeasuredSentences extends Measured {
  readonly siglum: string;
  readonly sentences: readonly TakenSentence[];
}

function measure(
  { collation }: View,
  i: number,
  agency: string,
  from: readonly number[],
  admits?: (telling: number, sentence: Sentence) => boolean,
): MeasuredSentences {
  const sentences = takenSentences(collation, i, from, admits);
  const words = sentences.reduce((n, s) => n + s.words, 0);
  const taken = sentences.reduce((n, s) => n + s.taken, 0);
  const against = from.map((k) => collation.tellings[k]!.siglum);
  return { siglum: collation.tellings[i]!.siglum, agency, share: ratio(taken, words), against, sentences };
}

const ratio = (part: number, whole: number): number => (whole > 0 ? Math.round((1000 * part) / whole) / 1000 : 0);

const copied = ({ context }: View, { sentences }: MeasuredSentences): readonly TakenSentence[] =>
  sentences.filter((s) => s.taken > 0 && ratio(s.taken, s.words) >= context.settings['wire.sentence']);

const shown = ({ siglum, agency, share, sentences }: MeasuredSentences) => ({
  siglum,
  agency,
  share,
  sentences: sentences.map(({ sentence: { start, end }, words, taken, at }) => ({
    siglum,
    start,
    end,
    share: ratio(taken, words),
    at,
  })),
});

/** By telling; each id once, and nothing without a place. */
function inOrder({ collation, context }: View, found: readonly Found[]): WireFinding[] {
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
