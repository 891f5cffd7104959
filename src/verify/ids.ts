import type { Report } from '../model/report.ts';
import type { Place } from '../model/span.ts';
import { originIds } from '../origins/origins.ts';
import { findingId } from '../text/hash.ts';
import type { CheckResult, Fault } from './fault.ts';

interface Named {
  readonly path: string;
  readonly id: string;
  readonly kind: string;
  readonly places: readonly Place[];
}

/** Each id is the hash of its finding's kind and places, stands once in its list, and each unit that is named exists. */
export function checkIds(report: Report): CheckResult {
  const hashes = new Map(report.tellings.map((telling) => [telling.siglum, telling.sha256]));
  const named = namedIn(report);
  const wrong = named.flatMap(({ path, id, kind, places }): Fault[] => {
    const expected = findingId(kind, places, (siglum) => hashes.get(siglum) ?? siglum);
    return id === expected ? [] : [{ check: 'ids', path, says: 'is not the id of these places', found: id, expected }];
  });
  const origins = originFaults(report);
  const faults = [...wrong, ...origins, ...repeated(named), ...unknownUnits(report), ...unknownFindings(report)];
  return { check: 'ids', looked: named.length + report.origins.origins.length, faults, left: [] };
}

function namedIn(report: Report): Named[] {
  const list = <T extends { readonly id: string }>(
    name: string,
    findings: readonly T[],
    of: (finding: T) => { kind: string; places: readonly Place[] },
  ): Named[] => findings.map((finding, i) => ({ path: `/${name}/${i}/id`, id: finding.id, ...of(finding) }));
  const allPlaces = (readings: readonly { readonly places: readonly Place[] }[]) => readings.flatMap((r) => r.places);
  return [
    ...list('alignment', report.alignment, (f) => ({ kind: 'unit', places: f.members })),
    ...list('unique', report.unique, (f) => ({ kind: 'unique', places: [f] })),
    ...list('terms', report.terms, (f) => ({ kind: 'term', places: allPlaces(f.readings) })),
    ...list('quotations', report.quotations, (f) => ({ kind: 'quotation', places: f.versions })),
    ...list('figures', report.figures, (f) => ({ kind: 'figure', places: f.readings })),
    ...list('record', report.record, (f) => ({ kind: `record-${f.kind}`, places: f.evidence })),
    ...list('attributions', report.attributions, ({ siglum, cue, content }) => ({
      kind: 'attribution',
      places: [...(cue ? [cue] : []), ...content].map(({ start, end }) => ({ siglum, start, end })),
    })),
    ...list('contrasts', report.contrasts, (f) => ({ kind: `contrast-${f.kind}`, places: allPlaces(f.readings) })),
    ...list('wire', report.wire, ({ siglum, credit, sentences }) => ({
      kind: 'wire',
      places: [...(credit ? [credit] : []), ...sentences.map(({ start, end }) => ({ siglum, start, end }))],
    })),
    ...list('genealogy', report.genealogy, (f) => ({ kind: 'genealogy', places: allPlaces(f.readings) })),
  ];
}

/** An origin is known by the texts it begins with, or that come from it. */
function originFaults({ origins: { origins }, tellings }: Report): Fault[] {
  const expected = originIds(origins, tellings);
  return origins.flatMap(({ id }, i): Fault[] => {
    const path = `/origins/origins/${i}/id`;
    const says = 'is not the id of these tellings';
    return id === expected[i] ? [] : [{ check: 'ids', path, says, found: id, expected: expected[i] }];
  });
}

function repeated(named: readonly Named[]): Fault[] {
  const first = new Map<string, string>();
  return named.flatMap(({ path, id }): Fault[] => {
    const key = `${path.split('/', 2)[1]} ${id}`;
    const before = first.get(key);
    if (before === undefined) first.set(key, path);
    return before === undefined ? [] : [{ check: 'ids', path, says: `stands at ${before} too`, found: id }];
  });
}

function unknownUnits({ alignment, terms, contrasts }: Report): Fault[] {
  const units = new Set(alignment.map((unit) => unit.id));
  const inList = (name: string, findings: readonly { readonly unit?: string }[]) =>
    findings.flatMap(({ unit }, i): Fault[] =>
      unit === undefined || units.has(unit)
        ? []
        : [{ check: 'ids', path: `/${name}/${i}/unit`, says: 'no alignment has this id', found: unit }],
    );
  return [...inList('terms', terms), ...inList('contrasts', contrasts)];
}

/** What a genealogy follows is in the report. */
function unknownFindings({ genealogy, figures, terms, quotations }: Report): Fault[] {
  const known = new Set([...figures, ...terms, ...quotations].map((finding) => finding.id));
  return genealogy.flatMap(({ finding }, i): Fault[] =>
    known.has(finding)
      ? []
      : [{ check: 'ids', path: `/genealogy/${i}/finding`, says: 'no finding has this id', found: finding }],
  );
}
