import { hash32 } from './hash.ts';

/** Between marks that open and close, on one line; single marks are left out, since apostrophes look like them. */
const QUOTED =
  /“([^“”\n]{20,400})”|"([^"\n]{20,400})"|„([^„“”\n]{20,400})[“”]|«([^«»\n]{20,400})»|``\s?([^`\n]{20,400}?)\s?''/g;
/** Words by which a quotation is known; outlets cut the end more often than the beginning. */
const KNOWN_BY = 6;

/** Hashes of the beginnings of the quotations in `text[0, end)`, ascending, each once. */
export function quotationHashes(text: string, end = text.length): Uint32Array {
  const found = new Set<number>();
  for (const match of text.slice(0, end).matchAll(QUOTED)) {
    const quoted = match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5] ?? '';
    const words = quoted.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.length >= KNOWN_BY) found.add(hash32(words.slice(0, KNOWN_BY).join(' ')));
  }
  return Uint32Array.from(found).sort();
}
