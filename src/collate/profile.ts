import { MONTHS, WEEKDAYS } from '../data/calendar.ts';
import { relatedId, root, stemRarity } from '../data/lexicon/index.ts';
import { NEGATIONS } from '../data/negations.ts';
import type { Token } from '../model/token.ts';

/** Roots of words as small whole numbers, with what is known of each; one for a family of tellings, or for one pair. */
export class WordIds {
  private readonly ids = new Map<string, number>();
  /** Root of each id. */
  readonly roots: string[] = [];
  /** Rarity in English news by id, 0 to 1. */
  readonly rarity: number[] = [];
  /** Place in the table of related words by id, or -1. */
  readonly relatedId: number[] = [];
  private readonly byNorm = new Map<string, number>();

  /** Id of a word by its normal form. */
  idOf(norm: string): number {
    const known = this.byNorm.get(norm);
    if (known !== undefined) return known;
    const base = root(norm.replace(/,/g, ''));
    let id = this.ids.get(base);
    if (id === undefined) {
      id = this.roots.length;
      this.ids.set(base, id);
      this.roots.push(base);
      this.rarity.push(/^\d/.test(base) ? 1 : stemRarity(base));
      this.relatedId.push(relatedId(base));
    }
    this.byNorm.set(norm, id);
    return id;
  }
}

/** What a sentence is compared by. Ids are those of one `WordIds`. */
export interface Profile {
  /** Root of each word and number, in order; marks are left out. */
  readonly words: Int32Array;
  /** Each root once, ascending. */
  readonly terms: Int32Array;
  /** Ids of numbers, ascending, each once. */
  readonly numbers: Int32Array;
  /** Ids of words with a capital letter, ascending, each once; the first word only where the second has one too. */
  readonly names: Int32Array;
  /** Hashes of the three-letter runs of the words, ascending, each once. */
  readonly trigrams: Int32Array;
  /** Hashes of words with the next one, with one of the next four, and of three in a row; ascending, each once. */
  readonly pairs: Int32Array;
  readonly near: Int32Array;
  readonly triples: Int32Array;
  readonly negations: number;
}

/** Days and months have a capital letter and name nobody. */
const CALENDAR: ReadonlySet<string> = new Set([...WEEKDAYS, ...MONTHS.flat()]);

/** Each value once, ascending. */
export function distinct(values: readonly number[] | Int32Array): Int32Array {
  const sorted = new Int32Array(values).sort();
  let size = 0;
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[size++] = sorted[i]!;
  return sorted.subarray(0, size);
}

/** Profile of a sentence. `text` is what the tokens' places count in. */
export function profile(text: string, tokens: readonly Token[], ids: WordIds): Profile {
  const words: number[] = [];
  const numbers: number[] = [];
  const capitals: number[] = [];
  const trigrams: number[] = [];
  let negations = 0;
  for (const token of tokens) {
    if (token.kind === 'mark') continue;
    const id = ids.idOf(token.norm);
    if (isNumber(ids.roots[id]!)) numbers.push(id);
    else if (isCapital(text, token.start) && !CALENDAR.has(token.norm)) capitals.push(words.length);
    if (NEGATIONS.has(token.norm) || token.norm.endsWith("n't")) negations++;
    addTrigrams(token.norm, trigrams);
    words.push(id);
  }
  return {
    words: new Int32Array(words),
    terms: distinct(words),
    numbers: distinct(numbers),
    names: distinct(capitals.filter((at, i) => at > 0 || capitals[i + 1] === 1).map((at) => words[at]!)),
    trigrams: distinct(trigrams),
    pairs: pairsWithin(words, 1),
    near: pairsWithin(words, 4),
    triples: distinct(words.slice(2).map((w, i) => combine(combine(words[i]!, words[i + 1]!), w))),
    negations,
  };
}

/** Words with each of the `reach` words after them, hashed. */
function pairsWithin(words: readonly number[], reach: number): Int32Array {
  const found: number[] = [];
  for (let i = 0; i < words.length; i++)
    for (let j = i + 1; j < words.length && j <= i + reach; j++) found.push(combine(words[i]!, words[j]!));
  return distinct(found);
}

const combine = (a: number, b: number): number => (Math.imul(a, 0x9e3779b1) + b) | 0;

// "one" is more often a pronoun than a count.
const isNumber = (base: string): boolean => {
  const code = base.charCodeAt(0);
  return code >= 48 && code <= 57 && base !== '1';
};

function isCapital(text: string, at: number): boolean {
  const letter = text[at]!;
  return letter !== letter.toLowerCase();
}

function addTrigrams(norm: string, into: number[]): void {
  const padded = ` ${norm} `;
  for (let i = 0; i + 3 <= padded.length; i++)
    into.push((padded.charCodeAt(i) * 961 + padded.charCodeAt(i + 1) * 31 + padded.charCodeAt(i + 2)) & 0x3fffffff);
}
