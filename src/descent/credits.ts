import type { Place } from '../model/span.ts';
import type { ReadTelling } from '../model/token.ts';
import { oncePer } from '../text/once-per.ts';

/** Whether a telling says that its text comes from the other one: it credits an agency or outlet that the other one is. */
export function creditsOther(copy: ReadTelling, exemplar: ReadTelling): boolean {
  const credits = creditsOf(copy);
  return credits.some(
    (credit) =>
      ownNames(exemplar).some((own) => covers(credit, own) || covers(own, credit)) &&
      !ownNames(copy).some((own) => covers(own, credit)),
  );
}

/** What it credits: the agency, or the names that its byline joins ("Herald Staff and Northern Wire"). */
const creditsOf = oncePer(({ telling }: ReadTelling): string[][] => {
  const { agency, byline } = telling.metadata;
  const joined = (byline ?? '')
    .split(/\band\b|,|&|\||\bwith\b/i)
    .map((part) => part.replace(/^\s*(?:by|from)\s+/i, ''));
  return [agency ?? '', ...joined].map(nameWords).filter((words) => words.length > 0);
});

/**
 * Whether a telling is an agency's own text: the agency it credits is its outlet, stands in its name, or signs with its
 * reporters' names and no outlet beside ("By Una Braddan, Northern Wire").
 */
export const isAgencyOwn = oncePer((read: ReadTelling): boolean => {
  const credited = nameWords(read.telling.metadata.agency ?? '');
  if (!credited.length) return false;
  return ownNames(read).some((words) => covers(words, credited)) || isSignedByAgency(read, credited);
});

function isSignedByAgency({ telling }: ReadTelling, credited: readonly string[]): boolean {
  const { byline, outlet } = telling.metadata;
  if (!byline || outlet) return false;
  const parts = byline.split(/\s*[,|/]\s*|\s+and\s+/).filter(Boolean);
  const agencies = parts.filter((part) => covers(allWords(part), credited) || covers(credited, nameWords(part)));
  const persons = parts.filter((part) => PERSON.test(part) && !agencies.includes(part));
  return agencies.length > 0 && persons.length > 0 && agencies.length + persons.length === parts.length;
}
/** A person's name, not "Herald Staff". */
const PERSON =
  /^(?!.*\b(?:[Ss]taff|[Dd]esk|[Rr]eporters?|[Cc]orrespondents?|[Nn]ewsroom|[Tt]eam|[Ee]ditors?|[Aa]gencies)\b)(?:\p{Lu}[\p{L}.'’-]* ){1,3}\p{Lu}[\p{L}'’-]+$/u;

/** Whether `copy` says that it has its text from an agency which `exemplar` is not: then it has it from there. */
export function creditsAnother(copy: ReadTelling, exemplar: ReadTelling): boolean {
  const credited = nameWords(copy.telling.metadata.agency ?? '');
  return (
    credited.length > 0 &&
    !isAgencyOwn(copy) &&
    !isOwnOf(exemplar, credited) &&
    !ownNames(exemplar).some((own) => covers(own, credited) || covers(credited, own))
  );
}

/** Whether a telling is the own text of the agency that these words name. */
function isOwnOf(read: ReadTelling, credited: readonly string[]): boolean {
  const own = nameWords(read.telling.metadata.agency ?? '');
  return isAgencyOwn(read) && (covers(own, credited) || covers(credited, own));
}

/** Whether a telling prints the text of an agency that it is not: what it lacks of that text others may have. */
export const isReprint = (read: ReadTelling): boolean =>
  read.telling.metadata.agency !== undefined && !isAgencyOwn(read);

/** Names of a telling's outlet and file, with and without the words that every such name has. */
const ownNames = oncePer(({ telling }: ReadTelling): string[][] =>
  [telling.metadata.outlet ?? '', telling.id.replace(/\.\w+(\.gz)?$/, '')]
    .flatMap((name) => [nameWords(name), allWords(name)])
    .filter((words) => words.length > 0),
);

/** Where the body of `copy` names the outlet of `exemplar`, as one does who follows its report up. */
export function citations(copy: ReadTelling, exemplar: ReadTelling): Place[] {
  const names = ownNames(exemplar).filter((words) => words.length > 1);
  return copy.body.flatMap((sentence) =>
    sentence.tokens.flatMap((token, i) => {
      const cited = names.find((words) => words.every((word, k) => sentence.tokens[i + k]?.norm === word));
      return cited
        ? [{ siglum: copy.siglum, start: token.start, end: sentence.tokens[i + cited.length - 1]!.end }]
        : [];
    }),
  );
}

/** Whether every word of `some` is in `all`, or `some` is its initials ("NPS" for Norian Press Service). */
const covers = (all: readonly string[], some: readonly string[]): boolean =>
  some.every((w) => all.includes(w)) ||
  (some.length === 1 && some[0]!.length > 1 && all.map((w) => w[0]).join('') === some[0]);

const EMPTY = new Set(['the', 'news', 'agency', 'press', 'service', 'of', 'and', 'staff', 'by', 'wire']);

const allWords = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Lower-case words of a name without those that every such name has; all of them where nothing else is left. */
function nameWords(name: string): string[] {
  const own = allWords(name).filter((w) => !EMPTY.has(w));
  return own.length ? own : allWords(name);
}
