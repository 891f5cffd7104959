import type { ReadTelling } from '../model/token.ts';
import { oncePer } from '../text/once-per.ts';

// Names of outlets and agencies, as words.

/** What agencies call themselves. */
const AGENCY_WORDS = new Set(['news', 'agency', 'press', 'service', 'wire']);
const AGENCY_INITIALS = new Set([...AGENCY_WORDS].map((word) => word[0]!));
/** What names of outlets have in common. */
const EMPTY = new Set([...AGENCY_WORDS, 'the', 'of', 'and', 'staff', 'by']);

export const allWords = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Lower-case words of a name without those that every such name has; all of them where nothing else is left. */
export function nameWords(name: string): string[] {
  const own = allWords(name).filter((w) => !EMPTY.has(w));
  return own.length ? own : allWords(name);
}

/** Whether every word of `some` is in `all`, or `some` is its initials ("NPS" for Norian Press Service) or its words in one ("HollinPost"). */
export const covers = (all: readonly string[], some: readonly string[]): boolean =>
  some.every((w) => all.includes(w)) ||
  (some.length === 1 &&
    some[0]!.length > 1 &&
    (areInitials(some[0]!, all) || all.some((_, i) => i > 0 && all.slice(0, i + 1).join('') === some[0])));

/** Initials of a name; of one that says what it is ("Norian Press") also with one more such word ("NPS", "NPA"). */
function areInitials(short: string, all: readonly string[]): boolean {
  const initials = all.map((w) => w[0]).join('');
  if (initials === short) return true;
  if (all.length < 2 || short.length !== initials.length + 1 || !all.some((w) => AGENCY_WORDS.has(w))) return false;
  return [...short].some(
    (letter, i) => i > 0 && AGENCY_INITIALS.has(letter) && short.slice(0, i) + short.slice(i + 1) === initials,
  );
}

/** Whether two names are of one agency or outlet: each word of one is in the other, or one is the other's initials. */
export const isOneName = (a: string, b: string): boolean =>
  [allWords, nameWords].some((wordsOf) => {
    const [x, y] = [wordsOf(a), wordsOf(b)];
    return x.length > 0 && y.length > 0 && (covers(x, y) || covers(y, x));
  });

/** Whether a name is that of the telling's outlet or file. */
export const isOwnName = (read: ReadTelling, name: string): boolean =>
  ownNames(read).some((own) => covers(own, allWords(name)));

/** Names of a telling's outlet and file, with and without the words that every such name has. */
export const ownNames = oncePer(({ telling }: ReadTelling): string[][] =>
  [telling.metadata.outlet ?? '', telling.id.replace(/\.\w+(\.gz)?$/, '')]
    .flatMap((name) => [nameWords(name), allWords(name)])
    .filter((words) => words.length > 0),
);
