import { compareTellings } from '../compare.ts';
import { settle } from '../defaults.ts';
import type { Notice } from '../model/notice.ts';
import type { Report, ReportTelling } from '../model/report.ts';
import type { Metadata, Telling } from '../model/telling.ts';
import { GIVEN } from '../outlets/credits.ts';
import { segmentText } from '../segment/text.ts';
import { VERSION } from '../version.ts';
import { WITHOUT_WIRE, withoutWire } from '../without-wire.ts';
import { differences } from './differences.ts';
import type { CheckResult, Fault } from './fault.ts';
import { plainJson } from './json.ts';

/**
 * Makes the report again from its own tellings and settings and compares every field.
 * @param matched by siglum, the tellings as read again from the inputs: their notices are checked too
 * @param reading what reading the inputs again had to say
 */
export function checkRecomputed(
  report: Report,
  matched: ReadonlyMap<string, Telling>,
  reading: readonly Notice[] = [],
): CheckResult {
  const { version, settings } = report.program;
  if (version !== VERSION)
    return left(`the report was made by version ${version}; this is ${VERSION}, whose findings may differ`);
  try {
    settle(settings);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return result([{ check: 'recomputed', path: '/program/settings', says: error.message }], []);
  }
  const tellings = report.tellings.map((telling) =>
    tellingOf(telling, noticesOf(telling, matched.get(telling.siglum))),
  );
  const again = shownAs(report, compareTellings(tellings, { settings }));
  const { notices: found, ...rest } = report;
  const { notices: expected, ...other } = again;
  const said = noticeFaults(found, [...expected], { matched, reading });
  const segments = report.tellings.flatMap((telling, i) => segmentFaults(telling, `/tellings/${i}`));
  const faults = [...differences(rest, plainJson(other), 'recomputed'), ...segments, ...said.faults];
  return result(faults, [...said.left, ...changedSettings(settings)]);
}

/** Findings may have been left out for the reader, which the report says of itself. */
const shownAs = ({ notices }: Report, again: Report): Report =>
  notices.some((notice) => notice.code === WITHOUT_WIRE) ? withoutWire(again) : again;

const left = (why: string): CheckResult => ({ check: 'recomputed', looked: 0, faults: [], left: [why] });
const result = (faults: readonly Fault[], leftOut: readonly string[]): CheckResult => ({
  check: 'recomputed',
  looked: 1,
  faults,
  left: leftOut,
});

/** A value that was set is as good as any other, but a reader has to know of it. */
function changedSettings(settings: Readonly<Record<string, number>>): string[] {
  const standard: Readonly<Record<string, number>> = settle();
  const changed = Object.keys(settings).filter((name) => settings[name] !== standard[name]);
  if (changed.length === 0) return [];
  return [`settings other than the standard ones: ${changed.map((name) => `${name}=${settings[name]}`).join(', ')}`];
}

const STATED = ['title', 'byline', 'agency', 'outlet', 'published', 'modified', 'language', 'url'] as const;

/** The telling that a report tells of, as far as the analysis looks at it. */
function tellingOf(telling: ReportTelling, notices: readonly Notice[]): Telling {
  const { id, uri, text, sha256, raw, segments, from } = telling;
  const known = STATED.flatMap((name) => (telling[name] === null ? [] : [[name, telling[name]] as const]));
  const metadata = { ...Object.fromEntries(known), from } as { -readonly [K in keyof Metadata]: Metadata[K] };
  // The line under the headline stands in the report as a part of the text alone.
  const deck = segments.find((s) => s.role === 'deck');
  if (deck) metadata.deck = text.slice(deck.start, deck.end);
  // A language that the text itself told is found again, not stated.
  if (from['language'] === 'text') delete metadata.language;
  return { id, uri, text, sha256, raw, segments, metadata, notices };
}

/** What was said while reading, with the place as the report names it. */
function noticesOf(telling: ReportTelling, input: Telling | undefined): readonly Notice[] {
  return (input?.notices ?? []).map((notice) => ({
    ...notice,
    says: notice.says.replaceAll(input!.uri, telling.uri),
    ...(notice.uri === undefined ? {} : { uri: telling.uri }),
  }));
}

/** Facts that were given beside the text. */
const NOT_READ: ReadonlySet<string> = new Set(['record', GIVEN]);

/** Where a text came as it is, its parts follow from it alone. */
function segmentFaults(telling: ReportTelling, path: string): Fault[] {
  const { raw, sha256, text, from, segments } = telling;
  if (raw.mediaType !== 'text/plain' || raw.sha256 !== sha256) return [];
  const again = segmentText(text, from['title'] === 'record' && telling.title ? { title: telling.title } : {});
  const known = STATED.filter((name) => again.metadata.from[name] !== undefined && !NOT_READ.has(from[name]!));
  return [
    ...differences(segments, plainJson(again.segments), 'recomputed', `${path}/segments`),
    ...known.flatMap((name) => [
      ...differences(telling[name], again.metadata[name] ?? null, 'recomputed', `${path}/${name}`),
      ...differences(from[name], again.metadata.from[name], 'recomputed', `${path}/from/${name}`),
    ]),
  ];
}

/**
 * Each notice that the analysis gives has to be there. Others came from reading: those of a telling that was read again
 * have to be among its own, the rest among what reading the inputs had to say, if they can be checked at all.
 */
function noticeFaults(
  found: readonly Notice[],
  expected: readonly Notice[],
  { matched, reading }: { matched: ReadonlyMap<string, Telling>; reading: readonly Notice[] },
) {
  const has = new Set(found.map(keyOf));
  const wanted = new Set(expected.map(keyOf));
  const read = new Set(reading.map(placeless));
  const faults = expected
    .filter((notice) => !has.has(keyOf(notice)))
    .map((notice): Fault => ({ check: 'recomputed', path: '/notices', says: 'lacks a notice', expected: notice.says }));
  let others = 0;
  found.forEach((notice, i) => {
    if (wanted.has(keyOf(notice)) || (notice.siglum === undefined && read.has(placeless(notice)))) return;
    if (notice.siglum === undefined || !matched.has(notice.siglum)) others++;
    else faults.push({ check: 'recomputed', path: `/notices/${i}`, says: 'should not be there', found: notice.says });
  });
  const says = `${others} ${others === 1 ? 'notice' : 'notices'} from reading cannot be made again`;
  return { faults, left: others > 0 ? [says] : [] };
}

const keyOf = (notice: Notice): string => JSON.stringify(Object.entries(notice).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The same without the path, which may be written otherwise. */
const placeless = ({ uri, ...notice }: Notice): string =>
  keyOf({ ...notice, says: uri === undefined ? notice.says : notice.says.replaceAll(uri, '') });
