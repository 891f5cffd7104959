import porter2 from 'wink-porter2-stemmer';

const known = new Map<string, string>();
const MOST_KNOWN = 200_000;

/** Stem of a normal form (Porter 2, English); hyphens are dropped first, so that "cease-fire" and "ceasefire" agree. */
export function stem(norm: string): string {
  const found = known.get(norm);
  if (found !== undefined) return found;
  const made = porter2(norm.replace(/[-.]/g, ''));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(norm, made);
  return made;
}
