import type { ReadTelling } from '../model/token.ts';

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
function creditsOf({ telling }: ReadTelling): string[][] {
  const { agency, byline } = telling.metadata;
  const joined = (byline ?? '')
    .split(/\band\b|,|&|\||\bwith\b/i)
    .map((part) => part.replace(/^\s*(?:by|from)\s+/i, ''));
  return [agency ?? '', ...joined].map(nameWords).filter((words) => words.length > 0);
}

/** Whether a telling is an agency's own: the agency it credits is its outlet or stands in its name. */
export function isAgencyOwn(read: ReadTelling): boolean {
  const credited = nameWords(read.telling.metadata.agency ?? '');
  return credited.length > 0 && ownNames(read).some((words) => covers(words, credited));
}

/** Whether both print the text of one agency that neither of them is: then both have it from there, not from one another. */
export function creditOneAgency(a: ReadTelling, b: ReadTelling): boolean {
  const [x, y] = [a, b].map((t) => nameWords(t.telling.metadata.agency ?? ''));
  return x!.length > 0 && x!.join(' ') === y!.join(' ') && !isAgencyOwn(a) && !isAgencyOwn(b);
}

const ownNames = ({ telling }: ReadTelling): string[][] =>
  [telling.metadata.outlet ?? '', telling.id.replace(/\.\w+(\.gz)?$/, '')]
    .map(nameWords)
    .filter((words) => words.length > 0);

const covers = (all: readonly string[], some: readonly string[]): boolean => some.every((w) => all.includes(w));

const EMPTY = new Set(['the', 'news', 'agency', 'press', 'service', 'of', 'and', 'staff', 'by', 'wire']);

/** Lower-case words of a name without those that every such name has; all of them where nothing else is left. */
function nameWords(name: string): string[] {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const own = words.filter((w) => !EMPTY.has(w));
  return own.length ? own : words;
}
