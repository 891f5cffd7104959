import { isBody, type Role } from '../model/telling.ts';
import type { ReadTelling } from '../model/token.ts';
import { oncePer } from '../text/once-per.ts';
import { allWords, covers, nameWords, ownNames } from './names.ts';

/** The words in which a telling says that its text comes from the other one: the name of an agency or outlet that the other one is. */
export const creditTo = (copy: ReadTelling, exemplar: ReadTelling): string | undefined =>
  creditsOf(copy).find((text) => {
    const credit = nameWords(text);
    return (
      namesOf(exemplar).some((own) => covers(credit, own) || covers(own, credit)) &&
      !ownNames(copy).some((own) => covers(own, credit))
    );
  });

/** What it credits: the agency, the names that its byline joins ("Herald Staff and Northern Wire"), and its credit lines. */
const creditsOf = oncePer((read: ReadTelling): string[] => {
  const { byline } = read.telling.metadata;
  const joined = (byline ?? '')
    .split(/\band\b|,|&|\||\bwith\b/i)
    .map((part) => part.replace(/^\s*(?:by|from)\s+/i, '').trim());
  return [creditedAgency(read) ?? '', ...joined, ...creditLines(read)].filter((name) => nameWords(name).length > 0);
});

/** Names in lines that say where the text is from ("Source: Hollin Post", "Additional reporting: NW"), or that end it in brackets. */
const creditLines = (read: ReadTelling): string[] =>
  read.segments.flatMap(({ role, start, end }) => {
    const line = read.text.slice(start, end).trim();
    const named = (role === 'credit' && SOURCE_LINE.exec(line)) || (mayName(role) && BRACKETED.exec(line));
    return named ? [named[1]!] : [];
  });
/** A source in brackets is a credit line, or, where it was not read as one, a paragraph. */
const mayName = (role: Role): boolean => role === 'credit' || isBody(role);
const SOURCE_LINE =
  /^(?:(?:original )?source|additional reporting|via|originally (?:published|appeared)(?: in| by| on)?)(?: by)?:? +(.{2,60})$/iu;
const BRACKETED = /^\((?:with )?(\p{Lu}[\p{L}\p{N}. &/-]{1,40})\)$/u;

/** The agency that a telling credits for its text: as read, or joined to its own name in a line under the headline. */
export const creditedAgency = oncePer((read: ReadTelling): string | undefined => {
  const { agency, deck } = read.telling.metadata;
  if (agency) return ACCOUNT.test(agency) ? undefined : agency;
  return JOINED_AGENCY.exec(deck ?? '')?.[1];
});
/** Who posts on a page, not who wrote. */
const ACCOUNT = /^(?:admin(?:istrator)?|webmaster|editor(?:ial)?|moderator|staff|newsroom|guest|user)$/i;
const JOINED_AGENCY =
  /^(?:\p{Lu}[\p{L}'’]*\s){1,5}(?:with|and)\s((?:\p{Lu}[\p{L}'’]*\s){1,3}(?:Agency|Wire|Press|Service))$/u;

/** `Metadata.from.agency` of a telling that was given as agency copy (see `markWire`). */
export const GIVEN = 'given';

/**
 * Whether a telling is an agency's own text: it was given as such, or the agency it credits is its outlet, stands in its name, or signs with its
 * reporters' names and no outlet beside ("By Una Braddan, Northern Wire").
 */
export const isAgencyOwn = oncePer((read: ReadTelling): boolean => {
  const credited = nameWords(read.telling.metadata.agency ?? '');
  if (!credited.length) return false;
  if (read.telling.metadata.from['agency'] === GIVEN) return true;
  return ownNames(read).some((words) => covers(words, credited)) || isSignedByAgency(read, credited);
});

/**
 * Whether it may stand for the agency's text: its own, or with nothing of a host about it: the agency in the dateline, its
 * reporters' names alone in the byline or in a line of sign-off, no outlet, and no furniture of a page.
 */
export const isAgencyText = oncePer((read: ReadTelling): boolean => {
  if (isAgencyOwn(read)) return true;
  const { agency, byline, outlet, from } = read.telling.metadata;
  if (!agency || outlet || from.agency !== 'dateline') return false;
  const signOffs = read.segments.filter((s) => s.role === 'credit' && SIGN_OFF.test(read.text.slice(s.start, s.end)));
  if (read.segments.some((s) => HOSTED.has(s.role) && !signOffs.includes(s))) return false;
  return byline ? partsOf(byline).every((part) => PERSON.test(part)) : signOffs.length > 0;
});
const HOSTED: ReadonlySet<string> = new Set(['promo', 'prompt', 'nav', 'residue', 'credit']);
/** How agencies end their copy: Reuters Handbook of Journalism, "Sign-offs". */
const SIGN_OFF = /^\W*(?:reporting|writing|editing)(?: and (?:writing|editing))? by\b/i;

const partsOf = (byline: string): string[] => byline.split(/\s*[,|/&]\s*|\s+and\s+/).filter(Boolean);

/** Persons who sign a telling, in lower case; also where the byline was read as the line under the headline. */
export const signersOf = oncePer(({ telling }: ReadTelling): string[] => {
  const { byline, deck } = telling.metadata;
  const signed = byline ?? /^By (\p{Lu}.{3,80})$/u.exec(deck ?? '')?.[1] ?? '';
  return partsOf(signed.replace(/^by\s+/i, ''))
    .filter((part) => PERSON.test(part))
    .map((part) => part.toLowerCase());
});

function isSignedByAgency({ telling }: ReadTelling, credited: readonly string[]): boolean {
  const { byline, outlet } = telling.metadata;
  if (!byline || outlet) return false;
  const parts = partsOf(byline);
  const agencies = parts.filter((part) => covers(allWords(part), credited) || covers(credited, nameWords(part)));
  const persons = parts.filter((part) => PERSON.test(part) && !agencies.includes(part));
  return agencies.length > 0 && persons.length > 0 && agencies.length + persons.length === parts.length;
}
/** A person's name, not "Herald Staff". */
const PERSON =
  /^(?!.*\b(?:[Ss]taff|[Dd]esk|[Rr]eporters?|[Cc]orrespondents?|[Nn]ewsroom|[Tt]eam|[Ee]ditors?|[Aa]gencies)\b)(?:\p{Lu}[\p{L}.'’-]* ){1,3}\p{Lu}[\p{L}'’-]+$/u;

/** Whether `copy` says that it has its text from an agency which `exemplar` is not: then it has it from there. */
export function creditsAnother(copy: ReadTelling, exemplar: ReadTelling): boolean {
  const credited = nameWords(creditedAgency(copy) ?? '');
  return (
    credited.length > 0 &&
    !isAgencyText(copy) &&
    !isOwnOf(exemplar, credited) &&
    !ownNames(exemplar).some((own) => covers(own, credited) || covers(credited, own))
  );
}

/** Whether a telling is the own text of the agency that these words name. */
function isOwnOf(read: ReadTelling, credited: readonly string[]): boolean {
  const own = nameWords(read.telling.metadata.agency ?? '');
  return isAgencyText(read) && (covers(own, credited) || covers(credited, own));
}

/** Whether a telling prints the text of an agency that it is not: what it lacks of that text others may have. */
export const isReprint = (read: ReadTelling): boolean => creditedAgency(read) !== undefined && !isAgencyText(read);

/** Its own names, and the agency's where it is the agency's text. */
const namesOf = (read: ReadTelling): string[][] =>
  isAgencyText(read) ? [...ownNames(read), nameWords(read.telling.metadata.agency ?? '')] : ownNames(read);
