import { AGENCIES_UNNAMED, NEWS_AGENCIES } from '../data/agencies.ts';
import { creditedAgency, GIVEN, isAgencyText, isOneName } from '../descent/credits.ts';
import type { Place } from '../model/span.ts';
import type { Role } from '../model/telling.ts';
import type { ReadTelling } from '../model/token.ts';
import { agencyIn, agencyNamed } from '../segment/names.ts';
import { oncePer } from '../text/once-per.ts';

/** What a telling says of an agency. */
export interface AgencyCredit {
  /** As this telling writes it: a short form may stand for several. */
  readonly agency: string;
  /** Where the text says so; null where only the page's data do. */
  readonly place: Place | null;
  /** Whether it credits the agency for a part: beside its own staff, or in a line at the foot. */
  readonly part: boolean;
}

/** The agency whose own telling this is: it was given as such, is its outlet, or may stand for its text (see `isAgencyText`). */
export const wireAgency = oncePer((read: ReadTelling): string | null => {
  const { agency, outlet, from } = read.telling.metadata;
  if (from['agency'] === GIVEN) return bare(agency ?? outlet ?? read.telling.id);
  if (outlet && agencyNamed(outlet)) return bare(outlet);
  return isAgencyText(read) && agency ? creditOf(read, agency, ROLES_OF_NAMES, false).agency : null;
});

/**
 * Every agency that a telling credits for its text, each once; never for a photo.
 * @param known agencies of the other tellings: their names are found though nothing about them says "agency"
 */
export function agencyCredits(read: ReadTelling, known: readonly string[] = []): AgencyCredit[] {
  const { byline } = read.telling.metadata;
  const own = creditedAgency(read);
  const names = byline ? namesIn(byline, known) : [];
  const lines = footLines(read);
  const found = [
    ...(own ? [creditOf(read, own, ROLES_OF_NAMES, isJoined(byline ?? '', own))] : []),
    ...names.map((name) => creditOf(read, name, ['byline', 'deck'], isJoined(byline!, name))),
    ...lines.flatMap((line) => namesIn(line, known)).map((name) => creditOf(read, name, ['credit'], true)),
  ];
  return found.filter((credit, i) => found.findIndex((c) => isOneAgency(c.agency, credit.agency)) === i);
}

/** A credit to agencies without a name ("Staff and agencies"), or else the agency's name in the text itself ("told Northern Wire"). */
export function looseCredit(
  read: ReadTelling,
  agency: string,
): { readonly place: Place; readonly named: boolean } | null {
  const unnamed = placeOf(read, AGENCIES_UNNAMED, ['byline', 'deck', 'credit']);
  const place = unnamed ?? placeOf(read, formsOf(agency), ['lede', 'paragraph', ...ROLES_OF_NAMES]);
  return place && { place, named: unnamed === null };
}

function creditOf(read: ReadTelling, written: string, roles: readonly Role[], part: boolean): AgencyCredit {
  const place = placeOf(read, formsOf(written), roles);
  return { agency: bare(place ? read.text.slice(place.start, place.end) : written), place, part };
}

/** Whether two names, short or long, are of one agency. */
export function isOneAgency(a: string, b: string): boolean {
  const full = agencyNamed(a);
  return isOneName(a, b) || (full !== null && full === agencyNamed(b));
}

const bare = (written: string): string => written.replace(/^the /i, '');

const ROLES_OF_NAMES: readonly Role[] = ['dateline', 'byline', 'deck', 'credit'];

const formsOf = (written: string): string[] => {
  const full = agencyNamed(written);
  const known = NEWS_AGENCIES.find((agency) => agency.name === full);
  return [...new Set([written, ...(known ? [known.name, ...known.short] : [])])];
};

const JOINT = /\s+(?:and|with|&|\+)\s+/iu;

/** Agencies among the names that a line joins ("Herald staff and Northern Wire"). */
const namesIn = (line: string, known: readonly string[]): string[] =>
  line.split(JOINT).flatMap((joined) => {
    const part = joined.replace(/^\s*(?:by|from)\s+/i, '').replace(/[()[\].:]+/g, ' / ');
    const pieces = part.split(/\s*[|/,;]\s*/).filter(Boolean);
    return pieces.flatMap((piece) => nameIn(piece, known) ?? [])[0] ?? agencyIn(part) ?? [];
  });

/** A known agency as a piece of a line writes it; by its own name where more stands beside ("Northern Wire contributed to this report"). */
function nameIn(piece: string, known: readonly string[]): string | undefined {
  const agency = known.find((name) => isOneAgency(name, piece));
  return agency !== undefined && piece.length > agency.length ? agency : agency && piece;
}

/** Whether a byline has others beside the agency: another than its own reporters. */
const isJoined = (byline: string, agency: string): boolean => {
  const parts = byline.split(JOINT);
  return (
    parts.length > 1 && parts.some((part) => !part.toLowerCase().includes(agency.toLowerCase()) && OTHERS.test(part))
  );
};
const OTHERS = /\b(?:staff|desk|newsroom|reporters?|correspondents?|team|editors?)\b/i;

/** Lines that say who contributed, with whose material, or from where. */
const footLines = (read: ReadTelling): string[] =>
  read.segments
    .filter((s) => s.role === 'credit')
    .map((s) => read.text.slice(s.start, s.end))
    .filter((line) => !PICTURE.test(line));
const PICTURE = /\b(?:photo(?:graph)?s?|picture|image|video|graphic)\b/i;

/** Where one of the forms stands as words of its own in a segment with one of the roles, the first role first. */
function placeOf(read: ReadTelling, forms: readonly string[], roles: readonly Role[]): Place | null {
  for (const role of roles)
    for (const segment of read.segments.filter((s) => s.role === role))
      for (const form of forms) {
        const start = indexOfWords(read.text.slice(segment.start, segment.end), form);
        if (start >= 0)
          return { siglum: read.siglum, start: segment.start + start, end: segment.start + start + form.length };
      }
  return null;
}

function indexOfWords(text: string, words: string): number {
  const [within, sought] = [text.toLowerCase(), words.toLowerCase()];
  // Where lower case has another length, places in it are not those in the text.
  if (within.length !== text.length || sought.length !== words.length) return text.indexOf(words);
  for (let at = within.indexOf(sought); at >= 0; at = within.indexOf(sought, at + 1))
    if (!LETTER.test(within[at - 1] ?? '') && !LETTER.test(within[at + sought.length] ?? '')) return at;
  return -1;
}
const LETTER = /[\p{L}\p{N}]/u;
