/** Letters outside ASCII that English news knows: Latin with its accents; other scripts in whole blocks. */
const LETTER = 'A-Za-zªµºÀ-ÖØ-öø-῿Ⰰ-⿟〄-〇ぁ-퟿';
const [UPPER, LOWER] = [cased('A-ZÀ-ÖØ-Þ', true), cased('a-zªµºß-öø-ÿ', false)];

const CLASSES: Readonly<Record<string, string>> = {
  L: LETTER,
  Lu: UPPER,
  Ll: LOWER,
  N: '\\d²³¹¼-¾',
  P: String.raw`!-#%-*,-\/:;?@\[-\]_{}¡§«¶·»¿‐-‧‰-⁞`,
};

/**
 * A regular expression from a source that may use `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{N}` and `\p{P}`, with these written out as ranges and
 * without the flag `u`. An engine compiles a Unicode property to hundreds of ranges, about a millisecond each time that one stands in a
 * pattern; ranges for Latin script take a fiftieth of that. Cased letters are those of Latin up to Extended-A.
 */
export function pattern(source: string, flags = ''): RegExp {
  let inClass = false;
  const ranges = source.replace(/\\p\{(?<name>[A-Za-z]+)\}|\\[\s\S]|[[\]]/g, (part, name: string | undefined) => {
    if (part === '[' || part === ']') inClass = part === '[';
    const written = name === undefined ? undefined : CLASSES[name];
    if (name !== undefined && written === undefined) throw new RangeError(`No ranges for \\p{${name}}`);
    return written === undefined ? part : inClass ? written : `[${written}]`;
  });
  return new RegExp(ranges, flags);
}

/** The ranges of `start`, and the letters of one case of Latin Extended-A. */
function cased(start: string, upper: boolean): string {
  let made = start;
  for (let code = 0x100; code < 0x180; code++) {
    const letter = String.fromCharCode(code);
    if ((letter !== letter.toLowerCase()) === upper) made += letter;
  }
  return made;
}
