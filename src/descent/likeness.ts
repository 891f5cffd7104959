import { rarity, root } from '../data/lexicon/index.ts';
import type { ReadTelling, Token } from '../model/token.ts';
import { beginsLower } from '../text/begins-lower.ts';
import { oncePer } from '../text/once-per.ts';

interface Weights {
  readonly of: ReadonlyMap<string, number>;
  /** Length of the vector of all weights. */
  readonly norm: number;
}
interface Profile {
  readonly words: Weights;
  readonly names: Weights;
}

/**
 * How alike the matter of two bodies is, 0 to 2: the cosine over all words and the cosine over names and numbers alone, added.
 * Words count by how often they stand there (logarithm) and by the square of their rarity in news. Two events of one kind
 * have words in common, hardly names: on pairs of twin events the sum tells more than either.
 */
export function likeness(a: ReadTelling, b: ReadTelling): number {
  const [left, right] = [profileOf(a), profileOf(b)];
  const given = new Set([...headWords(a)].filter((word) => headWords(b).has(word)));
  return cosine(left.words, right.words, given) + cosine(left.names, right.names, given);
}

/** Words of the headline: what two headlines have alike is no evidence that the stories below them are one. */
const headWords = oncePer((read: ReadTelling): ReadonlySet<string> => {
  const tokens = read.sentences.filter((s) => s.role === 'headline').flatMap((s) => s.tokens);
  return new Set(tokens.flatMap((t) => [t.norm, root(t.norm)]));
});

function cosine(a: Weights, b: Weights, given: ReadonlySet<string>): number {
  let both = 0;
  for (const [word, weight] of a.of) {
    const other = b.of.get(word);
    if (other !== undefined && !given.has(word)) both += weight * other;
  }
  return both && both / (a.norm * b.norm);
}

const profileOf = oncePer((read: ReadTelling): Profile => {
  const tokens = read.body.flatMap((s) => s.tokens.filter((t) => t.kind !== 'mark'));
  const common = new Set(tokens.filter((t) => beginsLower(read.text, t)).map((t) => t.norm));
  const isName = (t: Token) =>
    t.kind === 'word' &&
    /^\p{Lu}/u.test(read.text.slice(t.start, t.start + 2)) &&
    !common.has(t.norm) &&
    rarity(t.norm) > USUAL;
  const isNumber = (t: Token) => t.kind === 'number' && t.norm.length > 1;
  return {
    words: weigh(tokens.filter((t) => t.kind === 'word').map((t) => [root(t.norm), rarity(t.norm)])),
    names: weigh(tokens.filter((t) => isName(t) || isNumber(t)).map((t) => [t.norm, rarity(t.norm)])),
  };
});

/** Capitalised words below this rarity are weekdays, titles and beginnings of sentences more often than names. */
const USUAL = 0.45;

function weigh(words: readonly (readonly [string, number])[]): Weights {
  const counts = new Map<string, number>();
  for (const [word] of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const of = new Map(words.map(([word, rare]) => [word, (1 + Math.log(counts.get(word)!)) * rare ** 2]));
  return { of, norm: Math.sqrt([...of.values()].reduce((sum, w) => sum + w * w, 0)) };
}
