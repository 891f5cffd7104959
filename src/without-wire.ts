import { wire as thresholds } from './defaults/wire.ts';
import type { Report } from './model/report.ts';
import { overlap, type Place } from './model/span.ts';
import { leftOutSays } from './origins/says.ts';

/** The lists that are redrawn; what a report says of descent, origins and agency copy stays. */
const LISTS = ['alignment', 'unique', 'terms', 'quotations', 'figures', 'record', 'attributions', 'contrasts'] as const;
type ListName = (typeof LISTS)[number];

/** Code of the notice that a report without the wire carries. */
export const WITHOUT_WIRE = 'without-wire';

/**
 * The report without findings about nothing but agency copy: those of which each place lies in a sentence that is agency copy
 * (`wire`, at the share of the setting `wire.sentence`).
 *
 * A finding stays whole or goes whole. One that has a place of somebody's own tells of that place beside the agency's; without its other
 * side it would tell nothing, and with fewer places it would have another id, so that a person's note on it were lost. A reading that no
 * telling of the agency has is the house's own word, also inside of an agency sentence: the finding that shows it stays.
 */
export function withoutWire(report: Report): Report {
  if (report.notices.some((n) => n.code === WITHOUT_WIRE)) return report;
  const isWire = wireSentences(report);
  const kept = Object.fromEntries(LISTS.map((name) => [name, keptOf(report, name, isWire)])) as Pick<Report, ListName>;
  const named = new Set([...kept.terms, ...kept.contrasts].map((f) => f.unit));
  const alignment = report.alignment.filter((unit) => kept.alignment.includes(unit) || named.has(unit.id));
  const ids = new Set([...kept.figures, ...kept.terms, ...kept.quotations].map((f) => f.id));
  const lists = { ...kept, alignment, genealogy: report.genealogy.filter((g) => ids.has(g.finding)) };
  const counts = [...LISTS, 'genealogy' as const].map((name) => ({
    name,
    left: report[name].length - lists[name].length,
    of: report[name].length,
  }));
  const notice = { level: 'info' as const, code: WITHOUT_WIRE, says: leftOutSays(report, counts) };
  return { ...report, ...lists, notices: [...report.notices, notice] };
}

type IsWire = (place: Place) => boolean;

function keptOf<Name extends ListName>(report: Report, name: Name, isWire: IsWire): Report[Name] {
  const agencies = new Set(report.wire.filter((w) => w.verdict === 'is-wire').map((w) => w.siglum));
  const list = report[name] as readonly Report[Name][number][];
  return list.filter((finding) => {
    const readings = READINGS[name](finding as never);
    return !readings.every((places) => places.every(isWire)) || hasOwnWord(readings, agencies);
  }) as unknown as Report[Name];
}

/** Whether one of several readings is in no telling of an agency; where no such telling has any, nobody knows whose a reading is. */
const hasOwnWord = (readings: Readings, agencies: ReadonlySet<string>): boolean =>
  readings.length > 1 && readings.some((places) => !places.some((p) => agencies.has(p.siglum)));

/** The places of a finding by what they say; one group where it does not set readings beside each other. */
type Readings = readonly (readonly Place[])[];

const READINGS: { readonly [Name in ListName]: (finding: Report[Name][number]) => Readings } = {
  alignment: ({ members }) => [members],
  unique: (place) => [[place]],
  terms: ({ readings }) => readings.map((r) => r.places),
  quotations: ({ versions, verdict }) =>
    verdict === 'altered' || verdict === 'trimmed' ? byKey(versions, (v) => wordsOf(v.text)) : [versions],
  figures: ({ readings, verdict }) =>
    verdict === 'agree' || verdict === 'single' ? [readings] : byKey(readings, (r) => String(r.value)),
  record: ({ evidence, agreement }) =>
    agreement === 'differ' || agreement === 'other-actor'
      ? byKey(evidence, (e) => `${e.status} ${e.actor ?? ''}`)
      : [evidence],
  attributions: ({ siglum, cue, content }) => [
    [...(cue ? [cue] : []), ...content].map(({ start, end }) => ({ siglum, start, end })),
  ],
  contrasts: ({ readings }) => readings.map((r) => r.places),
};

const wordsOf = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

function byKey<P extends Place>(places: readonly P[], key: (place: P) => string): Readings {
  const groups = new Map<string, P[]>();
  for (const place of places) groups.set(key(place), [...(groups.get(key(place)) ?? []), place]);
  return [...groups.values()];
}

/** Whether a place is agency copy: in an agency's own telling, or where each sentence that it touches is agency copy. */
function wireSentences({ wire, program }: Report): IsWire {
  const least = program.settings['wire.sentence'] ?? thresholds['wire.sentence'].value;
  const own = new Set(wire.filter((w) => w.verdict === 'is-wire').map((w) => w.siglum));
  const shares = new Map<string, Map<number, { readonly sentence: Place; readonly share: number }>>();
  for (const { siglum, sentences } of wire) {
    const known = shares.get(siglum) ?? new Map();
    for (const sentence of sentences) {
      const share = Math.max(sentence.share, known.get(sentence.start)?.share ?? 0);
      known.set(sentence.start, { sentence, share });
    }
    shares.set(siglum, known);
  }
  return (place) => {
    if (own.has(place.siglum)) return true;
    const touched = [...(shares.get(place.siglum)?.values() ?? [])].filter((s) => overlap(s.sentence, place) > 0);
    return touched.length > 0 && touched.every((s) => s.share >= least);
  };
}
