import type { Place } from '../../model/span.ts';
import type { ReadTelling } from '../../model/token.ts';
import { citations } from '../../outlets/citations.ts';
import { creditTo, isAgencyText } from '../../outlets/credits.ts';
import { isOwnName } from '../../outlets/names.ts';
import { readDateLine } from '../../segment/date-line.ts';
import { oncePer } from '../../text/once-per.ts';
import type { Source } from '../direction.ts';
import { segmentPlaces } from './places.ts';

// What tellings say of themselves: whom they credit, when they are dated, who signs.

export const stated: Source = (exemplar, copy, { sameOutlet }) => {
  const credit = sameOutlet ? undefined : creditTo(copy, exemplar);
  return credit
    ? {
        weight: 4,
        says: `${copy.siglum} credits ${credit}, whose text ${exemplar.siglum} is`,
        evidence: placesNaming(copy, credit),
      }
    : null;
};

/** Credit lines that hold the words. */
function placesNaming(copy: ReadTelling, credit: string): Place[] {
  const lines = copy.segments.filter(
    (s) => CREDIT_ROLES.includes(s.role) || (s.role === 'paragraph' && s.end - s.start < credit.length + 10),
  );
  const naming = lines.filter((s) => copy.text.slice(s.start, s.end).includes(credit));
  const found = naming.map((s) => ({ siglum: copy.siglum, start: s.start, end: s.end }));
  return found.length ? found : segmentPlaces(copy, ['byline', 'credit', 'dateline']);
}
const CREDIT_ROLES: readonly string[] = ['byline', 'deck', 'credit', 'dateline'];

export const cited: Source = (exemplar, copy, { sameOutlet }) => {
  const places = sameOutlet ? [] : citations(copy, exemplar);
  return places.length
    ? { weight: 3, says: `${copy.siglum} names ${exemplar.siglum} as the outlet that reported it`, evidence: places }
    : null;
};

export const agencysOwn: Source = (exemplar, copy) =>
  isAgencyText(exemplar) && !isAgencyText(copy)
    ? {
        // More than the higher count of an agency that went on reporting: that comes from a state which is not there.
        weight: 2.5,
        says: `${exemplar.siglum} is the agency’s own text`,
        evidence: segmentPlaces(exemplar, ['byline', 'credit', 'dateline']),
      }
    : null;

/** What calls itself a release was written to be taken over. */
export const released: Source = (exemplar, copy) => {
  const [release, other] = [releaseLines(exemplar), releaseLines(copy)];
  return release.length && !other.length
    ? { weight: 1.5, says: `${exemplar.siglum} is given out by a press office`, evidence: release }
    : null;
};
const RELEASE =
  /\bpress (?:office|release|department|statement)\b|\b(?:media|news) release\b|\bfor immediate release\b|\bcommuniqu[eé]\b/iu;

const releaseLines = oncePer(({ siglum, text, segments }: ReadTelling): readonly Place[] =>
  segments
    .filter((s) => /^(?:byline|deck|credit|residue)$/.test(s.role) && RELEASE.test(text.slice(s.start, s.end)))
    .map((s) => ({ siglum, start: s.start, end: s.end })),
);

export const published: Source = (exemplar, copy) => {
  const [first, second] = [exemplar.telling.metadata.published, copy.telling.metadata.published];
  const earlier = first && second && first.length === second.length && first < second;
  return earlier
    ? { weight: 2, says: `${exemplar.siglum} is dated ${first}, ${copy.siglum} ${second}`, evidence: [] }
    : null;
};

/** States of one page keep its first date: what tells them apart is the time of day that each has on it, or the time of its last change. */
export const revised: Source = (exemplar, copy, { sameOutlet }) => {
  if (!sameOutlet) return null;
  const second = lastChange(copy);
  return isChangedLater(copy, exemplar)
    ? {
        weight: 3,
        says: `${copy.siglum} has a later time on it than ${exemplar.siglum}`,
        evidence: second.places,
      }
    : null;
};

/** Whether one of two states of a page has a later time on it. */
export const isChangedLater = (read: ReadTelling, other: ReadTelling): boolean =>
  lastChange(other).day !== '' && lastChange(other).stamp < lastChange(read).stamp;

interface LastChange {
  /** ISO 8601 date, or nothing where none is stated. */
  readonly day: string;
  /** The day, with the time of day where a line gives it: sorts as time passes. */
  readonly stamp: string;
  readonly places: readonly Place[];
}

const lastChange = oncePer((read: ReadTelling): LastChange => {
  const { published, modified } = read.telling.metadata;
  const day = (modified ?? published ?? '').slice(0, 10);
  const lines = read.segments.filter((s) => readDateLine(read.text.slice(s.start, s.end)) !== null);
  const clocks = lines.map((s) => lastClock(read.text.slice(s.start, s.end))).sort();
  const places = lines.map((s) => ({ siglum: read.siglum, start: s.start, end: s.end }));
  return { day, stamp: `${day} ${clocks.at(-1) ?? ''}`, places };
});
const CHANGE_LINE = /\b(?:updated?|modified|revised|changed|corrected|amended)\b/i;

/** The time of day of a date line as HH:MM of 24 hours: that of the change where it names one, else that of the date. */
function lastClock(line: string): string {
  const after = line.slice(CHANGE_LINE.exec(line)?.index ?? 0);
  const [, hours, minutes, half] = /\b(\d{1,2})[:.](\d{2})\s*(?:([ap])\.?m\b)?/i.exec(after) ?? [];
  if (!hours) return '';
  const hour = (Number(hours) % (half ? 12 : 24)) + (half?.toLowerCase() === 'p' ? 12 : 0);
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

/** A reporter's name over one text only: who wrote it signs it. */
export const signed: Source = (exemplar, copy) => {
  const only = isSigned(exemplar) && !exemplar.telling.metadata.agency && !isSigned(copy);
  return only
    ? {
        weight: 0.5,
        says: `${exemplar.siglum} is signed, ${copy.siglum} is not`,
        evidence: segmentPlaces(exemplar, ['byline']),
      }
    : null;
};

/** Whether a person's name stands in the byline. */
const isSigned = (read: ReadTelling): boolean =>
  (read.telling.metadata.byline ?? '')
    .split(/\s*(?:[|,/]|\band\b)\s*/)
    .some(
      (part) =>
        /^(?:\p{Lu}[\p{L}'’.-]*\s+){1,3}\p{Lu}[\p{L}'’-]+$/u.test(part) && !DESK.test(part) && !isOwnName(read, part),
    );

/** A desk is no reporter: it signs what it takes as well. */
const DESK =
  /\b(?:desk|staff|newsroom|agenc(?:y|ies)|reporters|correspondents|team|editors?|own correspondent|editorial|news|press|media|online|today|radio|tv|television|daily|times|post)\b/i;
