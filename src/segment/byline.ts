import { MONTHS, WEEKDAYS } from '../data/calendar.ts';
import type { Role } from '../model/telling.ts';
import { countWords, endsSentence, fold, wordsOf } from './block.ts';
import type { BlockContext } from './classify-block.ts';
import { readDateLine } from './date-line.ts';
import { agencyNamed, isNames } from './names.ts';
import { isPictureCredit } from './photo-credit.ts';

const BY =
  /^(?:by|written by|story by|words by|posted by|published by|text by|report by|article by|author|report(?=:)|text(?=:)|words(?=:))\b\s*[:-]?\s*/i;
const CALENDAR = new Set([...MONTHS.flat(), ...WEEKDAYS]);
const TRADE =
  /\b(?:staff|writer|writers|reporter|correspondent|editor|contributor|bureau|newsroom|columnist|desk|wire|news|agency|agencies|reporters|editors|correspondents)\b/i;

const OUTLET =
  /\b(?:Times|Post|Press|News|Herald|Tribune|Journal|Gazette|Star|Guardian|Observer|Editors?|Editorial|Board|Staff|Mail|Chronicle|Courier|Record|Telegraph|Agency|Service|Bureau|Desk|Radio|Television|TV|Channel|Examiner|Standard|Echo|Review|Express|Mirror)\b/i;

/** Who wrote it: "By Jane Roe, Outlet", "Jane Roe | Outlet", "Associated Press", "Jane Roe, Staff Writer". In the body only with "By". */
export function byline(text: string, context: BlockContext): Role | null {
  if (text.length > 160 || (context.position !== 'before-body' && !BY.test(text))) return null;
  const plain = withoutDate(text);
  if (isByLine(plain)) return 'byline';
  return context.position === 'before-body' &&
    (context.previous === 'headline' || context.previous === 'deck' || context.previous === 'byline') &&
    isBareByline(plain)
    ? 'byline'
    : null;
}

/** "Posted on March 4 by Jane Roe": a date before the name. */
const POSTED = /^(?:posted|published|written|updated)\b[^.]{0,40}\bby\s+\p{Lu}/iu;

/** "From our foreign staff", "By our own correspondent". */
const OUR_STAFF =
  /^(?:from|by) our (?:[\p{Ll}-]+ ){0,2}(?:staff|correspondents?|reporters?|writers?|bureau|newsroom|desk)(?: in \p{Lu}[\p{L} ’'-]{2,30})?$/iu;
/** "Jane Roe in Orsk": a name of two or three words, and a place. */
const NAME_IN_PLACE =
  /^(?:From )?\p{Lu}[\p{Ll}’'-]+ (?:\p{Lu}\. )?\p{Lu}[\p{L}’'-]+,? (?:reporting from|reports from|in|on) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?$/u;

function isByLine(text: string): boolean {
  if (OUR_STAFF.test(text)) return true;
  if (text.length < 90 && POSTED.test(text) && !endsSentence(text)) return true;
  const by = BY.exec(text);
  if (!by) return false;
  const rest = text.slice(by[0].length);
  const first = fold(wordsOf(rest)[0] ?? '');
  const stopped = endsSentence(rest) && !/(?:\b\p{L}|\b(?:Jr|Sr|Inc|Corp|Co|Ltd))\.$/u.test(rest);
  if (first === 'the' && !agencyNamed(rest) && !OUTLET.test(rest)) return false;
  return !stopped && !CALENDAR.has(first) && isNames(rest, 18) && (text.length < 60 || /[,|/]| and /.test(rest));
}

function isBareByline(text: string): boolean {
  if (endsSentence(text) || /\d/.test(text) || /^(?:the|more|most|our|all|see|story|site|main) |:$/i.test(text))
    return false;
  if (isPictureCredit(text) && !/^[^/:]*[|,][^/:]*$/.test(text)) return false;
  if (NAME_IN_PLACE.test(text)) return true;
  if (agencyNamed(text) || /^\p{Lu}{2,5}$/u.test(text) || /^[\w.+-]+@[\w-]+\.[\w.-]+$/.test(text)) return true;
  const parts = text.split(/\s*[|,/•]\s*/).filter(Boolean);
  if (parts.length >= 2)
    return (
      isNames(text, 14) &&
      countWords(parts[0]!) <= 5 &&
      (parts.some((part) => agencyNamed(part) || OUTLET.test(part)) || TRADE.test(text) || /[|•]/.test(text))
    );
  return TRADE.test(text)
    ? isNames(text, 5)
    : /^(?:\p{Lu}[\p{L}\p{M}'’-]*\.? ){1,3}\p{Lu}[\p{L}\p{M}'’-]+$/u.test(text);
}

/** "By Jane Roe | June 3, 2020" is a byline with a date on the same line. */
function withoutDate(text: string): string {
  const parts = text.split(/\s*[|•·]\s*|\s+[–—-]\s+/);
  const kept = parts.filter((part) => part && !readDateLine(part));
  return kept.length === 0 || kept.length === parts.length ? text : kept.join(' | ');
}

/** The names alone. */
export const bylineNames = (text: string): string => withoutDate(text).replace(BY, '').trim();
