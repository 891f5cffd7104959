// Words that say what a territory is, beside its name. Adjectives: Crawford, The Creation of States in International Law (2006), index s.vv.
// "secession", "occupation", "annexation"; the compounds are what news makes of the same words.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Adjectives of a contested or special state: "the disputed Velm Valley". */
export const STATUS_WORDS = list(`
  disputed contested occupied unoccupied annexed unannexed breakaway separatist secessionist self-declared self-proclaimed so-called
  self-governing self-ruled unrecognised unrecognized recognised recognized autonomous semi-autonomous liberated partitioned demilitarised
  demilitarized`);

/** Second part of a compound that tells who holds a place: "Karsk-held". */
export const STATUS_ENDS = list('occupied held controlled administered annexed claimed ruled run governed backed');

/** Nouns between such a word and "of" with the name: "the breakaway republic of Velm". */
export const TERRITORY_NOUNS = list(`
  territory region republic province state city town village area peninsula enclave exclave island islands district zone valley
  strip country kingdom colony dependency protectorate statelet capital`);

/** What makes one place a part of another. */
export const INCLUSION_WORDS = list('including incl');
