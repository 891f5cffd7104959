import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Report } from '../../src/model/report.ts';
import { REPORT_SCHEMA } from '../../src/model/report-schema.ts';

const check = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(REPORT_SCHEMA);

/**
 * Throws, naming every fault, unless `report` is one: it fits the schema, each place lies inside the text of its telling,
 * each id stands once in its list, and each quoted wording is what stands at its place.
 */
export function validReport(report: unknown): asserts report is Report {
  const faults = check(report)
    ? faultsOf(report as unknown as Report)
    : (check.errors ?? []).slice(0, 20).map((e) => `${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`);
  if (faults.length > 0) throw new Error(`not a valid report:\n${faults.join('\n')}`);
}

function faultsOf(report: Report): string[] {
  const texts = new Map(report.tellings.map((t) => [t.siglum, t.text]));
  const faults = [...placeFaults(report, texts, ''), ...repeatedIds(report)];
  for (const { versions, id } of report.quotations)
    for (const v of versions)
      if (texts.get(v.siglum)?.slice(v.start, v.end) !== v.text)
        faults.push(`quotation ${id}: "${v.text}" does not stand at ${v.siglum}:${v.start}-${v.end}`);
  return faults;
}

/** Walks everything that has a siglum, a start and an end. */
function placeFaults(value: unknown, texts: ReadonlyMap<string, string>, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, v]) => placeFaults(v, texts, `${path}/${key}`));
  const { siglum, start, end } = value as { siglum?: string; start?: number; end?: number };
  if (siglum === undefined || start === undefined || end === undefined) return inside;
  const text = texts.get(siglum);
  if (text === undefined) return [...inside, `${path}: no telling is ${siglum}`];
  const sound = start < end && end <= text.length;
  return sound ? inside : [...inside, `${path}: ${siglum}:${start}-${end} is not a span of a text of ${text.length}`];
}

function repeatedIds(report: Report): string[] {
  const lists = [
    'alignment',
    'unique',
    'terms',
    'quotations',
    'figures',
    'record',
    'attributions',
    'contrasts',
    'wire',
    'genealogy',
  ] as const;
  return lists.flatMap((name) => {
    const ids = report[name].map((finding) => finding.id);
    return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${name}: the id ${id} stands twice`);
  });
}
