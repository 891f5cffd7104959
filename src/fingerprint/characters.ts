/**
 * How the fingerprint reads characters: letters and digits make words, in lower case; an apostrophe is passed over; all else separates.
 * One entry for each UTF-16 unit, found when it is first met.
 */
const UNKNOWN = 0;
/** Ends a word. */
export const SEPARATES = 1;
/** As if it were not there: “don't” is the word “dont”. */
export const PASSED_OVER = 2;
/** Half of a character beyond the first 65,536: `foldPair` tells of both halves together. */
export const HALF = 3;

const APOSTROPHES = "'\u2018\u2019\u02bc";
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
const UNITS = 65_536;
const ASCII = 128;

const entries = new Uint16Array(UNITS);
for (let unit = 0; unit < ASCII; unit++) entries[unit] = entryOf(unit);

/** Entries by UTF-16 unit, for loops that cannot afford a call; one of 0 has to be asked of `fold`. */
export const FOLDED: Readonly<Uint16Array> = entries;

/** What a UTF-16 unit is read as: one of the marks above, or the unit that a word has in its place. */
export const fold = (unit: number): number => {
  if (entries[unit] === UNKNOWN) entries[unit] = entryOf(unit);
  return entries[unit]!;
};

function entryOf(unit: number): number {
  const character = String.fromCharCode(unit);
  if (APOSTROPHES.includes(character)) return PASSED_OVER;
  if (unit >= 0xd800 && unit <= 0xdfff) return HALF;
  if (!WORD_CHARACTER.test(character)) return SEPARATES;
  // Letter by letter, so that a word has one form whatever stands around it: a sigma at the end of a word is a sigma.
  return character === 'ς' ? 'σ'.charCodeAt(0) : character.toLowerCase().charCodeAt(0);
}

/** The character at `at`, of two units, in lower case, or undefined where it is neither letter nor digit. */
export function foldPair(text: string, at: number): string | undefined {
  const character = String.fromCodePoint(text.codePointAt(at)!);
  return character.length === 2 && WORD_CHARACTER.test(character) ? character.toLowerCase() : undefined;
}
