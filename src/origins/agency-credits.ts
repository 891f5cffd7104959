import { AGENCIES_UNNAMED } from '../data/agencies.ts';
import type { Place } from '../model/span.ts';
import type { Role } from '../model/telling.ts';
import type { ReadTelling } from '../model/token.ts';
import { creditedAgency } from '../outlets/credits.ts';
import { agencyIn } from '../segment/names.ts';
import { bare, formsOf, isCalledAgency, isOneAgency } from './agency-names.ts';

/** What a telling says of an agency. */
export interface AgencyCredit {
  /** As this telling writes it: a short form may stand for several. */
  readonly agency: string;
  /** Where the text says so; null where only the page's data do. */
  readonly place: Place | null;
  /** Whether it credits the agency for a part: beside its own staff, or in a line at the foot. */
  readonly part: boolean;
  /** Whether the name is an agency's for certain: by its own form, by its place in a dateline, or since a telling is the agency's. */
  readonly sure: boolean;
}

/**
 * Every agency that a telling credits for its text, each once; never for a photo.
 * @param known agencies of the other tellings: their names are found though nothing about them says "agency"
 */
export function agencyCredits(read: ReadTelling, known: readonly string[] = []): AgencyCredit[] {
  const { byline } = read.telling.metadata;
  const own = statedAgency(read);
  const names = byline ? namesIn(byline, known) : [];
  const lines = footLines(read, known);
  const found = [
    ...(own ? [creditOf(read, own, HEAD, isJoined(byline ?? '', own), known)] : []),
    ...names.map((name) => creditOf(read, name, ['byline', 'deck'], isJoined(byline!, name), known)),
    ...lines.flatMap((line) => namesIn(line, known)).map((name) => creditOf(read, name, ['credit'], true, known)),
  ];
  return found.filter((credit, i) => found.findIndex((c) => isOneAgency(c.agency, credit.agency)) === i);
}

const HEAD: readonly Role[] = ['dateline', 'byline', 'deck'];

/** The agency as read, unless it was read off a page where neither head nor byline has it: then it may be a picture's. */
function statedAgency(read: ReadTelling): string | undefined {
  const { byline, from } = read.telling.metadata;
  const agency = creditedAgency(read);
  if (!agency || from['agency'] !== 'page') return agency;
  const isThere = placeOf(read, formsOf(agency), HEAD) !== null || byline?.toLowerCase().includes(agency.toLowerCase());
  return isThere ? agency : undefined;
}

/** A credit to agencies without a name ("Staff and agencies"), or else the agency's name in the text itself ("told Northern Wire"). */
export function looseCredit(
  read: ReadTelling,
  agency: string,
): { readonly place: Place; readonly named: boolean } | null {
  const unnamed = placeOf(read, AGENCIES_UNNAMED, ['byline', 'deck', 'credit']);
  const place = unnamed ?? placeOf(read, formsOf(agency), ['lede', 'paragraph', ...HEAD, 'credit']);
  return place && { place, named: unnamed === null };
}

function creditOf(
  read: ReadTelling,
  written: string,
  roles: readonly Role[],
  part: boolean,
  known: readonly string[],
): AgencyCredit {
  const place = placeOf(read, formsOf(written), roles);
  const agency = bare(place ? read.text.slice(place.start, place.end) : written);
  const inDateline = read.segments.some(
    (s) => s.role === 'dateline' && place && s.start <= place.start && place.end <= s.end,
  );
  const sure = inDateline || isCalledAgency(agency) || known.some((name) => isOneAgency(name, agency));
  return { agency, place, part, sure };
}

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

/** Lines that say who contributed, with whose material, or from where; or that hold an agency's name alone. A picture's credit has a person's beside it. */
const footLines = (read: ReadTelling, known: readonly string[]): string[] =>
  read.segments
    .filter((s) => s.role === 'credit')
    .map((s) => read.text.slice(s.start, s.end))
    .filter((line) => !PICTURE.test(line) && (OF_TEXT.test(line) || isNameAlone(line, known)));
const PICTURE = /\b(?:photo(?:graph)?s?|picture|image|video|graphic|getty)\b/i;
const OF_TEXT =
  /\b(?:contribut\w+|report(?:ing|ed|s)?|writ(?:er|ers|ing|ten)|edit(?:ing|ed)|files?|material|inputs?|compiled|agencies)\b|^[^\p{L}]*(?:sources?|via|with|from)\b/iu;

const isNameAlone = (line: string, known: readonly string[]): boolean => {
  const name = bare(line.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''));
  return !/[|/,]/.test(name) && (isCalledAgency(name) || known.some((agency) => isOneAgency(agency, name)));
};

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
