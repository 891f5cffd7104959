import { OUTLETS_IN_DATELINES } from '../data/agencies.ts';
import { CLOCK_WORDS, MONTHS, WEEKDAYS } from '../data/calendar.ts';
import { PROMO_CUES, SECTIONS } from '../data/furniture.ts';
import { isSpace } from '../text/characters.ts';
import { countWords, fold, wordsOf } from './block.ts';
import { agencyIn, agencyNamed } from './names.ts';

export interface Dateline {
  /** Length of the dateline from the start of the block, the dash included. */
  readonly length: number;
  /** The agency in brackets ("LONDON (Reuters) -"). An outlet's own mark is none. */
  readonly agency: string | null;
}

/** Most characters before the dash; `DASHED` has the same. */
const LONGEST = 90;
/** So far from the start the first slash of `SLASHED` stands at most. */
const LONGEST_SLASHED = 64;

const DASHED = /^([^\n]{0,90}?)(\s*(?:—|―|–|--+)|\s+-|(?<=\))(?::|\. ?-))(?=[\s“"‘\p{Lu}\p{N}]|$)/u;
/** "OSTRAVA, June 3. /TASS/. The …" */
const SLASHED = /^([^\n]{2,60}?)\.? \/([\p{L} ]{2,20})\/\.?(?=\s)/u;
/** "Orsk, June 3 (ABC) The …", without a dash; without a date only with an agency of the list. */
const DATED = /^(\p{Lu}[^\n()]{2,50}) \(([^()\n]{2,30})\)(?= ["'“‘]?\p{Lu})/u;
const LONGEST_DATED = 60;
const SMALL = new Set([
  'of',
  'de',
  'la',
  'le',
  'el',
  'al',
  'the',
  'and',
  'on',
  'upon',
  'sur',
  'am',
  'an',
  'der',
  'den',
  'in',
  'near',
  'off',
  'at',
  'outside',
  'aboard',
  'del',
  'du',
  'do',
  'da',
]);
const DATE_WORDS = new Set([...MONTHS.flat(), ...WEEKDAYS, ...CLOCK_WORDS]);

/** The dateline that opens a block ("WASHINGTON –", "Kyiv, Ukraine —", "OSTRAVA, June 3 (Agency) —"); null where there is none. */
export function readDateline(text: string): Dateline | null {
  const slashed = text.slice(0, LONGEST_SLASHED).includes('/') ? SLASHED.exec(text) : null;
  if (slashed && isPlace(slashed[1]!))
    return { length: slashed[0].length, agency: agencyNamed(slashed[2]!) ?? slashed[2]! };
  const dated = text.slice(0, LONGEST_DATED).includes('(') ? DATED.exec(text) : null;
  if (dated && isPlace(dated[1]!) && (hasDate(dated[1]!) || agencyNamed(dated[2]!)))
    return { length: dated[0].length, agency: creditedAgency(dated[2]!) };
  const dashed = mayBeDashed(text) ? DASHED.exec(text) : null;
  if (!dashed) return null;
  const marked = /^(.*?)\s*[([]([^()[\]]{2,40})[)\]]\s*(.*)$/.exec(dashed[1]!);
  const place = (marked ? `${marked[1]}${marked[3] ? `, ${marked[3]}` : ''}` : dashed[1]!).trim();
  const after = text.slice(dashed[0].length).trimStart();
  if (!isDateline(place, marked?.[2] ?? null, dashed[2]!, after)) return null;
  return { length: dashed[0].length, agency: marked ? creditedAgency(marked[2]!) : null };
}

/** One of the characters that end a dateline stands near enough to the start; what `DASHED` asks for is looked at one by one. */
function mayBeDashed(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === HYPHEN || code === COLON || (code >= EN_DASH && code <= HORIZONTAL_BAR)) return true;
    if (at >= LONGEST && !isSpace(code)) return false;
  }
  return false;
}

const [HYPHEN, COLON, EN_DASH, HORIZONTAL_BAR] = [45, 58, 0x2013, 0x2015];

function creditedAgency(mark: string): string | null {
  const named = agencyNamed(mark) ?? agencyIn(mark);
  if (named) return named;
  return OUTLETS_IN_DATELINES.has(mark) || !/^\p{Lu}[\p{L} ]+$/u.test(mark) ? null : mark;
}

function isDateline(place: string, mark: string | null, dash: string, after: string): boolean {
  if (place === '')
    return mark !== null && (OUTLETS_IN_DATELINES.has(mark) || agencyIn(mark) !== null || mark === mark.toUpperCase());
  if (!isPlace(place)) return false;
  if (hasDate(place) || (mark !== null && (/^\p{Lu}/u.test(mark) || agencyNamed(mark)))) return true;
  const opens = after === '' || /^["'“‘«„([]*[\p{Lu}\p{N}]/u.test(after);
  if (!opens) return false;
  const first = place.split(',')[0]!;
  if (isLoud(first)) return true;
  return (
    !/^\s*-$/.test(dash) &&
    countWords(place) <= (place.includes(',') ? 6 : 2) &&
    /^(?:\s|$)/.test(dash.slice(0, 1)) &&
    !/[.!?]$/.test(first)
  );
}

const isLoud = (text: string): boolean =>
  /\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text.replace(/\b(?:of|de|la|le|el|the|and|upon|du|del)\b/g, ''));
const hasDate = (place: string): boolean => /,\s*(?:\p{L}+\.? \d{1,2}|\d{1,2} \p{L}+)\b/u.test(place);

/** A place with its state or country and date: words with a capital, few of them, none of a heading ("EXCLUSIVE", "Watch"). */
function isPlace(text: string): boolean {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 10 || /["“”:;!?]/.test(text)) return false;
  if (
    SECTIONS.has(fold(text)) ||
    PROMO_CUES.has(fold(text)) ||
    /^(?:updated?|correction|live|exclusive|breaking)\b/i.test(text) ||
    /^\d/.test(text)
  )
    return false;
  return words.every((word) => {
    const bare = word.replace(/[.,]+$/, '');
    return (
      /^['’(]?\p{Lu}/u.test(bare) ||
      SMALL.has(bare) ||
      /^\d{1,4}$/.test(bare) ||
      DATE_WORDS.has(bare.toLowerCase()) ||
      /^\p{Ll}{1,3}['’-]\p{Lu}/u.test(bare)
    );
  });
}
