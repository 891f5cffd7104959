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

/** The first news agency named among words, commas and brackets; null where none is. */
export function agencyIn(text: string): string | null {
  const parts = text.split(/\s*[|/,;()]\s*|\s+(?:and|via|for|of|from|by|-|–|—)\s+/i);
  for (const part of parts) {
    const found = agencyNamed(part);
    if (found) return found;
  }
  return null;
}

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
