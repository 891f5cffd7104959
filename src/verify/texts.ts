import type { Report } from '../model/report.ts';
import { type CheckResult, type Fault, step } from './fault.ts';
import { isList, isObject, type JsonObject } from './json.ts';
import { type SpanAt, spansOf } from './spans.ts';

/** A wording that the report carries, with the span at which it has to stand. */
interface Carried {
  readonly path: string;
  readonly wording: string;
  readonly at: SpanAt;
}

/** Each wording that the report carries is what stands at its span, character by character but for capitals. */
export function checkTexts(report: Report): CheckResult {
  const texts = new Map(report.tellings.map((telling) => [telling.siglum, telling.text]));
  const carried = carriedIn(report);
  const faults = carried.flatMap(({ path, wording, at }): Fault[] => {
    const expected = texts.get(at.siglum)?.slice(at.start, at.end);
    // One wording may stand at the head of a sentence in one place and inside of it in another.
    if (expected?.toLowerCase() === wording.toLowerCase()) return [];
    const says = `does not stand at ${at.siglum}:${at.start}-${at.end}`;
    return [{ check: 'texts', path, says, found: wording, expected }];
  });
  return { check: 'texts', looked: carried.length, faults, left: [] };
}

/** `text` beside a span or beside a list of places, and the exact words (`says`) of a record's first piece of evidence. */
function carriedIn(report: Report): Carried[] {
  const spans = new Map(spansOf(report).map((span) => [span.path, span]));
  const found: Carried[] = [];
  const add = (path: string, wording: unknown, place: string): void => {
    const at = spans.get(place);
    if (at && typeof wording === 'string') found.push({ path, wording, at });
  };
  const walk = (value: unknown, path: string): void => {
    if (isList(value)) value.forEach((item, i) => void walk(item, step(path, i)));
    if (!isObject(value)) return;
    for (const place of [path, ...placesOf(value, path)]) add(step(path, 'text'), value['text'], place);
    for (const [key, field] of Object.entries(value)) walk(field, step(path, key));
  };
  walk({ ...report, tellings: [] }, '');
  report.record.forEach(({ says }, i) => void add(`/record/${i}/says`, says, `/record/${i}/evidence/0`));
  return found;
}

/** A reading that was followed through the copies has the words of its first place; the others have the same value or words, written otherwise. */
const placesOf = ({ places }: JsonObject, path: string): string[] =>
  isList(places)
    ? places.slice(0, path.startsWith('/genealogy/') ? 1 : places.length).map((_, i) => step(`${path}/places`, i))
    : [];
