import { stem } from '../text/stem.ts';

// British and American spellings: regular patterns of Peters, The Cambridge Guide to English Usage (2004), s.vv. -our/-or,
// -re/-er, -ise/-ize, -ce/-se, l/ll, ae/e. Applied to both sides alike, so that only equality of the results says anything.
const PATTERNS: readonly [RegExp, string][] = [
  [/([bcdlmnpv])our(?=$|s|e|i|a|l|h)/, '$1or'],
  [/([bct])re$/, '$1er'],
  [/([bct])res$/, '$1ers'],
  [/is(e|es|ed|ing|ation|ations|er|ers)$/, 'iz$1'],
  [/ys(e|es|ed|ing)$/, 'yz$1'],
  [/([aeiou])ll(ed|ing|er|ers|ment|ments)$/, '$1l$2'],
  [/([fn])ence$/, '$1ense'],
  [/ogue(s?)$/, 'og$1'],
  [/amme(s?)$/, 'am$1'],
  [/ae/, 'e'],
  [/^grey/, 'gray'],
];

/** What any of the patterns needs: most words have none of it. */
const BRITISH = /our|[bct]res?$|[iy]s(?:e|ing|ation)|ll(?:ed|ing|er|ment)|[fn]ence$|ogues?$|ammes?$|ae|^grey/;
const PLAIN = /^[a-z]+$/;

const folded = new Map<string, string>();
const MOST_KNOWN = 100_000;

/** A word or phrase without hyphens, points, apostrophes, spaces and accents, in American spelling. */
function american(norm: string): string {
  const word = PLAIN.test(norm) ? norm : norm.normalize('NFD').replace(/[\u0300-\u036f'. -]/g, '');
  if (!BRITISH.test(word)) return word;
  return PATTERNS.reduce((spelling, [pattern, by]) => spelling.replace(pattern, by), word);
}

/**
 * Key under which spellings and inflections of one word agree: hyphens, points, apostrophes and accents dropped, British
 * patterns turned to American ones, then stemmed.
 */
export function spellingKey(norm: string): string {
  const found = folded.get(norm);
  if (found !== undefined) return found;
  const key = stem(american(norm));
  if (folded.size >= MOST_KNOWN) folded.clear();
  folded.set(norm, key);
  return key;
}

let letters = new Int32Array(64);

/** Share of letters kept by the smallest edit (Levenshtein 1966) of one word into the other, 0 to 1. */
export function likeness(a: string, b: string): number {
  if (letters.length <= b.length) letters = new Int32Array(2 * b.length);
  const row = letters;
  for (let j = 0; j <= b.length; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    let corner = row[0]!;
    let left = i;
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j]!;
      const exchanged = letter === b.charCodeAt(j - 1) ? corner : corner + 1;
      const shifted = (above < left ? above : left) + 1;
      left = exchanged < shifted ? exchanged : shifted;
      row[j] = left;
      corner = above;
    }
  }
  return 1 - row[b.length]! / Math.max(a.length, b.length, 1);
}

/** Whether two words or phrases differ only in hyphens, points, spaces, accents or a British against an American spelling. */
export const likeSpelling = (a: string, b: string): boolean => american(a) === american(b);
