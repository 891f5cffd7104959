import { NEWS_AGENCIES, PHOTO_AGENCIES } from '../data/agencies.ts';
import { BYLINE_WORDS } from '../data/furniture.ts';
import { wordsOf } from './block.ts';

const AGENCY_BY_FORM = new Map<string, string>();
for (const { name, short } of NEWS_AGENCIES) for (const form of [name, ...short]) AGENCY_BY_FORM.set(form, name);
const PHOTO_FORMS = new Set([...PHOTO_AGENCIES, ...AGENCY_BY_FORM.keys()]);

/** Full name of the news agency that is written so; null for any other. */
export function agencyNamed(written: string): string | null {
  const bare = written
    .trim()
    .replace(/^the /i, '')
    .replace(/[.,;:]$/, '');
  return AGENCY_BY_FORM.get(bare) ?? AGENCY_BY_FORM.get(bare.toUpperCase() === bare ? titleCase(bare) : bare) ?? null;
}
const titleCase = (text: string): string =>
  text.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());

/** The agency that a credit names, as it is written there: one of the list, or one with a name as agencies have. */
export function agencyIn(credit: string): string | null {
  const parts = partsOf(credit);
  return parts.find(agencyNamed) ?? parts.find(isCalledAgency) ?? null;
}

/** The same for a byline: where it names no person, a body of the press, initials or a single name are an agency too ("By FW"). */
export function agencyInByline(byline: string): string | null {
  const parts = partsOf(byline);
  const isBody = (part: string) => BODY_ENDING.test(inTitleCase(part));
  const person = parts.some(
    (part) => PERSON.test(part) && !agencyNamed(part) && !isCalledAgency(part) && !isBody(part),
  );
  if (person) return agencyIn(byline);
  const bare = (part: string) =>
    /^\p{Lu}{2,5}$/u.test(part) || (parts.length === 1 && (isSingleName(part) || isBody(part)));
  return agencyIn(byline) ?? parts.find(bare) ?? null;
}

const isCalledAgency = (part: string): boolean => AGENCY_ENDING.test(inTitleCase(part));
const inTitleCase = (part: string): string => (part === part.toUpperCase() ? titleCase(part) : part);

/** Last words of the names of agencies that their credits print without the word "agency". */
const BODY_ENDING = /^(?:The )?(?:\p{Lu}[\p{L}'’.-]* ){1,2}(?:Press|Wire|Report|Bureau)$/u;

const partsOf = (credit: string): string[] =>
  credit
    .split(/\s*[|/,;()&]\s*|\s+(?:and|with|via|for|of|from|by|-|–|—)\s+/i)
    .map((part) => part.replace(/^(?:by|from|with|the)\s+/i, '').trim())
    .filter(Boolean);

/** Last words of the names of agencies in the list that are not in their outlets' names. */
const AGENCY_ENDING =
  /^(?:The )?(?:\p{Lu}[\p{L}'’.-]* ){1,3}(?:Agency|Wire|Newswire|Press Service|News Service|Press Association|Press Agency|News Agency)$/u;
const PERSON = /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*)+$/u;
const isSingleName = (part: string): boolean =>
  /^\p{Lu}\p{Ll}{2,}$/u.test(part) && !BYLINE_WORDS.has(part.toLowerCase());

/** Whether pictures are credited to it. */
export const isPhotoAgency = (written: string): boolean =>
  PHOTO_FORMS.has(
    written
      .trim()
      .replace(/[.,;:]$/, '')
      .replace(/^the /i, ''),
  );

const NAME =
  /^[("'“‘]*(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Ll}{1,4}['’-]\p{Lu}[\p{L}\p{M}'’.-]*|@\w+|[\w.-]+@[\w.-]+)[)"'”’,;:]*$/u;

/** Whether the words could all stand in a list of names, outlets and trades: capitals, a few small words, no stop that ends a sentence. */
export function isNames(text: string, most: number): boolean {
  const words = wordsOf(text.replace(/[/|•&]|[–—-](?=\s)/g, ' '));
  if (words.length === 0 || words.length > most) return false;
  const names = words.filter((word) => NAME.test(word));
  return (
    names.length > 0 &&
    words.every((word) => NAME.test(word) || BYLINE_WORDS.has(word.toLowerCase().replace(/[,;:.()]/g, '')))
  );
}
