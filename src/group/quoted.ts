import { hash32 } from './hash.ts';

/** Between marks that open and close, on one line; single marks are left out, since apostrophes look like them. */
const QUOTED =
  /“([^“”\n]{20,400})”|"([^"\n]{20,400})"|„([^„“”\n]{20,400})[“”]|«([^«»\n]{20,400})»|``\s?([^`\n]{20,400}?)\s?''/y;
/** Marks that may open a quotation. */
export const OPENERS: ReadonlySet<number> = new Set([...'“"„«`'].map((mark) => mark.charCodeAt(0)));
/** Words by which a quotation is known; outlets cut the end more often than the beginning. */
const KNOWN_BY = 6;
const FIRST_WORDS = new RegExp(`^(?:[^\\p{L}\\p{N}]*[\\p{L}\\p{N}]+(?![\\p{L}\\p{N}])){${KNOWN_BY}}`, 'u');

/**
 * Hashes of the beginnings of the quotations of a text, ascending, each once.
 * @param openers places of the marks that may open one, ascending
 * @param end where the text that counts ends
 */
export function quotationHashes(text: string, openers: readonly number[], end = text.length): Uint32Array {
  const found = new Set<number>();
  let after = 0;
  for (const opener of openers) {
    if (opener < after) continue;
    QUOTED.lastIndex = opener;
    const match = QUOTED.exec(text);
    if (!match || QUOTED.lastIndex > end) continue;
    after = QUOTED.lastIndex;
    const quoted = match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5] ?? '';
    const first = FIRST_WORDS.exec(quoted)?.[0]
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu);
    if (first) found.add(hash32(first.slice(0, KNOWN_BY).join(' ')));
  }
  return Uint32Array.from(found).sort();
}
