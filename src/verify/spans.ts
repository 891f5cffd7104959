import type { Report } from '../model/report.ts';
import { type CheckResult, type Fault, step } from './fault.ts';
import { isList, isObject, type JsonObject } from './json.ts';

/** A span of a telling's text, with where it stands in the report and what stands beside it. */
export interface SpanAt {
  readonly path: string;
  readonly siglum: string;
  readonly start: number;
  readonly end: number;
  readonly holder: JsonObject;
}

/** Every span in a report that counts in the text of a telling; those into a raw document are left out. */
export function spansOf(report: unknown): SpanAt[] {
  const found: SpanAt[] = [];
  walk(report, '', undefined);
  return found;

  function walk(value: unknown, path: string, outer: string | undefined): void {
    if (isList(value)) value.forEach((item, i) => void walk(item, step(path, i), outer));
    if (!isObject(value)) return;
    const { start, end } = value;
    const siglum = typeof value['siglum'] === 'string' ? value['siglum'] : outer;
    if (siglum !== undefined && typeof start === 'number' && typeof end === 'number')
      found.push({ path, siglum, start, end, holder: value });
    for (const [key, field] of Object.entries(value)) if (key !== 'raw') walk(field, step(path, key), siglum);
  }
}

/** Each span lies inside the text of its telling and holds something. */
export function checkSpans(report: Report): CheckResult {
  const lengths = new Map(report.tellings.map((telling) => [telling.siglum, telling.text.length]));
  const spans = spansOf(report);
  const faults = spans.flatMap(({ path, siglum, start, end }): Fault[] => {
    const length = lengths.get(siglum);
    const found = `${siglum}:${start}-${end}`;
    if (length === undefined) return [{ check: 'spans', path, says: 'no telling has this siglum', found: siglum }];
    if (start < end && end <= length) return [];
    return [
      { check: 'spans', path, says: 'is no span of its text', found, expected: `inside of ${siglum}:0-${length}` },
    ];
  });
  const parts = report.tellings.flatMap((telling, i) => segmentFaults(telling, step('/tellings', i)));
  return { check: 'spans', looked: spans.length, faults: [...faults, ...parts], left: [] };
}

/** Segments stand in order and do not overlap, but for a dateline inside the lede; none begins or ends with white space. */
function segmentFaults({ siglum, text, segments }: Report['tellings'][number], path: string): Fault[] {
  let last = 0;
  return segments.flatMap((segment, i): Fault[] => {
    const { role, start, end } = segment;
    const fault = (says: string, expected?: string): Fault[] => [
      { check: 'spans', path: step(`${path}/segments`, i), says, found: `${siglum}:${start}-${end}`, expected },
    ];
    const part = text.slice(start, end);
    if (part !== part.trim()) return fault('begins or ends with white space');
    if (role === 'dateline') return [];
    const before = last;
    last = Math.max(last, end);
    return start < before ? fault('begins inside of the segment before it', `from ${before} on`) : [];
  });
}
